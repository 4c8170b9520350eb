#include "base/secret_bytes.h"

#include "base/check.h"
#include "base/openssl.h"

#include <algorithm>
#include <cstring>
#include <strings.h>
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

SecretMemory secretMemory()
{
    return secureHeapIsLocked() ? SecretMemory::Locked : SecretMemory::NotLocked;
}

void wipeMemory(void* data, std::size_t size) noexcept
{
    if (size != 0)
        explicit_bzero(data, size);
}

} // namespace quorate
