#include "crypto/retail_mac.h"

#include "base/check.h"
#include "base/wiped_bytes.h"
#include "crypto/handles.h"

#include <array>

namespace quorate
{

namespace
{

constexpr std::size_t desBlockSize = 8;

/**
 * DES-CBC with an IV of zeros. OpenSSL keeps single DES apart; 3DES with three equal keys is the same function.
 */
WipedBytes desCbc(ByteView key, ByteView data, CipherDirection direction)
{
    QUORATE_ASSERT(key.size() == desBlockSize && data.size() % desBlockSize == 0);
    WipedBytes tripled;
    for (int i = 0; i < 3; ++i)
        append(tripled, key);
    constexpr std::array<std::uint8_t, desBlockSize> zeros{};
    const CipherContext context(EVP_CIPHER_CTX_new());
    WipedBytes result(data.size());
    int written = 0;
    const bool done =
        EVP_CipherInit_ex2(context.get(), EVP_des_ede3_cbc(), tripled.data(), zeros.data(), direction, nullptr) ==
            1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), result.data(), &written, data.data(), static_cast<int>(data.size())) == 1;
    QUORATE_ASSERT(done && static_cast<std::size_t>(written) == data.size());
    return result;
}

} // namespace

Bytes retailMac(ByteView key, ByteView data)
{
    QUORATE_ASSERT(key.size() == 2 * desBlockSize);
    WipedBytes padded;
    append(padded, data);
    padded.push_back(0x80);
    padded.resize((padded.size() + desBlockSize - 1) / desBlockSize * desBlockSize);
    const WipedBytes chain = desCbc(key.first(desBlockSize), padded, Encrypt);
    const WipedBytes last(chain.end() - desBlockSize, chain.end());
    const WipedBytes mac =
        desCbc(key.first(desBlockSize), desCbc(key.subspan(desBlockSize), last, Decrypt), Encrypt);
    return {mac.begin(), mac.end()};
}

} // namespace quorate
