#include "crypto/private_key.h"

#include "base/check.h"
#include "crypto/key_handle.h"

#include <bit>
#include <openssl/core_names.h>

namespace quorate
{

namespace
{

constexpr std::size_t minPrivateRsaBytes = 64;
constexpr std::size_t maxPrivateRsaBytes = 512;
constexpr unsigned int rsaPublicExponent = 65537;

tl::unexpected<Error> noPrivateKey(const char* why)
{
    return fail(ErrorCode::KeyDoesNotMatch, why);
}

tl::unexpected<Error> failed(const char* where)
{
    return fail(ErrorCode::Internal, where);
}

WipedBytes secretPaddedTo(std::size_t size, const BIGNUM* number)
{
    WipedBytes bytes(size);
    QUORATE_ASSERT(BN_bn2binpad(number, bytes.data(), static_cast<int>(size)) == static_cast<int>(size));
    return bytes;
}

Bytes publicBytes(const BIGNUM* number)
{
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, bytes.data());
    return bytes;
}

/** scalar * G, or scalar * `base` where that is given; null when `base` is no point of the curve. */
std::optional<WipedBytes> multiply(const Curve& curve, ByteView scalar, ByteView base = {})
{
    const CurveGroup group(EC_GROUP_new_by_curve_name(curve.nid));
    const BigNumberContext context(BN_CTX_secure_new());
    const BigNumber factor = secretNumberOf(scalar);
    const CurvePoint product(group ? EC_POINT_new(group.get()) : nullptr);
    const CurvePoint other(group ? EC_POINT_new(group.get()) : nullptr);
    if (!context || !factor || !product || !other)
        return std::nullopt;
    const bool done =
        base.empty()
            ? EC_POINT_mul(group.get(), product.get(), factor.get(), nullptr, nullptr, context.get()) == 1
            : EC_POINT_oct2point(group.get(), other.get(), base.data(), base.size(), context.get()) == 1 &&
                  EC_POINT_mul(group.get(), product.get(), nullptr, other.get(), factor.get(), context.get()) == 1;
    WipedBytes point(1 + 2 * curve.fieldBytes);
    if (!done || EC_POINT_point2oct(group.get(), product.get(), POINT_CONVERSION_UNCOMPRESSED, point.data(),
                                    point.size(), context.get()) != point.size())
        return std::nullopt;
    return point;
}

KeyHandle handleOf(const EcPrivateKey& key)
{
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const BigNumber scalar = secretNumberOf(key.scalar);
    const EcPublicKey& open = key.publicKey;
    if (!builder || !scalar ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, OBJ_nid2sn(open.curve->nid),
                                        0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, open.point.data(),
                                         open.point.size()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar.get()) != 1)
        return nullptr;
    return keyFrom("EC", builder.get(), EVP_PKEY_KEYPAIR);
}

KeyHandle handleOf(const RsaPrivateKey& key)
{
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const BigNumber n = numberOf(key.publicKey.modulus);
    const BigNumber e = numberOf(key.publicKey.exponent);
    const BigNumber d = secretNumberOf(key.exponent);
    if (!builder || !n || !e || !d || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_D, d.get()) != 1)
        return nullptr;
    return keyFrom("RSA", builder.get(), EVP_PKEY_KEYPAIR);
}

template <class Key>
KeyContext contextFor(const Key& key)
{
    const KeyHandle handle = handleOf(key);
    return KeyContext(handle ? EVP_PKEY_CTX_new_from_pkey(nullptr, handle.get(), nullptr) : nullptr);
}

/** The signature of `data` in a context that is ready for it. */
Result<Bytes> signIn(const KeyContext& context, ByteView data)
{
    std::size_t size = 0;
    if (EVP_PKEY_sign(context.get(), nullptr, &size, data.data(), data.size()) != 1)
        return failed("EVP_PKEY_sign");
    Bytes signature(size);
    if (EVP_PKEY_sign(context.get(), signature.data(), &size, data.data(), data.size()) != 1)
        return fail(ErrorCode::NotAccepted, "data that cannot be signed");
    signature.resize(size);
    return signature;
}

