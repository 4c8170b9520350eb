#pragma once

#include "dkek/dkek_share.h"

#include <span>

namespace quorate
{

/** The device key encryption key: the XOR of all shares. */
class Dkek
{
public:
    /** Errors: ShareIsZero when the shares cancel out to zeros, NotAShareFile for no shares. */
    [[nodiscard]] static Result<Dkek> join(std::span<const DkekShare> shares);

    [[nodiscard]] CheckValue checkValue() const;

    /** SHA-256(DKEK || 00000001), AES-256: encrypts key blobs. */
    [[nodiscard]] SecretBytes encryptionKey() const;

    /** SHA-256(DKEK || 00000002), AES-256: CMAC of key blobs. */
    [[nodiscard]] SecretBytes macKey() const;

private:
    explicit Dkek(SecretBytes key) : m_key(std::move(key)) {}
    SecretBytes m_key{};
};

} // namespace quorate
