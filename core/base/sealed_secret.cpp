#include "base/sealed_secret.h"

#include "base/check.h"
#include "base/openssl.h"

#include <memory>

namespace quorate
{

namespace
{

constexpr int tagSize = 16;
constexpr std::size_t nonceSize = 12;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

/** One key a run of the program. */
const SecretBytes& sealingKey()
{
    static const SecretBytes key = [] {
        SecretBytes fresh(32);
        QUORATE_ASSERT(RAND_priv_bytes(fresh.writable().data(), static_cast<int>(fresh.size())) == 1);
        return fresh;
    }();
    return key;
}

} // namespace

SealedSecret SealedSecret::seal(SecretBytes secret)
{
    SealedSecret sealed;
    sealed.m_nonce.resize(nonceSize);
    QUORATE_ASSERT(RAND_bytes(sealed.m_nonce.data(), static_cast<int>(nonceSize)) == 1);
    sealed.m_ciphertext.resize(secret.size() + tagSize);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    int last = 0;
    const bool done = EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, sealingKey().reveal().data(),
                                         sealed.m_nonce.data()) == 1 &&
                      EVP_EncryptUpdate(cipher.get(), sealed.m_ciphertext.data(), &length, secret.reveal().data(),
                                        static_cast<int>(secret.size())) == 1 &&
                      EVP_EncryptFinal_ex(cipher.get(), sealed.m_ciphertext.data() + length, &last) == 1 &&
                      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize,
                                          sealed.m_ciphertext.data() + secret.size()) == 1;
    QUORATE_ASSERT(done);
    return sealed;
}

SecretBytes SealedSecret::open() const
{
    QUORATE_ASSERT(!empty());
    SecretBytes secret(m_ciphertext.size() - tagSize);
    Bytes tag(m_ciphertext.end() - tagSize, m_ciphertext.end());
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    int last = 0;
    const bool done = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, sealingKey().reveal().data(),
                                         m_nonce.data()) == 1 &&
                      EVP_DecryptUpdate(cipher.get(), secret.writable().data(), &length, m_ciphertext.data(),
                                        static_cast<int>(secret.size())) == 1 &&
                      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1 &&
                      EVP_DecryptFinal_ex(cipher.get(), secret.writable().data() + length, &last) == 1;
    QUORATE_ASSERT(done);
    return secret;
}

void SealedSecret::wipe()
{
    m_nonce.clear();
    m_ciphertext.clear();
}

} // namespace quorate