Result<WipedBytes> decryptIn(const KeyContext& context, ByteView data)
{
    std::size_t size = 0;
    if (EVP_PKEY_decrypt(context.get(), nullptr, &size, data.data(), data.size()) != 1)
        return failed("EVP_PKEY_decrypt");
    WipedBytes plain(size);
    if (EVP_PKEY_decrypt(context.get(), plain.data(), &size, data.data(), data.size()) != 1)
        return fail(ErrorCode::NotAccepted, "data that cannot be decrypted");
    plain.resize(size);
    return plain;
}

Result<KeyContext> signingContext(const RsaPrivateKey& key, int padding, const EVP_MD* hash)
{
    KeyContext context = contextFor(key);
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) != 1 ||
        (hash != nullptr && EVP_PKEY_CTX_set_signature_md(context.get(), hash) != 1) ||
        (padding == RSA_PKCS1_PSS_PADDING &&
         EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) != 1))
        return failed("RSA signature");
    return context;
}

Result<KeyContext> decryptingContext(const RsaPrivateKey& key, int padding)
{
    KeyContext context = contextFor(key);
    if (!context || EVP_PKEY_decrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) != 1)
        return failed("RSA decryption");
    return context;
}

Result<Bytes> signHash(const RsaPrivateKey& key, int padding, Hash hash, ByteView value)
{
    const EVP_MD* const method = methodOf(hash);
    if (value.size() != static_cast<std::size_t>(EVP_MD_get_size(method)))
        return fail(ErrorCode::NotAccepted, "hash of a wrong length");
    QUORATE_TRY(const KeyContext context, signingContext(key, padding, method));
    return signIn(context, value);
}

/** True if raising to both exponents leaves a number as it was. */
bool belongTogether(const BIGNUM* n, const BIGNUM* e, const BIGNUM* d)
{
    constexpr unsigned int anyNumber = 0x5A5A5A5A;
    const BigNumberContext context(BN_CTX_secure_new());
    const BigNumber before(BN_new());
    const BigNumber after(BN_secure_new());
    return context && before && after && BN_set_word(before.get(), anyNumber) == 1 &&
           BN_mod_exp_mont_consttime(after.get(), before.get(), d, n, context.get(), nullptr) == 1 &&
           BN_mod_exp_mont(after.get(), after.get(), e, n, context.get(), nullptr) == 1 &&
           BN_cmp(before.get(), after.get()) == 0;
}

Result<RsaPrivateKey> checkedRsaKey(const BIGNUM* n, const BIGNUM* e, const BIGNUM* d)
{
    const auto size = static_cast<std::size_t>(BN_num_bytes(n));
    const bool plausible = size >= minPrivateRsaBytes && size <= maxPrivateRsaBytes && BN_is_odd(n) == 1 &&
                           BN_is_odd(e) == 1 && BN_is_one(e) == 0 && BN_num_bytes(e) <= 8 && BN_is_zero(d) == 0 &&
                           BN_cmp(d, n) < 0;
    if (!plausible || !belongTogether(n, e, d))
        return noPrivateKey("RSA numbers that do not belong together");
    return RsaPrivateKey{.publicKey = {.modulus = publicBytes(n), .exponent = publicBytes(e)},
                         .exponent = secretPaddedTo(size, d)};
}

/** (p - 1)(q - 1); null when memory is out. */
BigNumber totientOf(const BIGNUM* p, const BIGNUM* q, BN_CTX* context)
{
    const BigNumber a(BN_secure_new());
    const BigNumber b(BN_secure_new());
    BigNumber product(BN_secure_new());
    const bool done = a && b && product && BN_copy(a.get(), p) != nullptr && BN_copy(b.get(), q) != nullptr &&
                      BN_sub_word(a.get(), 1) == 1 && BN_sub_word(b.get(), 1) == 1 &&
                      BN_mul(product.get(), a.get(), b.get(), context) == 1;
    if (!done)
        return nullptr;
    BN_set_flags(product.get(), BN_FLG_CONSTTIME);
    return product;
}

} // namespace

