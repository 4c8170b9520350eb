#pragma once

#include "base/sealed_secret.h"
#include "ceremony/acts/token_part.h"

namespace quorate
{

/**
 * At least this many characters for a password of a new share file; five words of two letters or more, with blanks
 * between them, have as many. sc-hsm-tool accepts 6; we do not make such files.
 */
constexpr int shortestSharePassword = 14;
constexpr int longestSharePassword = 200;

/**
 * Each person chooses the password of their own share file, or takes six random words (sharing/word_password.h),
 * which are shown like a share, written down and typed back from the note:
 *
 *   HANDOVER -> NEW SECRET -> CLEARED
 *   NEW SECRET -Offer-> (drawn) -> READY -> REVEALED -> typed back -> CLEARED
 *   READY, REVEALED -Hide-> BLANKED -> READY
 *   typed back -Offer-> READY, -Continue-> NEW SECRET, for a password of one's own after all
 *   any of them -Pause-> PAUSED -> HANDOVER; a pause that ends void begins this turn again (turn_pause.h)
 *
 * Words are drawn once a turn: who asks again sees the same ones. They are open only while REVEALED.
 */
struct PasswordTurnsSpec {
    std::function<std::vector<Actor>()> people{};
    const HeldToken* token = nullptr;               // adds its random numbers to the words if it is chosen
    std::vector<SealedSecret>* passwords = nullptr; // one a person, in order
};

[[nodiscard]] std::unique_ptr<Part> passwordTurns(PasswordTurnsSpec spec);

} // namespace quorate
