#include "card/drivers/smartcard_hsm/chip_authentication.h"

#include "card/tlv.h"
#include "crypto/aes.h"
#include "crypto/private_key.h"
#include "crypto/retail_mac.h"

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::size_t macSize = 8;
constexpr std::size_t keySize = 16;
constexpr std::uint32_t dynamicAuthenticationData = 0x7C;

Bytes shortenedCmac(ByteView key, ByteView data)
{
    Bytes mac = aesCmac(key, data);
    mac.resize(macSize);
    return mac;
}

struct Protocol {
    std::array<std::uint8_t, 10> oid{};
    Bytes (*mac)(ByteView key, ByteView data) = nullptr;
};

constexpr std::array protocols{
    // id-CA-ECDH-AES-CBC-CMAC-128
    Protocol{{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x03, 0x02, 0x02}, shortenedCmac},
    // id-CA-ECDH-3DES-CBC-CBC
    Protocol{{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x03, 0x02, 0x01}, retailMac},
};

Result<bool> takesProtocol(CardChannel& channel, const Protocol& protocol)
{
    CommandApdu command{.cla = 0x00, .ins = 0x22, .p1 = 0x41, .p2 = 0xA4};
    appendTlv(command.data, 0x80, protocol.oid);
    QUORATE_TRY(const ResponseApdu response, channel.send(command));
    return response.ok();
}

struct Answer {
    WipedBytes nonce{};
    Bytes token{};
};

std::optional<Answer> answerIn(const ResponseApdu& response)
{
    const auto outer = response.ok() ? TlvReader(response.data).next(dynamicAuthenticationData) : std::nullopt;
    const auto nonce = outer ? findTlv(outer->value, 0x81) : std::nullopt;
    const auto token = outer ? findTlv(outer->value, 0x82) : std::nullopt;
    if (!nonce || !token || nonce->value.empty() || token->value.size() != macSize)
        return std::nullopt;
    return Answer{.nonce = WipedBytes(nonce->value.begin(), nonce->value.end()),
                  .token = Bytes(token->value.begin(), token->value.end())};
}

Result<std::optional<Answer>> challenge(CardChannel& channel, ByteView ourPoint)
{
    Bytes point;
    appendTlv(point, 0x80, ourPoint);
    CommandApdu command{.cla = 0x00, .ins = 0x86, .le = leShortAll};
    appendTlv(command.data, dynamicAuthenticationData, point);
    QUORATE_TRY(const ResponseApdu response, channel.send(command));
    return answerIn(response);
}

/** KMAC = SHA-1(x || nonce || 00000002), its first 16 bytes. */
WipedBytes macKey(ByteView sharedPoint, ByteView nonce)
{
    constexpr std::uint64_t forMac = 2;
    WipedBytes input;
    append(input, sharedPoint.subspan(1, (sharedPoint.size() - 1) / 2));
    append(input, nonce);
    appendBigEndian(input, forMac, 4);
    Bytes hash = digest(Hash::Sha1, input);
    WipedBytes key(hash.begin(), hash.begin() + keySize);
    wipeMemory(hash.data(), hash.size());
    return key;
}

/** What the MAC covers: 7F49 { 06 protocol, 86 our point }. */
Bytes publicKeyObject(const Protocol& protocol, ByteView ourPoint)
{
    Bytes content;
    appendTlv(content, 0x06, protocol.oid);
    appendTlv(content, 0x86, ourPoint);
    return tlv(0x7F49, content);
}

bool proves(const Answer& answer, const Protocol& protocol, const EcPrivateKey& ours, const EcPublicKey& deviceKey)
{
    const auto shared = ecdhPoint(ours, deviceKey.point);
    if (!shared)
        return false;
    const Bytes expected =
        protocol.mac(macKey(*shared, answer.nonce), publicKeyObject(protocol, ours.publicKey.point));
    return equal(expected, answer.token); // made for this one time: how long it takes tells nobody anything
}

} // namespace

Result<bool> holdsDeviceKey(CardChannel& channel, const EcPublicKey& deviceKey, RandomSource& random)
{
    if (deviceKey.curve == nullptr)
        return false;
    for (const Protocol& protocol : protocols) {
        QUORATE_TRY(const bool taken, takesProtocol(channel, protocol));
        if (!taken)
            continue;
        QUORATE_TRY(const EcPrivateKey ours, generateEcKey(*deviceKey.curve, random));
        QUORATE_TRY(const auto answer, challenge(channel, ours.publicKey.point));
        if (answer)
            return proves(*answer, protocol, ours, deviceKey);
    }
    return false;
}

} // namespace quorate::smartcard_hsm