PublicKey publicKeyOf(const PrivateKey& key)
{
    return std::visit([](const auto& kind) { return PublicKey(kind.publicKey); }, key);
}

Result<EcPrivateKey> generateEcKey(const Curve& curve, RandomSource& random)
{
    // Drawn again until it lies in 1 .. n-1, never reduced: a reduced scalar would not be uniform. The bits above
    // the order's highest are cut first, so that every second draw fits at least (P-521 has seven such bits).
    constexpr int mostDraws = 256; // more would mean that the source is no random one
    const std::size_t size = curve.order.size();
    const auto topMask = static_cast<std::uint8_t>(0xFF >> std::countl_zero(curve.order.front()));
    for (int draw = 0; draw < mostDraws; ++draw) {
        QUORATE_TRY(SecretBytes scalar, random.bytes(size));
        scalar.writable().front() &= topMask;
        auto key = ecKeyFromScalar(curve, scalar.reveal());
        if (key || key.error().code != ErrorCode::KeyDoesNotMatch)
            return key;
    }
    return fail(ErrorCode::RandomFailed, "no usable EC scalar");
}

Result<RsaPrivateKey> generateRsaKey(int bits)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    const BigNumber exponent(BN_new());
    EVP_PKEY* made = nullptr;
    if (!context || !exponent || BN_set_word(exponent.get(), rsaPublicExponent) != 1 ||
        EVP_PKEY_keygen_init(context.get()) != 1 || EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), bits) != 1 ||
        EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.get(), exponent.get()) != 1 ||
        EVP_PKEY_generate(context.get(), &made) != 1)
        return fail(ErrorCode::RandomFailed, "RSA key generation");
    const KeyHandle handle(made);
    const BigNumber n = numberParameter(handle.get(), OSSL_PKEY_PARAM_RSA_N);
    const BigNumber e = numberParameter(handle.get(), OSSL_PKEY_PARAM_RSA_E);
    const BigNumber d = numberParameter(handle.get(), OSSL_PKEY_PARAM_RSA_D);
    if (!n || !e || !d)
        return failed("RSA key generation");
    return checkedRsaKey(n.get(), e.get(), d.get());
}

Result<EcPrivateKey> ecKeyFromScalar(const Curve& curve, ByteView scalar)
{
    const BigNumber number = secretNumberOf(scalar);
    const BigNumber order = numberOf(curve.order);
    if (!number || !order)
        return failed("EC key");
    if (BN_is_zero(number.get()) == 1 || BN_cmp(number.get(), order.get()) >= 0)
        return noPrivateKey("EC scalar out of range");
    WipedBytes padded = secretPaddedTo(curve.order.size(), number.get());
    const auto point = multiply(curve, padded);
    if (!point)
        return failed("EC key");
    return EcPrivateKey{.publicKey = {.curve = &curve, .point = Bytes(point->begin(), point->end())},
                        .scalar = std::move(padded)};
}

Result<RsaPrivateKey> rsaKeyFromExponents(ByteView modulus, ByteView publicExponent, ByteView privateExponent)
{
    const BigNumber n = numberOf(modulus);
    const BigNumber e = numberOf(publicExponent);
    const BigNumber d = secretNumberOf(privateExponent);
    if (!n || !e || !d)
        return failed("RSA key");
    return checkedRsaKey(n.get(), e.get(), d.get());
}

