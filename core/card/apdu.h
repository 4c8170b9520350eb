#pragma once

#include "base/result.h"
#include "base/wiped_bytes.h"

namespace quorate
{

/**
 * One command to a card (ISO/IEC 7816-4). `le` is the number of bytes expected in the answer: 0 for none, 256 for
 * "all you have" in the short form, 65536 in the extended form.
 */
struct CommandApdu {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    WipedBytes data{};
    std::uint32_t le = 0;
};

/** The card's answer. Always wiped: PINs, shares and deciphered data pass here. */
struct ResponseApdu {
    WipedBytes data{};
    std::uint16_t statusWord = 0;

    [[nodiscard]] bool ok() const { return statusWord == 0x9000; }
};

constexpr std::uint32_t leShortAll = 256;
constexpr std::uint32_t leExtendedAll = 65536;

/**
 * The bytes on the wire: short form when Lc <= 255 and Le <= 256, else the extended form. The four cases:
 *
 *   1  CLA INS P1 P2
 *   2  CLA INS P1 P2            Le           | CLA INS P1 P2 00               Le Le
 *   3  CLA INS P1 P2 Lc data                 | CLA INS P1 P2 00 Lc Lc data
 *   4  CLA INS P1 P2 Lc data    Le           | CLA INS P1 P2 00 Lc Lc data    Le Le
 */
[[nodiscard]] WipedBytes encode(const CommandApdu& command);

/** The answer from the wire: at least the two bytes of the status word. Error: CardSilent. */
[[nodiscard]] Result<ResponseApdu> decodeResponse(ByteView wire);

/**
 * The command from the wire, as a card sees it: every case and form above. Error: CardSilent for broken lengths.
 */
[[nodiscard]] Result<CommandApdu> decodeCommand(ByteView wire);

[[nodiscard]] WipedBytes encode(const ResponseApdu& response);

} // namespace quorate
