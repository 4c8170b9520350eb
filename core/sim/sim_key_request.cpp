#include "sim/sim_key_request.h"

#include "card/tlv.h"

#include <algorithm>

namespace quorate::sim
{

/*
 * The content of a certificate body, in this order:
 *
 *    5F29  00
 *    42    issuer
 *    7F49  RSA: 06 OID, 82 public exponent, 02 bits;  EC: 06 OID, 81 p, 82 a, 83 b, 84 G, 85 n, 87 01
 *    5F20  holder
 *    45    outer issuer, optional
 *    90    use counter, 4 bytes, optional
 *    91    allowed algorithms, optional
 *    92    key domain, optional
 *
 * For a symmetric key only 90, 91 and 92.
 */

namespace
{

constexpr std::array<std::uint8_t, 10> rsaOid{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x01, 0x02};
constexpr std::array<std::uint8_t, 10> ecOid{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x02, 0x03};
constexpr std::array<std::uint8_t, 3> exponent65537{0x01, 0x00, 0x01};
constexpr std::array rsaSizes{1024, 1536, 2048, 3072, 4096};
constexpr std::size_t mostAlgorithms = 16;
constexpr std::size_t longestName = 16; // certificate holder references, BSI TR-03110

tl::unexpected<Error> badRequest()
{
    return refuse(status::badData);
}

bool sameFamily(ByteView oid, ByteView known)
{
    return oid.size() == known.size() && equal(oid.first(oid.size() - 1), known.first(known.size() - 1));
}

std::optional<std::string> nameIn(const std::optional<Tlv>& element)
{
    if (!element || element->value.empty() || element->value.size() > longestName)
        return std::nullopt;
    return std::string(element->value.begin(), element->value.end());
}

Result<std::variant<int, const Curve*>> rsaKind(ByteView key)
{
    const auto exponent = findTlv(key, 0x82);
    const auto bits = findTlv(key, 0x02);
    if (!bits || bits->value.size() != 2 || (exponent && !equal(exponent->value, exponent65537)))
        return badRequest();
    const auto size = static_cast<int>(bigEndian(bits->value));
    if (std::ranges::find(rsaSizes, size) == rsaSizes.end())
        return badRequest();
    return size;
}

Result<std::variant<int, const Curve*>> ecKind(ByteView key)
{
    const auto prime = findTlv(key, 0x81);
    const auto a = findTlv(key, 0x82);
    const auto b = findTlv(key, 0x83);
    const auto generator = findTlv(key, 0x84);
    const auto order = findTlv(key, 0x85);
    if (!prime || !a || !b || !generator || !order)
        return badRequest();
    const Curve* curve = curveWith(prime->value, a->value, b->value, order->value);
    if (curve == nullptr || !equal(curve->generator, generator->value))
        return badRequest();
    return curve;
}

Result<std::variant<int, const Curve*>> kindIn(ByteView key)
{
    const auto oid = findTlv(key, 0x06);
    if (oid && sameFamily(oid->value, rsaOid))
        return rsaKind(key);
    if (oid && sameFamily(oid->value, ecOid))
        return ecKind(key);
    return badRequest();
}

/** The optional elements at the end. */
template <class Request>
Result<void> readConditions(TlvReader& reader, Request& request)
{
    if (const auto uses = reader.next(0x90)) {
        if (uses->value.size() != 4 || bigEndian(uses->value) == 0)
            return badRequest();
        request.uses = static_cast<std::uint32_t>(bigEndian(uses->value));
    }
    if (const auto algorithms = reader.next(0x91)) {
        if (algorithms->value.empty() || algorithms->value.size() > mostAlgorithms)
            return badRequest();
        request.algorithms.assign(algorithms->value.begin(), algorithms->value.end());
    }
    // This token has one domain, number 0.
    if (const auto domain = reader.next(0x92); domain && !equal(domain->value, std::array<std::uint8_t, 1>{0}))
        return badRequest();
    return reader.atEnd() ? Result<void>() : badRequest();
}

} // namespace

Result<KeyGeneration> parseKeyGeneration(ByteView data)
{
    TlvReader reader(data);
    const auto version = reader.next(0x5F29);
    auto issuer = nameIn(reader.next(0x42));
    const auto key = reader.next(0x7F49);
    auto holder = nameIn(reader.next(0x5F20));
    if (!version || !equal(version->value, std::array<std::uint8_t, 1>{0}) || !issuer || !key || !holder)
        return badRequest();
    QUORATE_TRY(const auto kind, kindIn(key->value));
    KeyGeneration request{.issuer = *std::move(issuer), .holder = *std::move(holder), .kind = kind};
    static_cast<void>(reader.next(0x45));
    QUORATE_CHECK(readConditions(reader, request));
    return request;
}

Result<SymmetricKeyGeneration> parseSymmetricKeyGeneration(ByteView data)
{
    TlvReader reader(data);
    SymmetricKeyGeneration request;
    QUORATE_CHECK(readConditions(reader, request));
    return request;
}

} // namespace quorate::sim
