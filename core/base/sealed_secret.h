#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace quorate
{

/**
 * A secret at rest between two screens: AES-256-GCM under a key that is made at random when the program starts and
 * exists only in its locked memory. What a memory dump or a stray copy shows is ciphertext.
 */
class SealedSecret
{
public:
    SealedSecret() = default;

    /** Takes the secret and wipes the plain copy. */
    [[nodiscard]] static SealedSecret seal(SecretBytes secret);

    [[nodiscard]] SecretBytes open() const;
    [[nodiscard]] bool empty() const { return m_ciphertext.empty(); }
    void wipe();

private:
    Bytes m_nonce{};
    Bytes m_ciphertext{}; // with the 16-byte tag at its end
};

} // namespace quorate
