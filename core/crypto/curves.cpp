#include "crypto/curves.h"

#include "base/check.h"
#include "crypto/handles.h"

#include <algorithm>
#include <openssl/obj_mac.h>

namespace quorate
{

namespace
{

Bytes paddedTo(std::size_t size, const BIGNUM* number)
{
    Bytes bytes(size);
    QUORATE_ASSERT(BN_bn2binpad(number, bytes.data(), static_cast<int>(size)) == static_cast<int>(size));
    return bytes;
}

Bytes oidOf(int nid)
{
    const ASN1_OBJECT* object = OBJ_nid2obj(nid);
    QUORATE_ASSERT(object != nullptr);
    const unsigned char* contents = OBJ_get0_data(object);
    return {contents, contents + OBJ_length(object)};
}

Bytes encodedGenerator(const EC_GROUP* group, std::size_t fieldBytes)
{
    Bytes point(1 + 2 * fieldBytes);
    const std::size_t size = EC_POINT_point2oct(
        group, EC_GROUP_get0_generator(group), POINT_CONVERSION_UNCOMPRESSED, point.data(), point.size(), nullptr);
    QUORATE_ASSERT(size == point.size());
    return point;
}

Curve curveOf(std::string_view name, int nid)
{
    const CurveGroup group(EC_GROUP_new_by_curve_name(nid));
    const BigNumber prime(BN_new());
    const BigNumber a(BN_new());
    const BigNumber b(BN_new());
    QUORATE_ASSERT(group && prime && a && b);
    QUORATE_ASSERT(EC_GROUP_get_curve(group.get(), prime.get(), a.get(), b.get(), nullptr) == 1);
    const auto fieldBytes = static_cast<std::size_t>(BN_num_bytes(prime.get()));
    return {.name = name,
            .nid = nid,
            .fieldBytes = fieldBytes,
            .oid = oidOf(nid),
            .prime = paddedTo(fieldBytes, prime.get()),
            .a = paddedTo(fieldBytes, a.get()),
            .b = paddedTo(fieldBytes, b.get()),
            .generator = encodedGenerator(group.get(), fieldBytes),
            .order = paddedTo(fieldBytes, EC_GROUP_get0_order(group.get()))};
}

bool sameNumber(ByteView a, ByteView b)
{
    const auto significant = [](ByteView bytes) {
        const auto first = std::ranges::find_if(bytes, [](std::uint8_t byte) { return byte != 0; });
        return ByteView(first, bytes.end());
    };
    return equal(significant(a), significant(b));
}

} // namespace

std::span<const Curve> curves()
{
    static const std::array all{
        curveOf("secp192r1", NID_X9_62_prime192v1),
        curveOf("secp256r1", NID_X9_62_prime256v1),
        curveOf("secp384r1", NID_secp384r1),
        curveOf("secp521r1", NID_secp521r1),
        curveOf("brainpoolP192r1", NID_brainpoolP192r1),
        curveOf("brainpoolP224r1", NID_brainpoolP224r1),
        curveOf("brainpoolP256r1", NID_brainpoolP256r1),
        curveOf("brainpoolP320r1", NID_brainpoolP320r1),
        curveOf("brainpoolP384r1", NID_brainpoolP384r1),
        curveOf("brainpoolP512r1", NID_brainpoolP512r1),
        curveOf("secp192k1", NID_secp192k1),
        curveOf("secp256k1", NID_secp256k1),
    };
    return all;
}

const Curve* curveNamed(std::string_view name)
{
    const auto found = std::ranges::find(curves(), name, &Curve::name);
    return found != curves().end() ? &*found : nullptr;
}

const Curve* curveWith(ByteView prime, ByteView a, ByteView b, ByteView order)
{
    const auto found = std::ranges::find_if(curves(), [&](const Curve& curve) {
        return sameNumber(curve.prime, prime) && sameNumber(curve.a, a) && sameNumber(curve.b, b) &&
               sameNumber(curve.order, order);
    });
    return found != curves().end() ? &*found : nullptr;
}

} // namespace quorate
