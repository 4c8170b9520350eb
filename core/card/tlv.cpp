#include "card/tlv.h"

namespace quorate
{

namespace
{

/** Bytes of the tag at the start of `bytes`, 0 if there is none. */
std::size_t tagSizeOf(ByteView bytes)
{
    constexpr std::size_t maxTagSize = 3;
    if (bytes.empty())
        return 0;
    if ((bytes[0] & 0x1F) != 0x1F)
        return 1;
    for (std::size_t size = 2; size <= maxTagSize && size <= bytes.size(); ++size) {
        if ((bytes[size - 1] & 0x80) == 0)
            return size;
    }
    return 0;
}

} // namespace

std::optional<Tlv> TlvReader::next()
{
    const std::size_t tagSize = tagSizeOf(m_rest);
    if (tagSize == 0 || m_rest.size() <= tagSize)
        return std::nullopt;
    const std::uint8_t first = m_rest[tagSize];
    const std::size_t more = first < 0x80 ? 0 : first & 0x7F;
    const std::size_t headSize = tagSize + 1 + more;
    if ((first >= 0x80 && (more == 0 || more > 3)) || m_rest.size() < headSize)
        return std::nullopt;
    const auto length =
        more == 0 ? std::size_t{first} : static_cast<std::size_t>(bigEndian(m_rest.subspan(tagSize + 1, more)));
    if (m_rest.size() - headSize < length)
        return std::nullopt;
    const Tlv element{.tag = static_cast<std::uint32_t>(bigEndian(m_rest.first(tagSize))),
                      .value = m_rest.subspan(headSize, length),
                      .whole = m_rest.first(headSize + length)};
    m_rest = m_rest.subspan(headSize + length);
    return element;
}

std::optional<Tlv> TlvReader::next(std::uint32_t tag)
{
    const ByteView before = m_rest;
    const auto element = next();
    if (element && element->tag == tag)
        return element;
    m_rest = before;
    return std::nullopt;
}

std::optional<Tlv> findTlv(ByteView content, std::uint32_t tag)
{
    TlvReader reader(content);
    while (const auto element = reader.next()) {
        if (element->tag == tag)
            return element;
    }
    return std::nullopt;
}

std::optional<std::vector<Tlv>> allTlvs(ByteView content)
{
    TlvReader reader(content);
    std::vector<Tlv> elements;
    while (const auto element = reader.next())
        elements.push_back(*element);
    if (!reader.atEnd())
        return std::nullopt;
    return elements;
}

Bytes tlv(std::uint32_t tag, ByteView value)
{
    Bytes element;
    appendTlv(element, tag, value);
    return element;
}

} // namespace quorate
