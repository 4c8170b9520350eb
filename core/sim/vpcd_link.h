#pragma once

#include "base/result.h"
#include "base/wiped_bytes.h"

#include <optional>

namespace quorate::sim
{

/** A card as a reader sees it: power and bytes. */
class VpcdCard
{
public:
    virtual ~VpcdCard() = default;
    [[nodiscard]] virtual Bytes answerToReset() = 0;
    virtual void reset() = 0;

    /** The answer to one command; none when the card is pulled out instead. */
    [[nodiscard]] virtual std::optional<WipedBytes> exchange(ByteView command) = 0;
};

/**
 * The card's end of a virtual reader of the vsmartcard project (vpcd), which is a TCP connection to this computer:
 *
 *    2  length of the message, big-endian
 *    n  message: a command and then its answer, or from the reader one byte
 *         00 power off, 01 power on, 02 reset, 04 send the answer to reset; only the last one is answered
 */
class VpcdLink
{
public:
    /** Errors: ServiceDown when nobody listens. */
    [[nodiscard]] static Result<VpcdLink> connect(std::uint16_t port);

    /** Over a socket that is connected to a reader; closes it at the end. */
    explicit VpcdLink(int socket) : m_socket(socket) {}

    VpcdLink(VpcdLink&& other) noexcept;
    VpcdLink& operator=(VpcdLink&&) = delete;
    VpcdLink(const VpcdLink&) = delete;
    VpcdLink& operator=(const VpcdLink&) = delete;
    ~VpcdLink();

    enum class End {
        Stopped,    // the descriptor to stop became readable
        ReaderGone, // the reader's side closed the connection
        PulledOut,  // by the card
    };

    /** Serves the card until one of these ends comes. A command under way is always finished. */
    [[nodiscard]] End serve(VpcdCard& card, int stopDescriptor);

private:
    [[nodiscard]] std::optional<End> receive(std::span<std::uint8_t> bytes, int stopDescriptor) const;
    [[nodiscard]] bool send(ByteView message) const;

    int m_socket = -1;
};

} // namespace quorate::sim
