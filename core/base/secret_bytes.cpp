#include "base/secret_bytes.h"

#include "base/check.h"

#include <algorithm>
#include <cstring>
#include <openssl/crypto.h>
#include <utility>

namespace quorate
{

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    m_data = static_cast<std::uint8_t*>(OPENSSL_secure_zalloc(size));
    // A full secure heap would otherwise put secrets into ordinary memory or crash somewhere less clear.
    QUORATE_ASSERT(m_data != nullptr);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.m_data);
    return copy;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(reveal());
}

bool SecretBytes::equals(ByteView other) const noexcept
{
    return m_size == other.size() && (m_size == 0 || CRYPTO_memcmp(m_data, other.data(), m_size) == 0);
}

void SecretBytes::wipe() noexcept
{
    if (m_data != nullptr)
        OPENSSL_secure_clear_free(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

SecretMemory openSecretMemory()
{
#ifdef QUORATE_NO_SECURE_HEAP
    // Sanitisers see an access out of bounds only in ordinary memory.
    return SecretMemory::NotLocked;
#else
    constexpr std::size_t heapSize = 256 * 1024;
    constexpr std::size_t smallestBlock = 16;
    if (CRYPTO_secure_malloc_initialized() == 1)
        return SecretMemory::Locked;
    return CRYPTO_secure_malloc_init(heapSize, smallestBlock) == 1 ? SecretMemory::Locked
                                                                   : SecretMemory::NotLocked;
#endif
}

void wipeMemory(void* data, std::size_t size) noexcept
{
    OPENSSL_cleanse(data, size);
}

} // namespace quorate
