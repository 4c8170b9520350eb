#include "support/test_keys.h"

#include "base/check.h"

#include <openssl/core_names.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>

namespace quorate
{

namespace
{

Bytes number(const EVP_PKEY* key, const char* name, std::size_t size)
{
    BIGNUM* raw = nullptr;
    QUORATE_ASSERT(EVP_PKEY_get_bn_param(key, name, &raw) == 1);
    const BigNumber value(raw);
    Bytes bytes(size != 0 ? size : static_cast<std::size_t>(BN_num_bytes(value.get())));
    QUORATE_ASSERT(BN_bn2binpad(value.get(), bytes.data(), static_cast<int>(bytes.size())) > 0);
    return bytes;
}

} // namespace

TestKey TestKey::ec(const Curve& curve)
{
    return TestKey(EVP_EC_gen(OBJ_nid2sn(curve.nid)), &curve);
}

TestKey TestKey::rsa(unsigned bits)
{
    return TestKey(EVP_RSA_gen(bits), nullptr);
}

PublicKey TestKey::publicKey() const
{
    if (m_curve == nullptr)
        return RsaPublicKey{.modulus = number(m_key.get(), OSSL_PKEY_PARAM_RSA_N, 0),
                            .exponent = number(m_key.get(), OSSL_PKEY_PARAM_RSA_E, 0)};
    Bytes point{0x04};
    append(point, number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, m_curve->fieldBytes));
    append(point, number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, m_curve->fieldBytes));
    return EcPublicKey{.curve = m_curve, .point = std::move(point)};
}

Bytes TestKey::subjectPublicKeyInfo() const
{
    Bytes der(static_cast<std::size_t>(i2d_PUBKEY(m_key.get(), nullptr)));
    unsigned char* at = der.data();
    i2d_PUBKEY(m_key.get(), &at);
    return der;
}

Bytes TestKey::sign(ByteView message) const
{
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    QUORATE_ASSERT(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1);
    QUORATE_ASSERT(EVP_DigestSign(context.get(), nullptr, &size, message.data(), message.size()) == 1);
    Bytes signature(size);
    QUORATE_ASSERT(EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) == 1);
    signature.resize(size);
    return m_curve == nullptr ? signature : *ecdsaFromDer(signature, m_curve->fieldBytes);
}

Bytes TestKey::x509() const
{
    const X509Certificate certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    QUORATE_ASSERT(X509_set_pubkey(certificate.get(), m_key.get()) == 1);
    QUORATE_ASSERT(X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0);
    Bytes der(static_cast<std::size_t>(i2d_X509(certificate.get(), nullptr)));
    unsigned char* at = der.data();
    i2d_X509(certificate.get(), &at);
    return der;
}

Bytes encryptedFor(const PublicKey& key, ByteView message)
{
    const Bytes info = *subjectPublicKeyInfo(key);
    const unsigned char* at = info.data();
    const KeyHandle handle(d2i_PUBKEY(nullptr, &at, static_cast<long>(info.size())));
    const KeyContext context(EVP_PKEY_CTX_new(handle.get(), nullptr));
    QUORATE_ASSERT(EVP_PKEY_encrypt_init(context.get()) == 1);
    QUORATE_ASSERT(EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1);
    std::size_t size = static_cast<std::size_t>(EVP_PKEY_get_size(handle.get()));
    Bytes cryptogram(size);
    QUORATE_ASSERT(EVP_PKEY_encrypt(context.get(), cryptogram.data(), &size, message.data(), message.size()) == 1);
    cryptogram.resize(size);
    return cryptogram;
}

} // namespace quorate