Result<RsaPrivateKey> rsaKeyFromPrimes(ByteView p, ByteView q, ByteView publicExponent)
{
    const BigNumberContext context(BN_CTX_secure_new());
    const BigNumber first = secretNumberOf(p);
    const BigNumber second = secretNumberOf(q);
    const BigNumber e = numberOf(publicExponent);
    const BigNumber n(BN_new());
    const BigNumber d(BN_secure_new());
    if (!context || !first || !second || !e || !n || !d)
        return failed("RSA key");
    if (BN_is_zero(first.get()) == 1 || BN_is_zero(second.get()) == 1)
        return noPrivateKey("RSA primes of zero");
    const BigNumber totient = totientOf(first.get(), second.get(), context.get());
    if (!totient || BN_mul(n.get(), first.get(), second.get(), context.get()) != 1)
        return failed("RSA key");
    if (BN_mod_inverse(d.get(), e.get(), totient.get(), context.get()) == nullptr)
        return noPrivateKey("RSA exponent without an inverse");
    return checkedRsaKey(n.get(), e.get(), d.get());
}

Result<Bytes> signEcdsa(const EcPrivateKey& key, ByteView hash)
{
    const KeyContext context = contextFor(key);
    if (!context || EVP_PKEY_sign_init(context.get()) != 1)
        return failed("ECDSA");
    return signIn(context, hash);
}

Result<Bytes> signSha256(const PrivateKey& key, ByteView message)
{
    const Bytes hash = sha256(message);
    if (const auto* rsa = std::get_if<RsaPrivateKey>(&key))
        return signPkcs1(*rsa, Hash::Sha256, hash);
    const auto& ec = std::get<EcPrivateKey>(key);
    QUORATE_TRY(const Bytes der, signEcdsa(ec, hash));
    return ecdsaFromDer(der, ec.publicKey.curve->fieldBytes);
}

Result<Bytes> signPkcs1(const RsaPrivateKey& key, ByteView digestInfo)
{
    QUORATE_TRY(const KeyContext context, signingContext(key, RSA_PKCS1_PADDING, nullptr));
    return signIn(context, digestInfo);
}

Result<Bytes> signPkcs1(const RsaPrivateKey& key, Hash hash, ByteView hashValue)
{
    return signHash(key, RSA_PKCS1_PADDING, hash, hashValue);
}

Result<Bytes> signPss(const RsaPrivateKey& key, Hash hash, ByteView hashValue)
{
    return signHash(key, RSA_PKCS1_PSS_PADDING, hash, hashValue);
}

Result<WipedBytes> rsaRaw(const RsaPrivateKey& key, ByteView block)
{
    if (block.size() != key.publicKey.modulus.size())
        return fail(ErrorCode::NotAccepted, "block of a wrong length");
    QUORATE_TRY(const KeyContext context, decryptingContext(key, RSA_NO_PADDING));
    return decryptIn(context, block);
}

Result<WipedBytes> decryptPkcs1(const RsaPrivateKey& key, ByteView cryptogram)
{
    QUORATE_TRY(const KeyContext context, decryptingContext(key, RSA_PKCS1_PADDING));
    return decryptIn(context, cryptogram);
}

Result<WipedBytes> decryptOaep(const RsaPrivateKey& key, Hash hash, ByteView cryptogram)
{
    QUORATE_TRY(const KeyContext context, decryptingContext(key, RSA_PKCS1_OAEP_PADDING));
    if (EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), methodOf(hash)) != 1)
        return failed("RSA decryption");
    return decryptIn(context, cryptogram);
}

Result<WipedBytes> ecdhPoint(const EcPrivateKey& key, ByteView peerPoint)
{
    const Curve& curve = *key.publicKey.curve;
    if (peerPoint.size() != 1 + 2 * curve.fieldBytes || peerPoint.front() != 0x04)
        return fail(ErrorCode::NotAccepted, "point of a wrong form");
    auto point = multiply(curve, key.scalar, peerPoint);
    if (!point)
        return fail(ErrorCode::NotAccepted, "point that is not on the curve");
    return *std::move(point);
}

} // namespace quorate
