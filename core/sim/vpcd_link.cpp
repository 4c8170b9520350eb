#include "sim/vpcd_link.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace quorate::sim
{

namespace
{

constexpr std::size_t messageLengthSize = 2;
constexpr std::size_t longestMessage = 0xFFFF;

enum Control : std::uint8_t { PowerOff = 0x00, PowerOn = 0x01, Reset = 0x02, SendAtr = 0x04 };

void setOption(int socket, int option)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, option, &on, sizeof on);
}

} // namespace

Result<VpcdLink> VpcdLink::connect(std::uint16_t port)
{
    VpcdLink link(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (link.m_socket < 0 ||
        ::connect(link.m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return fail(ErrorCode::ServiceDown, "no virtual reader on this port", errno);
    setOption(link.m_socket, TCP_NODELAY);
    return link;
}

VpcdLink::VpcdLink(VpcdLink&& other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}

VpcdLink::~VpcdLink()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

/** Fills `bytes`; an end when there will be no more. */
std::optional<VpcdLink::End> VpcdLink::receive(std::span<std::uint8_t> bytes, int stopDescriptor) const
{
    while (!bytes.empty()) {
        std::array<pollfd, 2> waiting{{{m_socket, POLLIN, 0}, {stopDescriptor, POLLIN, 0}}};
        if (::poll(waiting.data(), waiting.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            return End::ReaderGone;
        }
        if (waiting[1].revents != 0)
            return End::Stopped;
        const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return End::ReaderGone;
        // The reader writes length and command apart and waits for the acknowledgement of the first. Linux delays
        // that by 40 ms and forgets this option after each read, so it is set again every time.
        setOption(m_socket, TCP_QUICKACK);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return std::nullopt;
}

bool VpcdLink::send(ByteView message) const
{
    if (message.size() > longestMessage)
        return false;
    WipedBytes wire;
    wire.reserve(messageLengthSize + message.size());
    appendBigEndian(wire, message.size(), messageLengthSize);
    append(wire, message);
    for (ByteView rest = wire; !rest.empty();) {
        const ssize_t sent = ::send(m_socket, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        rest = rest.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

VpcdLink::End VpcdLink::serve(VpcdCard& card, int stopDescriptor)
{
    while (true) {
        std::array<std::uint8_t, messageLengthSize> length{};
        if (const auto end = receive(length, stopDescriptor))
            return *end;
        WipedBytes message(static_cast<std::size_t>(bigEndian(length)));
        if (const auto end = receive(message, stopDescriptor))
            return *end;
        if (message.size() > 1) {
            const auto answer = card.exchange(message);
            if (!answer)
                return End::PulledOut;
            if (!send(*answer))
                return End::ReaderGone;
        } else if (message.size() == 1 && message[0] == SendAtr) {
            if (!send(card.answerToReset()))
                return End::ReaderGone;
        } else {
            card.reset(); // power off, power on and reset are the same to a card that keeps no time
        }
    }
}

} // namespace quorate::sim
