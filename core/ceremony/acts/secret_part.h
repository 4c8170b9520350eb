#pragma once

#include "base/sealed_secret.h"
#include "ceremony/part.h"

namespace quorate
{

/**
 * A PIN, SO-PIN or password: an existing one given once, or a new one chosen and typed twice. Kept sealed until
 * open() or wipe().
 */
struct SecretSpec {
    std::string_view id{};
    SecretKind kind = SecretKind::UserPin;
    bool isNew = false;
    int min = 0; // characters
    int max = 0;
    Text heading{};
    std::function<std::vector<Text>()> lines{};
    Text primary{QUORATE_TR("Next")};
    std::function<int()> triesLeft{};
    /** A value that is well formed but not accepted, such as a published default. */
    std::function<std::optional<Text>(const SecretBytes&)> refuse{};
    /** Where the sealed value goes. */
    SealedSecret* into = nullptr;
};

[[nodiscard]] std::unique_ptr<Part> secretPart(SecretSpec spec);

/** The 8 bytes of 16 hex digits of an SO-PIN. Error: NotAccepted. */
[[nodiscard]] Result<SecretBytes> soPinBytes(const SecretBytes& digits);

} // namespace quorate
