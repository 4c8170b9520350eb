#pragma once

#include "sim/sim_keys.h"

namespace quorate::sim
{

// Refused with 6A81 when the algorithm is not for this kind of key, with 6A80 or 6700 when the data is not for it.

/** SIGN with one of the algorithms 20, 30 to 35, 40 to 45 (RSA) or 70 to 75 (EC). */
[[nodiscard]] Result<WipedBytes> signWith(const SimKeyValue& key, std::uint8_t algorithm, ByteView data);

/** DECIPHER with one of 21, 22, 23 (RSA) or 80 (EC: the shared point of ECDH). */
[[nodiscard]] Result<WipedBytes> decipherWith(const SimKeyValue& key, std::uint8_t algorithm, ByteView data);

/**
 * CIPHER with one of 10, 11 (AES-CBC, IV of zeros) or 18 (CMAC). How 99 derives a key is not documented, so this
 * token does not.
 */
[[nodiscard]] Result<WipedBytes> cipherWith(const SimKeyValue& key, std::uint8_t algorithm, ByteView data);

} // namespace quorate::sim
