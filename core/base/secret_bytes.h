#pragma once

#include "base/bytes.h"

namespace quorate
{

/**
 * Bytes that must not outlive their use: PINs, passwords, shares, keys.
 *
 * They live in OpenSSL's secure heap (locked in memory, left out of core dumps) and are cleared on release. The
 * type can be moved, not copied; clone() is the only copy and easy to search for, like reveal().
 */
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size = 0);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes copyOf(ByteView bytes);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] ByteView reveal() const noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> writable() noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }

    /** Constant time for equal lengths; the length itself is not a secret. */
    [[nodiscard]] bool equals(ByteView other) const noexcept;

    /** Clears and gives the memory back now. */
    void wipe() noexcept;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

enum class SecretMemory { Locked, NotLocked };

/**
 * Where secrets live. NotLocked: the system refused to lock the pages; they then live in ordinary memory that is
 * still wiped.
 */
[[nodiscard]] SecretMemory secretMemory();

/** Overwrites memory in a way that the compiler may not leave out. */
void wipeMemory(void* data, std::size_t size) noexcept;

} // namespace quorate
