#pragma once

#include "base/bytes.h"
#include "base/secret_bytes.h"

#include <memory>

namespace quorate
{

/** std::allocator that clears memory before it is given back. */
template <class T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template <class U>
    WipingAllocator(const WipingAllocator<U>&) noexcept // NOLINT(google-explicit-constructor): allocators are so
    {
    }

    [[nodiscard]] T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* data, std::size_t count) noexcept
    {
        wipeMemory(data, count * sizeof(T));
        std::allocator<T>().deallocate(data, count);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) { return true; }
};

/** Short-lived buffers through which secrets pass, such as APDUs: ordinary memory, cleared on release. */
using WipedBytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

} // namespace quorate
