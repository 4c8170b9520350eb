#include "card/drivers/smartcard_hsm/rsa_padding.h"

#include "base/check.h"
#include "crypto/digest.h"

#include <algorithm>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::size_t minFill = 8;

// DER of DigestInfo { sha256 }, up to the hash (RFC 8017, 9.2, note 1).
constexpr std::array<std::uint8_t, 19> sha256Prefix{0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                                                    0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};

} // namespace

//   00 01 | FF ... FF | 00 | DigestInfo
Bytes signatureBlock(ByteView message, std::size_t size)
{
    const Bytes hash = sha256(message);
    const std::size_t tail = 1 + sha256Prefix.size() + hash.size();
    QUORATE_ASSERT(size >= 2 + minFill + tail);
    Bytes block{0x00, 0x01};
    block.resize(size - tail, 0xFF);
    block.push_back(0x00);
    append(block, sha256Prefix);
    append(block, hash);
    return block;
}

//   00 02 | at least 8 bytes, none of them 00 | 00 | message
Result<SecretBytes> messageInBlock(ByteView block, std::size_t size)
{
    if (block.size() > size || size < 2 + minFill + 1)
        return fail(ErrorCode::KeyDoesNotMatch, "deciphered block of the wrong length");
    WipedBytes padded(size - block.size(), 0);
    append(padded, block);
    const auto end = std::find(padded.begin() + 2, padded.end(), std::uint8_t{0});
    const auto fill = static_cast<std::size_t>(end - padded.begin()) - 2;
    if (padded[0] != 0x00 || padded[1] != 0x02 || end == padded.end() || fill < minFill)
        return fail(ErrorCode::KeyDoesNotMatch, "deciphered block without its padding");
    return SecretBytes::copyOf(ByteView(end + 1, padded.end()));
}

} // namespace quorate::smartcard_hsm
