#pragma once

#include "base/sealed_secret.h"
#include "ceremony/acts/token_part.h"
#include "ceremony/written_files.h"
#include "record/backup_manifest.h"

namespace quorate
{

/** What is to be saved, and where. */
struct SavingJob {
    HeldToken token{};
    std::vector<KeyEntry> keys{};
    std::vector<BackupManifest::NotSaved> notSaved{};
    std::vector<std::string> folders{};
    bool test = false; // a rehearsal's backups say so in their list
};

/** What was done. After a failure it says what was finished before. */
struct Saving {
    std::vector<WrittenFile> written{}; // backups, and one list a folder where something changed
    int saved = 0;                      // keys whose backup is on every medium now
    int unchanged = 0;                  // of these: keys whose backup was there already, everywhere
};

/**
 * Backs keys up, each to every folder, and reads every file back. What an earlier backup of this token left there
 * and still holds is not written again: the list beside it names it with the SHA-256 that it has, and the same
 * key, description, certificate and check value. Nothing is ever overwritten: what changed gets a new name, and
 * each folder where something changed a new list. When something fails, finished backups stay and are listed.
 * Errors: those of Token and FileStore, CheckValueDiffers, FileDiffers, Stopped.
 */
[[nodiscard]] Result<void> saveKeys(Services& services, const SavingJob& job, const SealedSecret& pin,
                                    Progress& progress, Saving& saving);

} // namespace quorate
