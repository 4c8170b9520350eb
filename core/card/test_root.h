#pragma once

#include "crypto/public_key.h"

#include <string_view>

namespace quorate
{

/**
 * The root of simulated tokens. It proves nothing and must not: its private key is the SHA-256 of the ASCII word
 * "root", reduced modulo the order of brainpoolP256r1, so that every simulator can certify its own tokens.
 */
struct TestRoot {
    std::string_view holder = "FKSRCA00001"; // issuer name in the certificates that the root signs
    PublicKey key{};
};

[[nodiscard]] const TestRoot& testRoot();

} // namespace quorate
