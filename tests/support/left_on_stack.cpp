#include "support/left_on_stack.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace quorate
{

namespace
{

constexpr std::uint8_t mark = 0xA7;
/** Larger than what the calls need that look for it; the far end is what they leave alone. */
constexpr std::size_t markedSize = 16 * 1024;

[[gnu::noinline]] void leaveMarks(std::uintptr_t& address)
{
    std::array<std::uint8_t, markedSize> marks;
    marks.fill(mark);
    asm volatile("" : : "r"(marks.data()) : "memory"); // whoever reads it: it must really be there
    address = reinterpret_cast<std::uintptr_t>(marks.data());
}

} // namespace

void LeftOnStack::leave()
{
    leaveMarks(m_address);
}

std::size_t LeftOnStack::bytesThere() const
{
    if (m_address == 0)
        return 0;
    // What lies behind the end of the stack is no object any more, so it is read as a file.
    static std::array<std::uint8_t, markedSize / 2> there;
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const ssize_t got = pread(memory, there.data(), there.size(), static_cast<off_t>(m_address));
    close(memory);
    QUORATE_ASSERT(got == static_cast<ssize_t>(there.size()));
    return static_cast<std::size_t>(std::ranges::count(there, mark));
}

} // namespace quorate
