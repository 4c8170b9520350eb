#pragma once

#include "ceremony/acts/secret_part.h"

namespace quorate
{

/** How many wrong entries a user PIN of this length may allow, as the vendor's tool has it. */
[[nodiscard]] int mostTries(std::size_t pinLength);

/** The PIN holder chooses a user PIN and types it twice: 6 to 16 characters, none that is printed in manuals. */
struct NewUserPinSpec {
    std::string_view id{};
    Text heading{QUORATE_TR("PIN holder: choose the user PIN")};
    bool allowPublished = false;
    /** What else speaks against a value. */
    std::function<std::optional<Text>(const SecretBytes&)> refuse{};
    SealedSecret* into = nullptr;
};

[[nodiscard]] std::unique_ptr<Part> newUserPinPart(NewUserPinSpec spec);

} // namespace quorate
