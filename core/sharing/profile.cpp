#include "sharing/profile.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** 2^(8 * size) - distance, for distances below 65536. */
Bytes belowPowerOfTwo(std::size_t size, std::uint16_t distance)
{
    Bytes prime(size - 2, 0xFF);
    appendBigEndian(prime, 0x10000U - distance, 2);
    return prime;
}

} // namespace

std::span<const Profile> profiles()
{
    // The largest primes of their size, so that a share looks like any number of that length.
    static const std::array<Profile, 4> table{{
        {.id = "C64", .valueBytes = 8, .rows = 1, .groupsPerRow = 4},
        {.id = "S160", .valueBytes = 20, .rows = 2, .groupsPerRow = 5, .prime = belowPowerOfTwo(20, 47)},
        {.id = "S240", .valueBytes = 30, .rows = 3, .groupsPerRow = 5, .prime = belowPowerOfTwo(30, 467)},
        {.id = "S256",
         .valueBytes = 32,
         .rows = 4,
         .groupsPerRow = 4,
         .prime = belowPowerOfTwo(32, 189),
         .offered = false,
         .readableByScHsmTool = false},
    }};
    return table;
}

const Profile* profileNamed(std::string_view id)
{
    const auto table = profiles();
    const auto found = std::ranges::find(table, id, &Profile::id);
    return found == table.end() ? nullptr : &*found;
}

} // namespace quorate
