#include "sim/sim_authentication.h"

#include "card/tlv.h"
#include "crypto/aes.h"
#include "crypto/retail_mac.h"

namespace quorate::sim
{

namespace
{

// 0.4.0.127.0.7.2.2.3.2 is id-CA-ECDH; one more arc names cipher and MAC.
constexpr std::array<std::uint8_t, 9> ecdhFamily{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x03, 0x02};
constexpr std::uint8_t tripleDesArc = 1;
constexpr std::uint8_t aes128Arc = 2;

constexpr std::size_t tokenSize = 8;

Bytes objectIdentifier(ChipProtocol protocol)
{
    Bytes oid(ecdhFamily.begin(), ecdhFamily.end());
    oid.push_back(protocol == ChipProtocol::Aes128 ? aes128Arc : tripleDesArc);
    return oid;
}

WipedBytes sessionMacKey(ByteView x, ByteView nonce)
{
    constexpr std::array<std::uint8_t, 4> macCounter{0, 0, 0, 2};
    constexpr std::size_t size = 16;
    WipedBytes seed(x.begin(), x.end());
    append(seed, nonce);
    append(seed, macCounter);
    const Bytes hash = digest(Hash::Sha1, seed);
    return {hash.begin(), hash.begin() + size};
}

Bytes macOf(ChipProtocol protocol, ByteView key, ByteView message)
{
    if (protocol == ChipProtocol::TripleDes)
        return retailMac(key, message);
    const Bytes mac = aesCmac(key, message);
    return {mac.begin(), mac.begin() + tokenSize};
}

} // namespace

Result<ChipProtocol> parseChipProtocol(ByteView data)
{
    const auto reference = findTlv(data, 0x80);
    for (const ChipProtocol known : {ChipProtocol::TripleDes, ChipProtocol::Aes128}) {
        if (reference && equal(reference->value, objectIdentifier(known)))
            return known;
    }
    return refuse(status::badData);
}

Result<WipedBytes> authenticate(const EcPrivateKey& deviceKey, ChipProtocol protocol, ByteView data,
                                ByteView nonce)
{
    const auto request = TlvReader(data).next(0x7C);
    const auto point = request ? findTlv(request->value, 0x80) : std::nullopt;
    if (!point)
        return refuse(status::badData);
    QUORATE_TRY(const WipedBytes shared, orRefuse(ecdhPoint(deviceKey, point->value), status::badData));
    const std::size_t coordinate = shared.size() / 2;
    const WipedBytes key = sessionMacKey(ByteView(shared).subspan(1, coordinate), nonce);
    Bytes signedPart;
    appendTlv(signedPart, 0x06, objectIdentifier(protocol));
    appendTlv(signedPart, 0x86, point->value);
    Bytes content;
    appendTlv(content, 0x81, nonce);
    appendTlv(content, 0x82, macOf(protocol, key, tlv(0x7F49, signedPart)));
    WipedBytes answer;
    appendTlv(answer, 0x7C, content);
    return answer;
}

} // namespace quorate::sim
