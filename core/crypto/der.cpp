#include "crypto/der.h"

#include "base/check.h"
#include "base/openssl.h"

namespace quorate
{

namespace
{

// What ASN1_get_object answers beside the tag.
constexpr int answeredError = 0x80;
constexpr int answeredIndefinite = 0x01;

constexpr std::uint8_t numberBits = 0x1F;
constexpr std::uint8_t classBits = 0xC0;

} // namespace

std::optional<DerElement> readDer(ByteView bytes)
{
    if (bytes.empty())
        return std::nullopt;
    const unsigned char* position = bytes.data();
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int answer = ASN1_get_object(&position, &length, &tag, &tagClass, static_cast<long>(bytes.size()));
    if ((answer & (answeredError | answeredIndefinite)) != 0)
        return std::nullopt;
    const auto header = static_cast<std::size_t>(position - bytes.data());
    // OpenSSL takes a length with zeros in front, and that only where another byte follows the element.
    if (static_cast<long>(header) != ASN1_object_size(0, static_cast<int>(length), tag) - length)
        return std::nullopt;
    const auto size = static_cast<std::size_t>(length);
    return DerElement{
        .firstByte = bytes[0], .value = bytes.subspan(header, size), .whole = bytes.first(header + size)};
}

Bytes writeDer(std::uint8_t firstByte, ByteView value)
{
    const int number = firstByte & numberBits;
    const int length = static_cast<int>(value.size());
    QUORATE_ASSERT(number != numberBits);
    Bytes element(static_cast<std::size_t>(ASN1_object_size(0, length, number)) - value.size());
    unsigned char* position = element.data();
    ASN1_put_object(&position, (firstByte & V_ASN1_CONSTRUCTED) != 0 ? 1 : 0, length, number,
                    firstByte & classBits);
    append(element, value);
    return element;
}

} // namespace quorate
