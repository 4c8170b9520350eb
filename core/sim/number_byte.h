#pragma once

#include "card/tlv.h"

#include <array>
#include <optional>

namespace quorate::sim
{

/** A number of one byte, as the value of an element. */
[[nodiscard]] inline std::array<std::uint8_t, 1> oneByte(int value)
{
    return {static_cast<std::uint8_t>(value)};
}

/** The number of one byte in the first element with this tag; empty unless it is there and `least` to `most`. */
[[nodiscard]] inline std::optional<int> numberIn(ByteView data, std::uint32_t numberTag, int least, int most)
{
    const auto element = findTlv(data, numberTag);
    if (!element || element->value.size() != 1 || element->value[0] < least || element->value[0] > most)
        return std::nullopt;
    return element->value[0];
}

} // namespace quorate::sim
