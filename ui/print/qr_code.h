#pragma once

#include "base/wiped_bytes.h"

namespace quorate::ui
{

/** A QR code of level Q, square, without its quiet zone. It may say a secret, so its squares are wiped. */
struct QrCode {
    int width = 0;
    WipedBytes dark{}; // row by row, 1 for a dark square

    [[nodiscard]] bool at(int x, int y) const
    {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)] !=
               0;
    }
};

/**
 * ASCII text in upper case, digits and the signs of the alphanumeric mode. Empty if something else is in it, or if
 * it does not fit into a code. The text is copied by libqrencode only, into memory that it frees.
 */
[[nodiscard]] QrCode qrCode(ByteView text);

} // namespace quorate::ui
