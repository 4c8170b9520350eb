#pragma once

#include <string>
#include <vector>

namespace quorate::ui
{

/** A QR code of level Q, square, without its quiet zone. */
struct QrCode {
    int width = 0;
    std::vector<bool> dark{}; // row by row

    [[nodiscard]] bool at(int x, int y) const
    {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/** Public text in upper case, digits and the signs of the alphanumeric mode. Empty if it does not fit into a code.
 */
[[nodiscard]] QrCode qrCode(const std::string& text);

} // namespace quorate::ui
