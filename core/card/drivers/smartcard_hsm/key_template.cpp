#include "card/drivers/smartcard_hsm/key_template.h"

#include "card/tlv.h"

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::string_view issuer = "UTCA00001"; // the name that OpenSC gives; the token takes any

constexpr std::array<std::uint8_t, 10> oidRsa{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x01, 0x02};
constexpr std::array<std::uint8_t, 10> oidEc{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x02, 0x03};
constexpr std::array<std::uint8_t, 3> exponent{0x01, 0x00, 0x01};
constexpr std::array<std::uint8_t, 1> cofactor{0x01};
constexpr std::array<std::uint8_t, 1> version{0x00};

Bytes publicKeyPart(const RsaRequest& request)
{
    Bytes bits;
    appendBigEndian(bits, static_cast<std::uint64_t>(request.bits), 2);
    Bytes content;
    appendTlv(content, 0x06, oidRsa);
    appendTlv(content, 0x82, exponent);
    appendTlv(content, 0x02, bits);
    return content;
}

Bytes publicKeyPart(const EcRequest& request)
{
    Bytes content;
    appendTlv(content, 0x06, oidEc);
    appendTlv(content, 0x81, request.curve->prime);
    appendTlv(content, 0x82, request.curve->a);
    appendTlv(content, 0x83, request.curve->b);
    appendTlv(content, 0x84, request.curve->generator);
    appendTlv(content, 0x85, request.curve->order);
    appendTlv(content, 0x87, cofactor);
    return content;
}

// Everything that such a key can do but wrapping (reference, section 9.5).
Bytes usesOf(const RsaRequest&)
{
    return {0x20, 0x21, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45};
}

Bytes usesOf(const EcRequest&)
{
    return {0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x80, 0x83};
}

} // namespace

//   5F29  00         version
//   42    text       issuer
//   7F49             RSA: 06 OID, 82 exponent, 02 modulus bits (2 bytes)
//                    EC:  06 OID, 81 p, 82 a, 83 b, 84 04||x||y of G, 85 n, 87 01
//   5F20  text       holder
//   91    bytes      algorithms, only where not all are allowed
Bytes keyPairData(const KeyPairAlgorithm& algorithm, std::string_view holder, bool mayBeBackedUp)
{
    Bytes data;
    appendTlv(data, 0x5F29, version);
    appendTlv(data, 0x42, bytesOf(issuer));
    appendTlv(data, 0x7F49, std::visit([](const auto& request) { return publicKeyPart(request); }, algorithm));
    appendTlv(data, 0x5F20, bytesOf(holder));
    if (!mayBeBackedUp)
        appendTlv(data, 0x91, std::visit([](const auto& request) { return usesOf(request); }, algorithm));
    return data;
}

//   91  algorithms: CBC encryption, CBC decryption, CMAC, derivation, wrapping
Bytes aesKeyData(bool mayBeBackedUp)
{
    Bytes algorithms{0x10, 0x11, 0x18, 0x99};
    if (mayBeBackedUp)
        algorithms.push_back(0x92);
    return tlv(0x91, algorithms);
}

} // namespace quorate::smartcard_hsm
