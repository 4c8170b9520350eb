#pragma once

#include "ceremony/acts/backup_file.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/scheme.h"
#include "ceremony/acts/share_file_choice.h"
#include "ceremony/acts/token_part.h"
#include "ceremony/consent.h"

namespace quorate
{

/**
 * What each ceremony binds into its consent words, and nowhere else. A file that a ceremony makes cannot be bound
 * before it exists: create and init bind what leads to it, and the new file is checked by its SHA-256.
 */

/** Bound at review: people, n, t, profile, and the token that adds random numbers. */
[[nodiscard]] Consent consentToCreate(const People& people, const Scheme& scheme, const HeldToken& token);

/**
 * Import, drill and replace, bound once the files were read: people, the token if it is chosen by then, each share
 * file by its SHA-256, with the scheme of its set if there is one file, and then each key backup. The token that
 * takes over in a replacement is chosen later, and agreed on in a second agreement.
 */
[[nodiscard]] Consent consentToOpen(std::string_view ceremony, const People& people, const HeldToken& token,
                                    const std::vector<ChosenShareFile>& files,
                                    const std::vector<BackupFile>& backups = {});

/** Init, key, pin, backup and restore: people and token. */
[[nodiscard]] Consent consentForToken(std::string_view ceremony, const People& people, const HeldToken& token);

} // namespace quorate
