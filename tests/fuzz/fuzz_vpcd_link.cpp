#include "base/check.h"
#include "sim/vpcd_link.h"

#include <sys/socket.h>
#include <unistd.h>

using namespace quorate;
using namespace quorate::sim;

namespace
{

/** Answers each command with its first two bytes, is pulled out by one that starts with FF. */
class Echo final : public VpcdCard
{
public:
    Bytes answerToReset() override { return {0x3B, 0x00}; }
    void reset() override {}
    std::optional<WipedBytes> exchange(ByteView command) override
    {
        QUORATE_ASSERT(command.size() > 1);
        if (command.front() == 0xFF)
            return std::nullopt;
        return WipedBytes(command.begin(), command.begin() + 2);
    }
};

} // namespace

/** What a reader sends, in one piece and then the end. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Both directions must fit the socket's buffers, for nobody reads while the card is served.
    constexpr std::size_t mostBytes = 4096;
    std::array<int, 2> ends{};
    std::array<int, 2> never{};
    QUORATE_ASSERT(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0 && ::pipe(never.data()) == 0);
    const std::size_t length = std::min(size, mostBytes);
    QUORATE_ASSERT(::send(ends[0], data, length, 0) == static_cast<ssize_t>(length));
    ::shutdown(ends[0], SHUT_WR);
    {
        Echo card;
        VpcdLink link(ends[1]);
        QUORATE_ASSERT(link.serve(card, never[0]) != VpcdLink::End::Stopped);
    }
    ::close(ends[0]);
    ::close(never[0]);
    ::close(never[1]);
    return 0;
}
