#include "crypto/public_key.h"

#include "base/check.h"
#include "crypto/der.h"
#include "crypto/key_handle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <openssl/core_names.h>

namespace quorate
{

namespace
{

constexpr std::size_t minPublicRsaBytes = 64;
constexpr std::size_t maxPublicRsaBytes = 1024; // above any token's; bounds the work a hostile key can ask for

tl::unexpected<Error> noPublicKey(const char* why)
{
    return fail(ErrorCode::BadCertificate, why);
}

ByteView withoutLeadingZeros(ByteView bytes)
{
    while (!bytes.empty() && bytes.front() == 0)
        bytes = bytes.subspan(1);
    return bytes;
}

KeyHandle handleOf(const EcPublicKey& key)
{
    if (key.curve == nullptr || key.point.size() != 1 + 2 * key.curve->fieldBytes || key.point[0] != 0x04)
        return nullptr;
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, OBJ_nid2sn(key.curve->nid),
                                        0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, key.point.data(),
                                         key.point.size()) != 1)
        return nullptr;
    return keyFrom("EC", builder.get(), EVP_PKEY_PUBLIC_KEY);
}

KeyHandle handleOf(const RsaPublicKey& key)
{
    const ByteView modulus = withoutLeadingZeros(key.modulus);
    const ByteView exponent = withoutLeadingZeros(key.exponent);
    const bool plausible = modulus.size() >= minPublicRsaBytes && modulus.size() <= maxPublicRsaBytes &&
                           !exponent.empty() && exponent.size() <= 8 && (modulus.back() & 1) == 1 &&
                           (exponent.back() & 1) == 1 && bigEndian(exponent) >= 3;
    if (!plausible)
        return nullptr;
    const BigNumber n = numberOf(modulus);
    const BigNumber e = numberOf(exponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return keyFrom("RSA", builder.get(), EVP_PKEY_PUBLIC_KEY);
}

KeyHandle handleOf(const PublicKey& key)
{
    return std::visit([](const auto& kind) { return handleOf(kind); }, key);
}

std::optional<Bytes> bytesParameter(const EVP_PKEY* key, const char* name)
{
    const BigNumber number = numberParameter(key, name);
    if (!number)
        return std::nullopt;
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(number.get())));
    BN_bn2bin(number.get(), bytes.data());
    return bytes;
}

void appendPadded(Bytes& to, ByteView number, std::size_t size)
{
    to.insert(to.end(), size - number.size(), 0);
    append(to, number);
}

Result<PublicKey> ecKeyOf(const EVP_PKEY* handle)
{
    const auto prime = bytesParameter(handle, OSSL_PKEY_PARAM_EC_P);
    const auto a = bytesParameter(handle, OSSL_PKEY_PARAM_EC_A);
    const auto b = bytesParameter(handle, OSSL_PKEY_PARAM_EC_B);
    const auto order = bytesParameter(handle, OSSL_PKEY_PARAM_EC_ORDER);
    const auto x = bytesParameter(handle, OSSL_PKEY_PARAM_EC_PUB_X);
    const auto y = bytesParameter(handle, OSSL_PKEY_PARAM_EC_PUB_Y);
    if (!prime || !a || !b || !order || !x || !y)
        return noPublicKey("incomplete EC key");
    const Curve* curve = curveWith(*prime, *a, *b, *order);
    if (curve == nullptr || x->size() > curve->fieldBytes || y->size() > curve->fieldBytes)
        return noPublicKey("unknown curve");
    Bytes point{0x04};
    appendPadded(point, *x, curve->fieldBytes);
    appendPadded(point, *y, curve->fieldBytes);
    return EcPublicKey{.curve = curve, .point = std::move(point)};
}

Result<PublicKey> rsaKeyOf(const EVP_PKEY* handle)
{
    auto modulus = bytesParameter(handle, OSSL_PKEY_PARAM_RSA_N);
    auto exponent = bytesParameter(handle, OSSL_PKEY_PARAM_RSA_E);
    if (!modulus || !exponent)
        return noPublicKey("incomplete RSA key");
    return RsaPublicKey{.modulus = *std::move(modulus), .exponent = *std::move(exponent)};
}

/** r || s to the DER form that OpenSSL verifies; empty when the length is not twice the field's. */
Bytes ecdsaToDer(ByteView signature, std::size_t fieldBytes)
{
    if (signature.size() != 2 * fieldBytes)
        return {};
    const EcdsaSignature pair(ECDSA_SIG_new());
    BigNumber r = numberOf(signature.first(fieldBytes));
    BigNumber s = numberOf(signature.last(fieldBytes));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // the pair owns them now
    static_cast<void>(s.release());
    Bytes der(static_cast<std::size_t>(std::max(0, i2d_ECDSA_SIG(pair.get(), nullptr))));
    unsigned char* at = der.data();
    return i2d_ECDSA_SIG(pair.get(), &at) == static_cast<int>(der.size()) ? der : Bytes();
}

