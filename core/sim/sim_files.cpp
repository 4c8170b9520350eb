#include "sim/sim_files.h"

#include "card/tlv.h"
#include "sim/damaged_state.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

// What a file costs besides its content.
constexpr std::size_t fileOverhead = 16;

// C4 key descriptions, C7 domain labels, C8 descriptions of CA certificates, C9 of data, CA CA certificates, CB
// trusted configuration, CD private data, CE key certificates, CF data.
constexpr std::array<std::uint8_t, 9> clientAreas{0xC4, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF};

//   80  file identifier, 2 bytes
//   81  content
namespace fileTag
{
constexpr std::uint32_t identifier = 0x80;
constexpr std::uint32_t content = 0x81;
} // namespace fileTag

} // namespace

bool file::isForClients(FileId id)
{
    return id == tokenInfo || std::ranges::find(clientAreas, areaOf(id)) != clientAreas.end();
}

const WipedBytes* SimFiles::find(FileId id) const
{
    const auto found = m_files.find(id);
    return found != m_files.end() ? &found->second : nullptr;
}

std::vector<FileId> SimFiles::all() const
{
    std::vector<FileId> ids;
    for (const auto& [id, content] : m_files)
        ids.push_back(id);
    return ids;
}

Result<void> writeInto(WipedBytes& content, std::size_t offset, ByteView data, std::size_t freeMemory)
{
    const std::size_t end = offset + data.size();
    if (offset > content.size() || end > SimFiles::largestFile)
        return refuse(status::badOffset);
    if (end > content.size() && end - content.size() > freeMemory)
        return refuse(status::memoryFull);
    content.resize(std::max(content.size(), end));
    std::ranges::copy(data, content.begin() + static_cast<std::ptrdiff_t>(offset));
    return {};
}

Result<void> SimFiles::write(FileId id, std::size_t offset, ByteView data, std::size_t freeMemory)
{
    const bool isNew = !contains(id);
    const std::size_t overhead = isNew ? fileOverhead : 0;
    if (freeMemory < overhead)
        return refuse(status::memoryFull);
    // Into a copy first: a refused write leaves no empty file behind.
    WipedBytes content = isNew ? WipedBytes() : m_files.at(id);
    QUORATE_CHECK(writeInto(content, offset, data, freeMemory - overhead));
    m_files[id] = std::move(content);
    return {};
}

void SimFiles::replace(FileId id, ByteView data)
{
    m_files[id].assign(data.begin(), data.end());
}

std::size_t SimFiles::size() const
{
    std::size_t size = 0;
    for (const auto& [id, content] : m_files)
        size += fileOverhead + content.size();
    return size;
}

void SimFiles::appendTo(WipedBytes& to, std::uint32_t elementTag) const
{
    Bytes before; // what stands before the content
    for (const auto& [id, content] : m_files) {
        before.clear();
        appendTlv(before, fileTag::identifier,
                  std::array{static_cast<std::uint8_t>(id >> 8), static_cast<std::uint8_t>(id & 0xFF)});
        appendTlvHeader(before, fileTag::content, content.size());
        appendTlvHeader(to, elementTag, before.size() + content.size());
        append(to, before);
        append(to, content);
    }
}

Result<void> SimFiles::addParsed(ByteView value)
{
    const auto identifier = findTlv(value, fileTag::identifier);
    const auto content = findTlv(value, fileTag::content);
    if (!identifier || identifier->value.size() != 2 || !content || content->value.size() > largestFile)
        return damagedState("file");
    const auto id = static_cast<FileId>(bigEndian(identifier->value));
    if (!file::isForClients(id) || contains(id))
        return damagedState("file that cannot be there");
    replace(id, content->value);
    return {};
}

} // namespace quorate::sim
