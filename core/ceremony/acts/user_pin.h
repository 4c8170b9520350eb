#pragma once

#include "ceremony/acts/secret_part.h"
#include "ceremony/acts/token_part.h"

namespace quorate
{

/** The PIN holder gives the user PIN of the token; nothing is sent yet. Its part's id is "pin". */
[[nodiscard]] std::unique_ptr<Part> userPinPart(const HeldToken& token, SealedSecret& into);

/** The work that used the PIN, and the part to go to for every other failure. */
struct PinDetour {
    std::string_view work{};
    std::string_view otherwise{};
};

/**
 * Where a failure of work that used the PIN leads: for a wrong PIN to the PIN and then to the work again, with the
 * tries left as the token said; for anything else to `otherwise`.
 */
[[nodiscard]] Move afterPinWork(const Error& error, HeldToken& token, SealedSecret& pin, PinDetour where,
                                Text safe, std::vector<std::string> args = {});

/** For the record: the token took the user PIN. Its number of tries is then what it was set up with. */
[[nodiscard]] Fact pinAccepted();

} // namespace quorate
