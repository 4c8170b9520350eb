#pragma once

#include "card/token.h"

namespace quorate
{

/**
 * True for the PINs that vendors print in their manuals, and for the SO-PIN that is the same text as such a PIN.
 * Everybody knows them; they are refused as new values on tokens that are not simulated.
 */
[[nodiscard]] bool isPublishedDefault(PinKind kind, const SecretBytes& typed);

} // namespace quorate
