#include "card/cvc.h"

#include "base/check.h"
#include "card/tlv.h"

#include <algorithm>

namespace quorate
{

namespace
{

namespace tag
{
constexpr std::uint32_t authenticatedRequest = 0x67;
constexpr std::uint32_t certificate = 0x7F21;
constexpr std::uint32_t body = 0x7F4E;
constexpr std::uint32_t signature = 0x5F37;
constexpr std::uint32_t version = 0x5F29;
constexpr std::uint32_t issuer = 0x42;
constexpr std::uint32_t publicKey = 0x7F49;
constexpr std::uint32_t holder = 0x5F20;
constexpr std::uint32_t holderRole = 0x7F4C;
constexpr std::uint32_t role = 0x53;
constexpr std::uint32_t validFrom = 0x5F25;
constexpr std::uint32_t validUntil = 0x5F24;
constexpr std::uint32_t oid = 0x06;
constexpr std::uint32_t prime = 0x81;
constexpr std::uint32_t a = 0x82;
constexpr std::uint32_t b = 0x83;
constexpr std::uint32_t generator = 0x84;
constexpr std::uint32_t order = 0x85;
constexpr std::uint32_t point = 0x86;
constexpr std::uint32_t cofactor = 0x87;
constexpr std::uint32_t modulus = 0x81;
constexpr std::uint32_t exponent = 0x82;
} // namespace tag

// BSI TR-03110 part 3: id-TA-RSA-... and id-TA-ECDSA-...; the last byte names padding and hash.
constexpr std::array<std::uint8_t, 10> oidRsaSha256{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x01, 0x02};
constexpr std::array<std::uint8_t, 10> oidEcdsaSha256{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x02, 0x03};

// The role's type: CardContact's SmartCard-HSM certificates, 1.3.6.1.4.1.24991.3.1.1.
constexpr std::array<std::uint8_t, 11> oidRole{0x2B, 0x06, 0x01, 0x04, 0x01, 0x81, 0xC3, 0x1F, 0x03, 0x01, 0x01};

tl::unexpected<Error> bad(const char* why)
{
    return fail(ErrorCode::BadCertificate, why);
}

/** True if both name the same algorithm family, whatever the hash. */
bool sameFamily(ByteView oid, ByteView known)
{
    return oid.size() == known.size() && equal(oid.first(oid.size() - 1), known.first(known.size() - 1));
}

/** Names are shown to people and compared as text: printable ASCII only. */
std::optional<std::string> nameIn(ByteView value)
{
    const bool printable =
        std::ranges::all_of(value, [](std::uint8_t byte) { return byte >= 0x20 && byte < 0x7F; });
    if (!printable)
        return std::nullopt;
    return std::string(value.begin(), value.end());
}

Bytes withoutLeadingZeros(ByteView number)
{
    const auto first = std::ranges::find_if(number, [](std::uint8_t byte) { return byte != 0; });
    return {first, number.end()};
}

Result<PublicKey> ecKey(ByteView content, const Curve* inherited)
{
    const auto point = findTlv(content, tag::point);
    const auto prime = findTlv(content, tag::prime);
    const auto a = findTlv(content, tag::a);
    const auto b = findTlv(content, tag::b);
    const auto order = findTlv(content, tag::order);
    const bool own = prime || a || b || order;
    if (!point || (own && (!prime || !a || !b || !order)))
        return bad("EC key with parts missing");
    const Curve* curve = own ? curveWith(prime->value, a->value, b->value, order->value) : inherited;
    if (curve == nullptr)
        return bad("EC key on an unknown curve");
    if (point->value.size() != 1 + 2 * curve->fieldBytes || point->value[0] != 0x04)
        return bad("EC point of the wrong form");
    return EcPublicKey{.curve = curve, .point = Bytes(point->value.begin(), point->value.end())};
}

Result<PublicKey> rsaKey(ByteView content)
{
    const auto modulus = findTlv(content, tag::modulus);
    const auto exponent = findTlv(content, tag::exponent);
    if (!modulus || !exponent)
        return bad("RSA key with parts missing");
    RsaPublicKey key{.modulus = withoutLeadingZeros(modulus->value),
                     .exponent = withoutLeadingZeros(exponent->value)};
    if (key.modulus.empty() || key.exponent.empty())
        return bad("RSA key of zero");
    return key;
}

Result<PublicKey> keyIn(ByteView content, const Curve* inherited)
{
    const auto oid = findTlv(content, tag::oid);
    if (oid && sameFamily(oid->value, oidEcdsaSha256))
        return ecKey(content, inherited);
    if (oid && sameFamily(oid->value, oidRsaSha256))
        return rsaKey(content);
    return bad("public key of an unknown type");
}

Result<Bytes> roleIn(ByteView body)
{
    const auto holderRole = findTlv(body, tag::holderRole);
    if (!holderRole)
        return Bytes();
    const auto role = findTlv(holderRole->value, tag::role);
    if (!role)
        return bad("certificate with an empty role");
    return Bytes(role->value.begin(), role->value.end());
}

Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

Result<Cvc> parseCvc(ByteView bytes, const Curve* inherited)
{
    TlvReader outer(bytes);
    const auto certificate = outer.next(tag::certificate);
    if (!certificate || !outer.atEnd())
        return bad("not a card-verifiable certificate");
    TlvReader inner(certificate->value);
    const auto body = inner.next(tag::body);
    const auto signature = inner.next(tag::signature);
    if (!body || !signature || !inner.atEnd() || !allTlvs(body->value))
        return bad("certificate without body or signature");
    const auto issuer = findTlv(body->value, tag::issuer);
    const auto holder = findTlv(body->value, tag::holder);
    const auto key = findTlv(body->value, tag::publicKey);
    if (!issuer || !holder || !key)
        return bad("certificate with parts missing");
    auto issuerName = nameIn(issuer->value);
    auto holderName = nameIn(holder->value);
    if (!issuerName || !holderName)
        return bad("certificate with an unreadable name");
    QUORATE_TRY(PublicKey publicKey, keyIn(key->value, inherited));
    QUORATE_TRY(Bytes role, roleIn(body->value));
    return Cvc{.issuer = *std::move(issuerName),
               .holder = *std::move(holderName),
               .publicKey = std::move(publicKey),
               .role = std::move(role),
               .body = copyOf(body->whole),
               .signature = copyOf(signature->value),
               .whole = copyOf(certificate->whole)};
}

Result<AuthenticatedRequest> parseAuthenticatedRequest(ByteView bytes)
{
    TlvReader outer(bytes);
    const auto request = outer.next(tag::authenticatedRequest);
    if (!request || !outer.atEnd())
        return bad("not an authenticated request");
    TlvReader inner(request->value);
    const auto certificate = inner.next(tag::certificate);
    const auto device = inner.next(tag::issuer);
    const auto signedSize = request->value.size() - inner.rest().size();
    const auto signature = inner.next(tag::signature);
    if (!certificate || !device || !signature || !inner.atEnd())
        return bad("authenticated request with parts missing");
    auto deviceName = nameIn(device->value);
    if (!deviceName)
        return bad("authenticated request with an unreadable name");
    QUORATE_TRY(Cvc self, parseCvc(certificate->whole));
    return AuthenticatedRequest{.request = std::move(self),
                                .device = *std::move(deviceName),
                                .signedPart = copyOf(request->value.first(signedSize)),
                                .signature = copyOf(signature->value)};
}

bool verifies(const Cvc& certificate, const PublicKey& issuerKey)
{
    return verifySignature(issuerKey, Hash::Sha256, certificate.body, certificate.signature);
}

Bytes publicKeyTemplate(const PublicKey& key)
{
    Bytes content;
    if (const auto* rsa = std::get_if<RsaPublicKey>(&key)) {
        appendTlv(content, tag::oid, oidRsaSha256);
        appendTlv(content, tag::modulus, rsa->modulus);
        appendTlv(content, tag::exponent, rsa->exponent);
        return content;
    }
    const auto& ec = std::get<EcPublicKey>(key);
    QUORATE_ASSERT(ec.curve != nullptr);
    appendTlv(content, tag::oid, oidEcdsaSha256);
    appendTlv(content, tag::prime, ec.curve->prime);
    appendTlv(content, tag::a, ec.curve->a);
    appendTlv(content, tag::b, ec.curve->b);
    appendTlv(content, tag::generator, ec.curve->generator);
    appendTlv(content, tag::order, ec.curve->order);
    appendTlv(content, tag::point, ec.point);
    appendTlv(content, tag::cofactor, std::array<std::uint8_t, 1>{1});
    return content;
}

Bytes cvcBody(std::string_view issuer, const PublicKey& key, std::string_view holder, ByteView role,
              std::string_view from, std::string_view until)
{
    Bytes content;
    appendTlv(content, tag::version, std::array<std::uint8_t, 1>{0});
    appendTlv(content, tag::issuer, bytesOf(issuer));
    appendTlv(content, tag::publicKey, publicKeyTemplate(key));
    appendTlv(content, tag::holder, bytesOf(holder));
    if (!role.empty()) {
        Bytes holderRole;
        appendTlv(holderRole, tag::oid, oidRole);
        appendTlv(holderRole, tag::role, role);
        appendTlv(content, tag::holderRole, holderRole);
    }
    const auto appendDate = [&content](std::uint32_t dateTag, std::string_view date) {
        if (date.empty())
            return;
        Bytes digits;
        std::ranges::transform(date, std::back_inserter(digits),
                               [](char digit) { return static_cast<std::uint8_t>(digit - '0'); });
        appendTlv(content, dateTag, digits);
    };
    appendDate(tag::validFrom, from);
    appendDate(tag::validUntil, until);
    return tlv(tag::body, content);
}

Bytes cvcWith(ByteView body, ByteView signature)
{
    Bytes content = copyOf(body);
    appendTlv(content, tag::signature, signature);
    return tlv(tag::certificate, content);
}

} // namespace quorate
