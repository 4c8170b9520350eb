#include "ui/print/qr_code.h"

#include "base/secret_bytes.h"

#include <memory>
#include <qrencode.h>

namespace quorate::ui
{

QrCode qrCode(ByteView text)
{
    constexpr int smallestThatFits = 0;
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(smallestThatFits, QR_ECLEVEL_Q),
                                                                  &QRinput_free);
    QrCode code;
    if (!input || QRinput_append(input.get(), QR_MODE_AN, static_cast<int>(text.size()), text.data()) != 0)
        return code;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeInput(input.get()), &QRcode_free);
    if (!made)
        return code;
    code.width = made->width;
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.dark.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        code.dark.push_back(made->data[i] & 1U);
    wipeMemory(made->data, count);
    return code;
}

} // namespace quorate::ui
