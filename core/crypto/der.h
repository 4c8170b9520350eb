#pragma once

#include "base/bytes.h"

namespace quorate
{

/** Universal tags (X.690, 8.1.2) as their first byte on the wire. */
constexpr std::uint8_t derInteger = 0x02;
constexpr std::uint8_t derBitString = 0x03;
constexpr std::uint8_t derOctetString = 0x04;
constexpr std::uint8_t derNull = 0x05;
constexpr std::uint8_t derObjectIdentifier = 0x06;
constexpr std::uint8_t derSequence = 0x30;

/** One element with a definite length; both views point into the bytes that were read. */
struct DerElement {
    std::uint8_t firstByte = 0; // class, form and, below 31, the tag number
    ByteView value{};
    ByteView whole{};
};

/**
 * The element at the start, by OpenSSL's own reader; `nullopt` when it is none, ends too early, or writes its tag
 * or its length longer than needed (X.690, 8.1.2.4 and 10.1).
 */
[[nodiscard]] std::optional<DerElement> readDer(ByteView bytes);

/** One element with a tag number below 31. */
[[nodiscard]] Bytes writeDer(std::uint8_t firstByte, ByteView value);

} // namespace quorate
