#pragma once

#include "base/random_source.h"
#include "base/wiped_bytes.h"
#include "crypto/public_key.h"

namespace quorate
{

/*
 * Private keys in this computer's memory: for simulated tokens and for tests. The product itself holds only the
 * ephemeral ones of chip authentication; its keys are born in a token and leave it only encrypted.
 *
 * They live in WipedBytes and not in the small locked heap: a simulated token may hold dozens of RSA keys, and
 * none of them protects anything.
 */

struct EcPrivateKey {
    EcPublicKey publicKey{};
    WipedBytes scalar{}; // big-endian, as long as the curve's order
};

struct RsaPrivateKey {
    RsaPublicKey publicKey{};
    WipedBytes exponent{}; // d, big-endian, as long as the modulus
};

using PrivateKey = std::variant<EcPrivateKey, RsaPrivateKey>;

[[nodiscard]] PublicKey publicKeyOf(const PrivateKey& key);

/** The scalar is drawn from `random`, so that a seeded source makes the same key again. Error: RandomFailed. */
[[nodiscard]] Result<EcPrivateKey> generateEcKey(const Curve& curve, RandomSource& random);

/** Public exponent 65537. Drawn by OpenSSL's own generator. Error: RandomFailed. */
[[nodiscard]] Result<RsaPrivateKey> generateRsaKey(int bits);

/** Error: KeyDoesNotMatch when the scalar is zero or not below the order. Leading zeros do not matter. */
[[nodiscard]] Result<EcPrivateKey> ecKeyFromScalar(const Curve& curve, ByteView scalar);

/** Error: KeyDoesNotMatch when the exponents do not belong together or the numbers are no usable RSA key. */
[[nodiscard]] Result<RsaPrivateKey> rsaKeyFromExponents(ByteView modulus, ByteView publicExponent,
                                                        ByteView privateExponent);

/** Error: KeyDoesNotMatch when the numbers are no usable RSA key. */
[[nodiscard]] Result<RsaPrivateKey> rsaKeyFromPrimes(ByteView p, ByteView q, ByteView publicExponent);

/** ECDSA (FIPS 186-4) over a hash, as DER SEQUENCE { r, s }. */
[[nodiscard]] Result<Bytes> signEcdsa(const EcPrivateKey& key, ByteView hash);

/** With SHA-256, as certificates carry it: ECDSA as r || s, RSA by PKCS#1 v1.5. */
[[nodiscard]] Result<Bytes> signSha256(const PrivateKey& key, ByteView message);

/** PKCS#1 v1.5 around a finished DigestInfo (RFC 8017, 9.2 from step 3). Error: NotAccepted when too long. */
[[nodiscard]] Result<Bytes> signPkcs1(const RsaPrivateKey& key, ByteView digestInfo);

/** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2) over a hash. Error: NotAccepted when the length is not the hash's. */
[[nodiscard]] Result<Bytes> signPkcs1(const RsaPrivateKey& key, Hash hash, ByteView hashValue);

/** RSASSA-PSS (RFC 8017, 8.1) over a hash, salt as long as the hash. Error: NotAccepted as above. */
[[nodiscard]] Result<Bytes> signPss(const RsaPrivateKey& key, Hash hash, ByteView hashValue);

/** The bare private operation on a block of the modulus's length. Error: NotAccepted for any other block. */
[[nodiscard]] Result<WipedBytes> rsaRaw(const RsaPrivateKey& key, ByteView block);

/** Error: NotAccepted when the padding is not right. */
[[nodiscard]] Result<WipedBytes> decryptPkcs1(const RsaPrivateKey& key, ByteView cryptogram);
[[nodiscard]] Result<WipedBytes> decryptOaep(const RsaPrivateKey& key, Hash hash, ByteView cryptogram);

/** The shared point 04 || x || y of ECDH. Error: NotAccepted when the peer's point is not on the curve. */
[[nodiscard]] Result<WipedBytes> ecdhPoint(const EcPrivateKey& key, ByteView peerPoint);

} // namespace quorate
