#pragma once

#include "base/text.h"
#include "card/token.h"

namespace quorate
{

/**
 * True for the PINs and SO-PINs that vendors and tools print in their manuals, however they are written: an SO-PIN
 * is 8 bytes, which may spell a PIN, and a user PIN may be the text of an SO-PIN. Everybody knows them.
 */
[[nodiscard]] bool isPublishedDefault(PinKind kind, const SecretBytes& typed);

/** Why this value may not be chosen as a new one, or nothing. `allowed`: StartOptions::allowPublishedPins. */
[[nodiscard]] std::optional<Text> refusePublished(PinKind kind, const SecretBytes& typed, bool allowed);

} // namespace quorate
