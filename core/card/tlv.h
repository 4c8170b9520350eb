#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <optional>

namespace quorate
{

/** One BER-TLV element; `value` and `whole` point into the bytes that were parsed. */
struct Tlv {
    std::uint32_t tag = 0; // as on the wire: 0x30, 0x7F4E, 0x5F29
    ByteView value{};
    ByteView whole{}; // tag, length and value
};

/**
 * Reads BER-TLV elements one after another with bounds on everything: tags of at most three bytes, definite
 * lengths of at most three bytes, nothing past the end.
 */
class TlvReader
{
public:
    explicit TlvReader(ByteView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] ByteView rest() const { return m_rest; }

    /** The next element; `nullopt` when the bytes are not a TLV or end too early. The reader then stays put. */
    [[nodiscard]] std::optional<Tlv> next();

    /** The next element if it has this tag; otherwise `nullopt`, and the reader stays put. */
    [[nodiscard]] std::optional<Tlv> next(std::uint32_t tag);

private:
    ByteView m_rest;
};

/** The first child element with this tag among the elements in `content`. */
[[nodiscard]] std::optional<Tlv> findTlv(ByteView content, std::uint32_t tag);

/** All elements in `content`, or `nullopt` if it is not a clean list of elements. */
[[nodiscard]] std::optional<std::vector<Tlv>> allTlvs(ByteView content);

/** Appends tag and shortest length. */
template <class Vector>
void appendTlvHeader(Vector& to, std::uint32_t tag, std::size_t length)
{
    const int tagSize = tag > 0xFFFF ? 3 : tag > 0xFF ? 2 : 1;
    appendBigEndian(to, tag, tagSize);
    const int lengthSize = length > 0xFFFF ? 3 : length > 0xFF ? 2 : 1;
    if (length > 0x7F)
        to.push_back(static_cast<std::uint8_t>(0x80 | lengthSize));
    appendBigEndian(to, length, lengthSize);
}

/** Appends tag, shortest length and value. */
template <class Vector>
void appendTlv(Vector& to, std::uint32_t tag, ByteView value)
{
    appendTlvHeader(to, tag, value.size());
    append(to, value);
}

/** One element by itself. */
[[nodiscard]] Bytes tlv(std::uint32_t tag, ByteView value);

} // namespace quorate