// Contents octets of the algorithms in RFC 3279, 2.3.
constexpr std::array<std::uint8_t, 7> idEcPublicKey{0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
constexpr std::array<std::uint8_t, 9> idRsaEncryption{0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01};

/** A positive INTEGER; `number` has no leading zeros. */
Bytes positiveInteger(ByteView number)
{
    Bytes value;
    if ((number.front() & 0x80) != 0)
        value.push_back(0);
    append(value, number);
    return writeDer(derInteger, value);
}

//   SEQUENCE
//     SEQUENCE    the algorithm and its parameters
//     BIT STRING  the key
Bytes infoOf(ByteView algorithm, ByteView parameters, ByteView key)
{
    Bytes identifier = writeDer(derObjectIdentifier, algorithm);
    append(identifier, parameters);
    Bytes bits{0}; // no unused bits
    append(bits, key);
    Bytes content = writeDer(derSequence, identifier);
    append(content, writeDer(derBitString, bits));
    return writeDer(derSequence, content);
}

Bytes infoOf(const EcPublicKey& key)
{
    return infoOf(idEcPublicKey, writeDer(derObjectIdentifier, key.curve->oid), key.point);
}

Bytes infoOf(const RsaPublicKey& key)
{
    Bytes numbers = positiveInteger(withoutLeadingZeros(key.modulus));
    append(numbers, positiveInteger(withoutLeadingZeros(key.exponent)));
    return infoOf(idRsaEncryption, writeDer(derNull, {}), writeDer(derSequence, numbers));
}

/** Takes an INTEGER off the front of `rest`. */
std::optional<ByteView> takeInteger(ByteView& rest)
{
    const auto element = readDer(rest);
    if (!element || element->firstByte != derInteger)
        return std::nullopt;
    rest = rest.subspan(element->whole.size());
    return element->value;
}

} // namespace

std::string describe(const PublicKey& key)
{
    if (const auto* ec = std::get_if<EcPublicKey>(&key))
        return "EC " + std::string(ec->curve != nullptr ? ec->curve->name : "unknown");
    const ByteView modulus = withoutLeadingZeros(std::get<RsaPublicKey>(key).modulus);
    const std::size_t bits =
        modulus.empty() ? 0 : 8 * (modulus.size() - 1) + static_cast<std::size_t>(std::bit_width(modulus.front()));
    return "RSA " + std::to_string(bits);
}

// Not by OpenSSL's encoders: to look one up takes longer than a command to a token.
Result<Bytes> subjectPublicKeyInfo(const PublicKey& key)
{
    if (!handleOf(key))
        return noPublicKey("not a public key");
    return std::visit([](const auto& kind) { return infoOf(kind); }, key);
}

Result<Bytes> fingerprint(const PublicKey& key)
{
    QUORATE_TRY(const Bytes der, subjectPublicKeyInfo(key));
    return sha256(der);
}

Result<PublicKey> publicKeyOfX509(ByteView der)
{
    const unsigned char* at = der.data();
    const X509Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    const EVP_PKEY* handle = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (handle == nullptr || at != der.data() + der.size())
        return noPublicKey("not an X.509 certificate");
    switch (EVP_PKEY_get_base_id(handle)) {
    case EVP_PKEY_EC:
        return ecKeyOf(handle);
    case EVP_PKEY_RSA:
        return rsaKeyOf(handle);
    default:
        return noPublicKey("neither an EC nor an RSA key");
    }
}

bool verifySignature(const PublicKey& key, Hash hash, ByteView message, ByteView signature)
{
    const KeyHandle handle = handleOf(key);
    const DigestContext context(EVP_MD_CTX_new());
    if (!handle || !context)
        return false;
    const auto* ec = std::get_if<EcPublicKey>(&key);
    const Bytes der = ec != nullptr ? ecdsaToDer(signature, ec->curve->fieldBytes) : Bytes();
    const ByteView toCheck = ec != nullptr ? ByteView(der) : signature;
    return !toCheck.empty() &&
           EVP_DigestVerifyInit(context.get(), nullptr, methodOf(hash), nullptr, handle.get()) == 1 &&
           EVP_DigestVerify(context.get(), toCheck.data(), toCheck.size(), message.data(), message.size()) == 1;
}

Result<Bytes> ecdsaFromDer(ByteView der, std::size_t fieldBytes)
{
    // Not by OpenSSL's signature reader: tokens write superfluous leading zeros, which it refuses.
    const auto pair = readDer(der);
    ByteView rest = pair ? pair->value : ByteView();
    const auto r = takeInteger(rest);
    const auto s = takeInteger(rest);
    if (!pair || pair->firstByte != derSequence || pair->whole.size() != der.size() || !r || !s || !rest.empty())
        return noPublicKey("not a DER signature");
    Bytes signature;
    for (const ByteView part : {withoutLeadingZeros(*r), withoutLeadingZeros(*s)}) {
        if (part.empty() || part.size() > fieldBytes)
            return noPublicKey("signature out of range");
        appendPadded(signature, part, fieldBytes);
    }
    return signature;
}

} // namespace quorate
