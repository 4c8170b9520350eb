#include "crypto/aes.h"

#include "base/check.h"
#include "crypto/handles.h"

#include <openssl/core_names.h>

namespace quorate
{

namespace
{

constexpr std::size_t aesBlockSize = 16;

const EVP_CIPHER* cbcFor(std::size_t keySize)
{
    switch (keySize) {
    case 16:
        return EVP_aes_128_cbc();
    case 24:
        return EVP_aes_192_cbc();
    case 32:
        return EVP_aes_256_cbc();
    default:
        return nullptr;
    }
}

WipedBytes aesCbc(ByteView key, ByteView iv, ByteView data, CipherDirection direction)
{
    const EVP_CIPHER* const cipher = cbcFor(key.size());
    QUORATE_ASSERT(cipher != nullptr && iv.size() == aesBlockSize && data.size() % aesBlockSize == 0);
    const CipherContext context(EVP_CIPHER_CTX_new());
    WipedBytes result(data.size());
    int written = 0;
    const bool done =
        EVP_CipherInit_ex2(context.get(), cipher, key.data(), iv.data(), direction, nullptr) == 1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), result.data(), &written, data.data(), static_cast<int>(data.size())) == 1;
    QUORATE_ASSERT(done && static_cast<std::size_t>(written) == data.size());
    return result;
}

/** OpenSSL's CMAC takes the cipher's name as a parameter that it does not change. */
const char* cmacCipherFor(std::size_t keySize)
{
    switch (keySize) {
    case 16:
        return "AES-128-CBC";
    case 24:
        return "AES-192-CBC";
    case 32:
        return "AES-256-CBC";
    default:
        return nullptr;
    }
}

} // namespace

WipedBytes aesCbcEncrypt(ByteView key, ByteView iv, ByteView data)
{
    return aesCbc(key, iv, data, Encrypt);
}

WipedBytes aesCbcDecrypt(ByteView key, ByteView iv, ByteView data)
{
    return aesCbc(key, iv, data, Decrypt);
}

Bytes aesCmac(ByteView key, ByteView data)
{
    const char* const cipher = cmacCipherFor(key.size());
    QUORATE_ASSERT(cipher != nullptr);
    const Mac algorithm(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    const MacContext context(EVP_MAC_CTX_new(algorithm.get()));
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, const_cast<char*>(cipher), 0),
        OSSL_PARAM_construct_end()};
    Bytes mac(aesBlockSize);
    std::size_t written = 0;
    const bool done = EVP_MAC_init(context.get(), key.data(), key.size(), parameters.data()) == 1 &&
                      EVP_MAC_update(context.get(), data.data(), data.size()) == 1 &&
                      EVP_MAC_final(context.get(), mac.data(), &written, mac.size()) == 1;
    QUORATE_ASSERT(done && written == mac.size());
    return mac;
}

} // namespace quorate
