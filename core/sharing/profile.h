#pragma once

#include "base/bytes.h"

#include <span>
#include <string_view>

namespace quorate
{

/** How the password of a share file is split (ceremony UX, section 4). */
struct Profile {
    std::string_view id{};      // "S160"
    std::size_t valueBytes = 0; // of prime, secret and every share
    int rows = 0;               // on screen and sheet
    int groupsPerRow = 0;       // of four digits
    Bytes prime{};              // empty: a random safe prime for each set
    bool offered = true;        // false: only by policy
    bool readableByScHsmTool = true;
};

/** C64, S160, S240, S256. */
[[nodiscard]] std::span<const Profile> profiles();
[[nodiscard]] const Profile* profileNamed(std::string_view id);

} // namespace quorate
