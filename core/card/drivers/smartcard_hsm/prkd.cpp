#include "card/drivers/smartcard_hsm/prkd.h"

#include "card/tlv.h"

#include <algorithm>
#include <bit>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::uint32_t sequence = 0x30;
constexpr std::uint32_t integer = 0x02;
constexpr std::uint32_t bitString = 0x03;
constexpr std::uint32_t octetString = 0x04;
constexpr std::uint32_t utf8String = 0x0C;
constexpr std::uint32_t subClassAttributes = 0xA0;
constexpr std::uint32_t typeAttributes = 0xA1;

// The outer tag names the kind of key.
constexpr std::uint32_t rsaKey = 0x30;
constexpr std::uint32_t ecKey = 0xA0;
constexpr std::uint32_t secretKey = 0xA8;

std::optional<PrkdKind> kindOf(std::uint32_t tag)
{
    switch (tag) {
    case rsaKey:
        return PrkdKind::Rsa;
    case ecKey:
        return PrkdKind::Ec;
    case secretKey:
        return PrkdKind::Aes;
    default:
        return std::nullopt;
    }
}

/** The label comes from the token and is shown to people: it may not steer a terminal or break a line. */
std::string printable(ByteView text)
{
    std::string label(text.begin(), text.end());
    std::ranges::replace_if(
        label, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return label;
}

/** The bits in A1 { 30 { 30 ..., 02 bits } }, A0 { 30 { 02 bits } } or A0 { 02 bits }; 0 if there are none. */
int bitsIn(ByteView attributes)
{
    const auto inner = findTlv(attributes, sequence);
    const auto number = findTlv(inner ? inner->value : attributes, integer);
    if (!number || number->value.empty() || number->value.size() > 3)
        return 0;
    return static_cast<int>(bigEndian(number->value));
}

int bitLength(ByteView number)
{
    const auto first = std::ranges::find_if(number, [](std::uint8_t byte) { return byte != 0; });
    if (first == number.end())
        return 0;
    return static_cast<int>(std::bit_width(*first)) + 8 * static_cast<int>(number.end() - first - 1);
}

int bitsOf(const PublicKey& key)
{
    if (const auto* ec = std::get_if<EcPublicKey>(&key))
        return bitLength(ec->curve->prime);
    return bitLength(std::get<RsaPublicKey>(key).modulus);
}

/** A non-negative INTEGER in its shortest form. */
Bytes number(unsigned value, int minBytes)
{
    Bytes bytes;
    int size = minBytes;
    while (value >> (8 * size - 1) != 0)
        ++size;
    appendBigEndian(bytes, value, size);
    return tlv(integer, bytes);
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes& part : parts)
        append(all, part);
    return all;
}

//   30                  common object attributes
//     0C label
//     03 06 C0            private, modifiable
//     04 01               authentication object 1, the user PIN
//   30                  common key attributes
//     04 iD
//     03 usage
//     02 reference
Bytes commonParts(std::string_view label, ByteView id, ByteView usage, std::uint8_t reference)
{
    const Bytes flags{0x06, 0xC0};
    const Bytes userPin{0x01};
    const Bytes common =
        joined({tlv(utf8String, bytesOf(label)), tlv(bitString, flags), tlv(octetString, userPin)});
    const Bytes keyAttributes = joined({tlv(octetString, id), tlv(bitString, usage), number(reference, 1)});
    return joined({tlv(sequence, common), tlv(sequence, keyAttributes)});
}

/** 30 { 04 00 }: no path. */
Bytes noPath()
{
    return tlv(sequence, tlv(octetString, {}));
}

} // namespace

std::optional<Prkd> parsePrkd(ByteView bytes)
{
    const auto outer = TlvReader(bytes).next();
    const auto kind = outer ? kindOf(outer->tag) : std::nullopt;
    if (!kind)
        return std::nullopt;
    TlvReader reader(outer->value);
    const auto common = reader.next(sequence);
    const auto keyAttributes = reader.next(sequence);
    if (!common || !keyAttributes)
        return std::nullopt;
    Prkd prkd{.kind = *kind};
    if (const auto label = findTlv(common->value, utf8String))
        prkd.label = printable(label->value);
    if (const auto id = findTlv(keyAttributes->value, octetString))
        prkd.id.assign(id->value.begin(), id->value.end());
    const std::uint32_t holder = *kind == PrkdKind::Aes ? subClassAttributes : typeAttributes;
    if (const auto attributes = findTlv(reader.rest(), holder))
        prkd.bits = bitsIn(attributes->value);
    return prkd;
}

std::string describe(const Prkd& prkd)
{
    const char* kind = prkd.kind == PrkdKind::Rsa ? "RSA" : prkd.kind == PrkdKind::Ec ? "EC" : "AES";
    return prkd.bits > 0 ? std::string(kind) + ' ' + std::to_string(prkd.bits) : kind;
}

bool fits(const Prkd& prkd, const PublicKey& key)
{
    const PrkdKind kind = std::holds_alternative<EcPublicKey>(key) ? PrkdKind::Ec : PrkdKind::Rsa;
    // Some programs round the field of P-521 up to whole bytes.
    return prkd.kind == kind && (prkd.bits == 0 || (prkd.bits + 7) / 8 == (bitsOf(key) + 7) / 8);
}

//   30 or A0            RSA or EC
//     30, 30              common parts; usage RSA 04 70: decrypt, sign, signRecover; EC 07 30 80: sign,
//                         signRecover, derive
//     A1 { 30             type attributes
//       30 { 04 00 }        no path
//       02 bits }
Bytes encodePrkd(std::string_view label, ByteView id, const PublicKey& key, std::uint8_t reference)
{
    const bool ec = std::holds_alternative<EcPublicKey>(key);
    const Bytes usage = ec ? Bytes{0x07, 0x30, 0x80} : Bytes{0x04, 0x70};
    const Bytes type = tlv(sequence, joined({noPath(), number(static_cast<unsigned>(bitsOf(key)), 2)}));
    return tlv(ec ? ecKey : rsaKey, joined({commonParts(label, id, usage, reference), tlv(typeAttributes, type)}));
}

//   A8
//     30, 30              common parts; usage 06 C0: encrypt, decrypt
//     A0 { 30             secret key attributes
//       02 bits }
//     A1 { 30             type attributes
//       30 { 04 00 } }      no path
Bytes encodeAesPrkd(std::string_view label, ByteView id, int bits, std::uint8_t reference)
{
    const Bytes usage{0x06, 0xC0};
    const Bytes size = tlv(sequence, number(static_cast<unsigned>(bits), 2));
    return tlv(secretKey, joined({commonParts(label, id, usage, reference), tlv(subClassAttributes, size),
                                  tlv(typeAttributes, tlv(sequence, noPath()))}));
}

} // namespace quorate::smartcard_hsm
