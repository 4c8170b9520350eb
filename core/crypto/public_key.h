#pragma once

#include "base/result.h"
#include "crypto/curves.h"
#include "crypto/digest.h"

#include <variant>

namespace quorate
{

struct EcPublicKey {
    const Curve* curve = nullptr;
    Bytes point{}; // 04 || x || y

    friend bool operator==(const EcPublicKey&, const EcPublicKey&) = default;
};

struct RsaPublicKey {
    Bytes modulus{}; // without leading zeros
    Bytes exponent{};

    friend bool operator==(const RsaPublicKey&, const RsaPublicKey&) = default;
};

using PublicKey = std::variant<EcPublicKey, RsaPublicKey>;

/** "EC secp256r1", "RSA 2048". */
[[nodiscard]] std::string describe(const PublicKey& key);

/** DER SubjectPublicKeyInfo (RFC 5280). Error: BadCertificate for values that are no key. */
[[nodiscard]] Result<Bytes> subjectPublicKeyInfo(const PublicKey& key);

/** SHA-256 of the SubjectPublicKeyInfo, as the usual tools compute it. */
[[nodiscard]] Result<Bytes> fingerprint(const PublicKey& key);

/** The public key of a DER X.509 certificate. Error: BadCertificate. */
[[nodiscard]] Result<PublicKey> publicKeyOfX509(ByteView der);

/**
 * ECDSA over SHA-2 with the signature as r || s, or RSA PKCS#1 v1.5. False for anything that does not verify,
 * malformed signatures and keys included.
 */
[[nodiscard]] bool verifySignature(const PublicKey& key, Hash hash, ByteView message, ByteView signature);

/** ECDSA signature in DER to r || s of twice the field length. Error: BadCertificate. */
[[nodiscard]] Result<Bytes> ecdsaFromDer(ByteView der, std::size_t fieldBytes);

} // namespace quorate
