#include "base/openssl.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

namespace quorate
{

namespace
{

#define QUORATE_TEXT(words) #words
#define QUORATE_TEXT_OF(macro) QUORATE_TEXT(macro)
/** By its interface: the number is the one of the headers that this was compiled with. */
constexpr const char* libraryName = "libcrypto.so." QUORATE_TEXT_OF(OPENSSL_SHLIB_VERSION);

[[noreturn]] void giveUp()
{
    std::fprintf(stderr, "quorate: OpenSSL cannot be used: %s\n", dlerror());
    std::abort();
}

void* find(void* library, const char* name)
{
    void* const function = dlsym(library, name);
    if (function == nullptr)
        giveUp();
    return function;
}

struct Library {
    void* handle;
    bool secureHeapIsLocked;
};

Library load()
{
    void* const handle = dlopen(libraryName, RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr)
        giveUp();
#ifdef QUORATE_NO_SECURE_HEAP
    // Sanitisers see an access out of bounds only in ordinary memory.
    return {.handle = handle, .secureHeapIsLocked = false};
#else
    constexpr std::size_t heapSize = 256 * 1024;
    constexpr std::size_t smallestBlock = 16;
    const auto openHeap =
        reinterpret_cast<decltype(&::CRYPTO_secure_malloc_init)>(find(handle, "CRYPTO_secure_malloc_init"));
    return {.handle = handle, .secureHeapIsLocked = openHeap(heapSize, smallestBlock) == 1};
#endif
}

const Library& library()
{
    static const Library loaded = load();
    return loaded;
}

} // namespace

void* libcryptoFunction(const char* name)
{
    return find(library().handle, name);
}

bool secureHeapIsLocked()
{
    return library().secureHeapIsLocked;
}

} // namespace quorate
