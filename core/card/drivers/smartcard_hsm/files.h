#pragma once

#include "card/drivers/smartcard_hsm/card_channel.h"

#include <functional>
#include <optional>

namespace quorate::smartcard_hsm
{

/** File identifiers; those of keys end with the key's reference. */
namespace file
{
constexpr std::uint16_t deviceCertificate = 0x2F02;
constexpr std::uint16_t tokenInfo = 0x2F03;

constexpr std::uint16_t description(std::uint8_t reference)
{
    return static_cast<std::uint16_t>(0xC400 | reference);
}
constexpr std::uint16_t key(std::uint8_t reference)
{
    return static_cast<std::uint16_t>(0xCC00 | reference);
}
constexpr std::uint16_t certificate(std::uint8_t reference)
{
    return static_cast<std::uint16_t>(0xCE00 | reference);
}
} // namespace file

/** The token's flat file system. */
class CardFiles
{
public:
    explicit CardFiles(CardChannel& channel) : m_channel(channel) {}

    /** The identifiers of all files and keys, in the token's order, asked for now. */
    [[nodiscard]] Result<std::vector<std::uint16_t>> enumerate();

    /**
     * The same as it was last told, with what was written and removed here since. It is asked for again after
     * forget(): whenever something else than this object may have changed it.
     */
    [[nodiscard]] Result<std::vector<std::uint16_t>> listing();
    void forget() { m_listing.reset(); }
    /** A command made this file or key. */
    void noteMade(std::uint16_t file);

    [[nodiscard]] Result<bool> exists(std::uint16_t file);

    /** What SELECT tells of a file, its outer tag taken off. Error: NotFound. */
    [[nodiscard]] Result<Bytes> controlParameters(std::uint16_t file);

    /** The whole file. Error: NotFound. */
    [[nodiscard]] Result<Bytes> read(std::uint16_t file);

    /**
     * The first `count` TLV elements of a file without what may follow them, or everything if there are fewer; no
     * command is spent on finding the end. Error: NotFound.
     */
    [[nodiscard]] Result<Bytes> readElements(std::uint16_t file, int count = 1);

    /** Writes from the start of the file and makes it if it is missing. Errors: LoginNeeded, TokenFull. */
    [[nodiscard]] Result<void> write(std::uint16_t file, ByteView data);

    /** True if there was such a file. Error: LoginNeeded. */
    [[nodiscard]] Result<bool> remove(std::uint16_t file);

private:
    struct Part {
        WipedBytes data{};
        bool last = false;
    };
    [[nodiscard]] Result<Part> readPart(std::uint16_t file, std::size_t offset);
    [[nodiscard]] Result<Bytes> readUntil(std::uint16_t file, const std::function<bool(ByteView)>& enough);
    [[nodiscard]] Result<ResponseApdu> writePart(std::uint16_t file, std::size_t offset, ByteView data);

    CardChannel& m_channel;
    std::optional<std::vector<std::uint16_t>> m_listing{};
};

} // namespace quorate::smartcard_hsm
