#pragma once

#include "base/wiped_bytes.h"
#include "sim/status.h"

#include <map>
#include <vector>

namespace quorate::sim
{

using FileId = std::uint16_t;

namespace file
{
constexpr FileId deviceCertificate = 0x2F02;
constexpr FileId tokenInfo = 0x2F03;
constexpr FileId staging = 0x2F10; // long data on its way to a command
constexpr std::uint8_t keyArea = 0xCC;
constexpr std::uint8_t certificateArea = 0xCE;
constexpr std::uint8_t privateDataArea = 0xCD;

/** The high byte of the identifier says what a file is, the low byte to which key or object it belongs. */
[[nodiscard]] constexpr std::uint8_t areaOf(FileId id)
{
    return static_cast<std::uint8_t>(id >> 8);
}
[[nodiscard]] constexpr std::uint8_t numberOf(FileId id)
{
    return static_cast<std::uint8_t>(id);
}
[[nodiscard]] constexpr FileId inArea(std::uint8_t area, std::uint8_t number)
{
    return static_cast<FileId>(area << 8 | number);
}

/** Files that clients may make: TokenInfo and the areas for descriptions, certificates and data. */
[[nodiscard]] bool isForClients(FileId id);
} // namespace file

/** The transparent files that clients write. Keys, staging area and device certificate are not among them. */
class SimFiles
{
public:
    static constexpr std::size_t largestFile = 0xFFFF;

    [[nodiscard]] const WipedBytes* find(FileId id) const;
    [[nodiscard]] bool contains(FileId id) const { return find(id) != nullptr; }
    [[nodiscard]] std::vector<FileId> all() const;

    /**
     * Writes `data` at `offset` and makes the file when there is none; what lies behind stays. Refused: an offset
     * behind the end, more than `freeMemory`.
     */
    [[nodiscard]] Result<void> write(FileId id, std::size_t offset, ByteView data, std::size_t freeMemory);

    /** The whole content anew, as the token itself does it. */
    void replace(FileId id, ByteView data);

    /** False if there is no such file. */
    bool erase(FileId id) { return m_files.erase(id) != 0; }
    void clear() { m_files.clear(); }

    /** Memory that the files take. */
    [[nodiscard]] std::size_t size() const;

    /** One element A5 of a state file for each file. */
    void appendTo(WipedBytes& to, std::uint32_t elementTag) const;

    /** Takes one such element's value. Error: FileFailed. */
    [[nodiscard]] Result<void> addParsed(ByteView value);

private:
    std::map<FileId, WipedBytes> m_files{};
};

/** Writes into one file's content; `freeMemory` bounds its growth. */
[[nodiscard]] Result<void> writeInto(WipedBytes& content, std::size_t offset, ByteView data,
                                     std::size_t freeMemory);

} // namespace quorate::sim
