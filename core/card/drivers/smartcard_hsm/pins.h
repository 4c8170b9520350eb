#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace quorate::smartcard_hsm
{

constexpr std::size_t minUserPin = 6;
constexpr std::size_t maxUserPin = 16;
constexpr std::size_t soPinSize = 8;

/**
 * Values that no token takes are refused before they are sent: a try is never spent on them. Error: NotAccepted.
 */
[[nodiscard]] Result<void> checkUserPinSize(const SecretBytes& pin);
[[nodiscard]] Result<void> checkSoPinSize(const SecretBytes& pin);

} // namespace quorate::smartcard_hsm
