#include "base/used_stack.h"

#include "base/secret_bytes.h"

#include <array>

namespace quorate
{

namespace
{

constexpr std::size_t depth = 64 * 1024;

} // namespace

[[gnu::noinline]] void wipeUsedStack() noexcept
{
    std::array<std::uint8_t, depth> used;
    wipeMemory(used.data(), used.size());
}

} // namespace quorate
