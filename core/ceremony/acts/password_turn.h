#pragma once

#include "base/sealed_secret.h"
#include "ceremony/part.h"

namespace quorate
{

/** At least this many characters for a password of a new share file. sc-hsm-tool accepts 6; we do not make such
 * files. */
constexpr int shortestSharePassword = 14;
constexpr int longestSharePassword = 200;

/** Each person chooses the password of their own share file: HANDOVER -> NEW SECRET -> CLEARED. */
struct PasswordTurnsSpec {
    std::function<std::vector<Actor>()> people{};
    std::vector<SealedSecret>* passwords = nullptr; // one a person, in order
};

[[nodiscard]] std::unique_ptr<Part> passwordTurns(PasswordTurnsSpec spec);

} // namespace quorate
