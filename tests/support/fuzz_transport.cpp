#include "support/fuzz_transport.h"

#include <algorithm>

namespace quorate
{

ByteView FuzzTransport::take(std::size_t count)
{
    const ByteView taken = m_rest.first(std::min(count, m_rest.size()));
    m_rest = m_rest.subspan(taken.size());
    return taken;
}

Result<ResponseApdu> FuzzTransport::transmit(const CommandApdu&)
{
    constexpr std::array<std::uint16_t, 15> statusWords{0x9000, 0x9000, 0x9000, 0x6282, 0x6B00,
                                                        0x6A82, 0x6A88, 0x6700, 0x63C2, 0x6982,
                                                        0x6983, 0x6984, 0x6985, 0x6A80, 0x6D00};
    if (m_rest.empty())
        return fail(ErrorCode::CardRemoved, "out of bytes");
    const std::uint8_t kind = take(1).front();
    if (kind >= 0xF8)
        return ResponseApdu{.statusWord = static_cast<std::uint16_t>(bigEndian(take(2)))};
    if (kind >= 0xF0)
        return fail(ErrorCode::CardSilent, "no answer");
    const std::size_t size = (std::size_t{kind} & 0x0F) << 8 | static_cast<std::size_t>(bigEndian(take(1)));
    ResponseApdu response{.statusWord = statusWords[kind >> 4]};
    append(response.data, take(size));
    return response;
}

} // namespace quorate
