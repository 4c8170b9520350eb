#pragma once

#include "crypto/curves.h"
#include "sim/status.h"

#include <string>
#include <variant>

namespace quorate::sim
{

/** The data of GENERATE ASYMMETRIC KEY PAIR. */
struct KeyGeneration {
    std::string issuer{};
    std::string holder{};
    std::variant<int, const Curve*> kind{}; // RSA bits, or the curve
    std::optional<std::uint32_t> uses{};
    Bytes algorithms{};
};

/** The data of GENERATE SYMMETRIC KEY. */
struct SymmetricKeyGeneration {
    std::optional<std::uint32_t> uses{};
    Bytes algorithms{};
};

/** Refused with 6A80 for anything that is not well formed, unknown curves and RSA sizes included. */
[[nodiscard]] Result<KeyGeneration> parseKeyGeneration(ByteView data);
[[nodiscard]] Result<SymmetricKeyGeneration> parseSymmetricKeyGeneration(ByteView data);

} // namespace quorate::sim
