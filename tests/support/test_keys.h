#pragma once

#include "crypto/handles.h"
#include "crypto/public_key.h"

namespace quorate
{

/** A key pair of a test, made by OpenSSL. */
class TestKey
{
public:
    [[nodiscard]] static TestKey ec(const Curve& curve);
    [[nodiscard]] static TestKey rsa(unsigned bits);

    [[nodiscard]] PublicKey publicKey() const;

    /** As OpenSSL's encoder writes it. */
    [[nodiscard]] Bytes subjectPublicKeyInfo() const;

    /** With SHA-256: r || s for EC, PKCS#1 v1.5 for RSA. */
    [[nodiscard]] Bytes sign(ByteView message) const;

    /** A self-signed DER X.509 certificate. */
    [[nodiscard]] Bytes x509() const;

private:
    explicit TestKey(EVP_PKEY* key, const Curve* curve) : m_key(key), m_curve(curve) {}

    KeyHandle m_key;
    const Curve* m_curve = nullptr; // none for RSA
};

/** RSA encryption with PKCS#1 v1.5, by OpenSSL. */
[[nodiscard]] Bytes encryptedFor(const PublicKey& key, ByteView message);

} // namespace quorate
