#pragma once

#include "sim/sim_keys.h"

namespace quorate::sim
{

/** SIGN with one of the algorithms 20, 30 to 35, 40 to 45 (RSA) or 70 to 75 (EC). */
[[nodiscard]] Result<WipedBytes> signWith(const PrivateKey& key, std::uint8_t algorithm, ByteView data);

/** DECIPHER with one of 21, 22, 23 (RSA) or 80 (EC: the shared point of ECDH). */
[[nodiscard]] Result<WipedBytes> decipherWith(const PrivateKey& key, std::uint8_t algorithm, ByteView data);

} // namespace quorate::sim
