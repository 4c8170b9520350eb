#pragma once

#include "base/bytes.h"

namespace quorate
{

/** The token's key check value (KCV): the first 8 bytes of SHA-256 of the DKEK. Public. */
using CheckValue = std::array<std::uint8_t, 8>;

/** "F6EE8EDFB06C5B08". */
[[nodiscard]] inline std::string toHex(const CheckValue& value)
{
    return toHex(ByteView(value));
}

} // namespace quorate
