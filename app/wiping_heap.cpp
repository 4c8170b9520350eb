#include "app/wiping_heap.h"

#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <strings.h>

namespace quorate
{

void useWipingHeap() {}

} // namespace quorate

#ifndef QUORATE_NO_SECURE_HEAP

// glibc's own setting for this (glibc.malloc.perturb) does not reach small blocks while its cache of them is on,
// and it is read only when a program starts: setting it meant to start everything twice.

extern "C" void __libc_free(void* block); // NOLINT(bugprone-reserved-identifier): glibc's name

extern "C" void free(void* block) noexcept
{
    if (block == nullptr)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

/** Never moves a block behind our back: what it leaves is wiped, too. */
extern "C" void* realloc(void* block, std::size_t size) noexcept
{
    if (block == nullptr)
        return std::malloc(size);
    if (size == 0) {
        std::free(block);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(block);
    if (size <= before && size >= before / 2)
        return block;
    void* const moved = std::malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, before < size ? before : size);
    std::free(block);
    return moved;
}

#endif
