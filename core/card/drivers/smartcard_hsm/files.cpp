#include "card/drivers/smartcard_hsm/files.h"

#include "base/check.h"
#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/tlv.h"

#include <algorithm>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::size_t maxFileSize = 0xFFFF; // offsets have two bytes
constexpr std::uint32_t offsetTag = 0x54;
constexpr std::uint32_t dataTag = 0x53;

std::uint8_t high(std::uint16_t file)
{
    return static_cast<std::uint8_t>(file >> 8);
}

std::uint8_t low(std::uint16_t file)
{
    return static_cast<std::uint8_t>(file);
}

void appendOffset(WipedBytes& to, std::size_t offset)
{
    appendTlv(to, offsetTag,
              std::array{static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(offset)});
}

bool noSuchFile(std::uint16_t statusWord)
{
    return statusWord == 0x6A82 || statusWord == 0x6A88;
}

/** The size of the first `count` elements, 0 while they are not complete. */
std::size_t sizeOfElements(ByteView content, int count)
{
    TlvReader reader(content);
    for (int i = 0; i < count; ++i) {
        if (!reader.next())
            return 0;
    }
    return content.size() - reader.rest().size();
}

} // namespace

Result<std::vector<std::uint16_t>> CardFiles::enumerate()
{
    constexpr std::string_view where = "ENUMERATE OBJECTS";
    QUORATE_TRY(const ResponseApdu response, m_channel.sendForLongAnswer({.cla = 0x80, .ins = 0x58}));
    if (!response.ok())
        return fail(refusal(where, response.statusWord));
    if (response.data.size() % 2 != 0)
        return fail(ErrorCode::CardSilent, "ENUMERATE OBJECTS with half an identifier");
    std::vector<std::uint16_t> files;
    for (std::size_t at = 0; at < response.data.size(); at += 2)
        files.push_back(static_cast<std::uint16_t>(bigEndian(ByteView(response.data).subspan(at, 2))));
    m_listing = files;
    return files;
}

Result<std::vector<std::uint16_t>> CardFiles::listing()
{
    if (!m_listing)
        return enumerate();
    return *m_listing;
}

void CardFiles::noteMade(std::uint16_t file)
{
    if (m_listing && std::ranges::find(*m_listing, file) == m_listing->end())
        m_listing->push_back(file);
}

Result<bool> CardFiles::exists(std::uint16_t file)
{
    QUORATE_TRY(const auto files, listing());
    return std::ranges::find(files, file) != files.end();
}

Result<Bytes> CardFiles::controlParameters(std::uint16_t file)
{
    constexpr std::string_view where = "SELECT file";
    CommandApdu select{.cla = 0x00, .ins = 0xA4, .le = leShortAll};
    appendBigEndian(select.data, file, 2);
    QUORATE_TRY(const WipedBytes answer, m_channel.demand(select, where));
    const auto parameters = TlvReader(answer).next();
    return parameters ? Bytes(parameters->value.begin(), parameters->value.end()) : Bytes();
}

// READ BINARY: P1 P2 = file, data = 54 02 offset.
Result<CardFiles::Part> CardFiles::readPart(std::uint16_t file, std::size_t offset)
{
    CommandApdu command{.cla = 0x00, .ins = 0xB1, .p1 = high(file), .p2 = low(file)};
    appendOffset(command.data, offset);
    QUORATE_TRY(ResponseApdu response, m_channel.sendForLongAnswer(std::move(command)));
    const bool atEnd = device_profile::saysEndOfFile(response.statusWord);
    if (!response.ok() && !atEnd)
        return fail(refusal("READ BINARY", response.statusWord));
    const bool last = atEnd || response.data.empty();
    return Part{.data = std::move(response.data), .last = last};
}

Result<Bytes> CardFiles::readUntil(std::uint16_t file, const std::function<bool(ByteView)>& enough)
{
    Bytes content;
    while (content.size() <= maxFileSize) {
        QUORATE_TRY(const Part part, readPart(file, content.size()));
        append(content, part.data);
        if (part.last || enough(content))
            return content;
    }
    return fail(ErrorCode::CardSilent, "READ BINARY without end");
}

Result<Bytes> CardFiles::read(std::uint16_t file)
{
    return readUntil(file, [](ByteView) { return false; });
}

Result<Bytes> CardFiles::readElements(std::uint16_t file, int count)
{
    QUORATE_TRY(Bytes content,
                readUntil(file, [count](ByteView sofar) { return sizeOfElements(sofar, count) != 0; }));
    if (const std::size_t size = sizeOfElements(content, count); size != 0)
        content.resize(size);
    return content;
}

// UPDATE BINARY: P1 P2 = file, data = 54 02 offset || 53 length data. Makes the file when it is missing.
Result<ResponseApdu> CardFiles::writePart(std::uint16_t file, std::size_t offset, ByteView data)
{
    CommandApdu command{.cla = 0x00, .ins = 0xD7, .p1 = high(file), .p2 = low(file)};
    appendOffset(command.data, offset);
    appendTlv(command.data, dataTag, data);
    return m_channel.send(command);
}

Result<void> CardFiles::write(std::uint16_t file, ByteView data)
{
    constexpr std::size_t overhead = 8; // 54 02 offset 53 82 length
    constexpr std::size_t maxExtendedWrite = device_profile::maxCommandData - overhead;
    if (data.size() > maxFileSize)
        return fail(ErrorCode::TokenFull, "file larger than offsets can tell");
    std::size_t offset = 0;
    do {
        const std::size_t limit = m_channel.extended() ? maxExtendedWrite : device_profile::maxShortWrite;
        const ByteView part = data.subspan(offset, std::min(limit, data.size() - offset));
        const auto response = writePart(file, offset, part);
        if (lengthRefused(response) && part.size() > device_profile::maxShortWrite) {
            m_channel.useShortOnly();
            continue;
        }
        if (!response)
            return fail(response.error());
        if (!response->ok())
            return fail(refusal("UPDATE BINARY", response->statusWord));
        offset += part.size();
        noteMade(file);
    } while (offset < data.size());
    return {};
}

Result<bool> CardFiles::remove(std::uint16_t file)
{
    CommandApdu command{.cla = 0x00, .ins = 0xE4, .p1 = 0x02};
    appendBigEndian(command.data, file, 2);
    QUORATE_TRY(const ResponseApdu response, m_channel.send(command));
    if (noSuchFile(response.statusWord))
        return false;
    if (!response.ok())
        return fail(refusal("DELETE FILE", response.statusWord));
    if (m_listing)
        std::erase(*m_listing, file);
    return true;
}

} // namespace quorate::smartcard_hsm
