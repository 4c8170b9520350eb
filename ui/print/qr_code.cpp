#include "ui/print/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace quorate::ui
{

QrCode qrCode(const std::string& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free);
    QrCode code;
    if (!made)
        return code;
    code.width = made->width;
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.dark.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        code.dark.push_back((made->data[i] & 1U) != 0);
    return code;
}

} // namespace quorate::ui
