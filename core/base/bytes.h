#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quorate
{

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/** Upper-case hexadecimal without blanks, two digits a byte. For public data only: the result is not wiped. */
[[nodiscard]] std::string toHex(ByteView bytes);

/** The value of one hex digit of either case, -1 for any other character. */
[[nodiscard]] int hexDigitValue(char digit);

/** Reads an even number of hex digits of either case; nothing else is accepted. */
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

/** "0011AABB" -> "0011 AABB": groups for reading aloud. The last group may be shorter. */
[[nodiscard]] std::string inGroups(std::string_view text, std::size_t groupSize = 4, char separator = ' ');

/** The bytes of a text, seen without a copy. */
[[nodiscard]] ByteView bytesOf(std::string_view text);

/** Appends `more` to `to`; works for every byte vector, wiped ones too. */
template <class Vector>
void append(Vector& to, ByteView more)
{
    // A vector with an allocator of its own would insert byte by byte.
    const std::size_t before = to.size();
    to.resize(before + more.size());
    std::ranges::copy(more, to.begin() + static_cast<std::ptrdiff_t>(before));
}

/** Appends the low `count` bytes of `value`, most significant first. */
template <class Vector>
void appendBigEndian(Vector& to, std::uint64_t value, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(value >> shift));
}

/** The big-endian number in at most eight bytes. */
[[nodiscard]] std::uint64_t bigEndian(ByteView bytes);

[[nodiscard]] bool equal(ByteView a, ByteView b);

} // namespace quorate
