#pragma once

#include "sim/sim_dkek.h"
#include "sim/sim_keys.h"

namespace quorate::sim
{

/** The encrypted key that WRAP answers. */
[[nodiscard]] Result<WipedBytes> encodeKeyBlob(const SimKey& key, const BlobKeys& keys, RandomSource& random);

/**
 * The key in a blob. Everything that can be wrong with it is looked at, and refused with 6A80: lengths, MAC, check
 * value, key type, algorithm, padding, size, and numbers that are no key.
 */
[[nodiscard]] Result<SimKey> decodeKeyBlob(ByteView blob, const BlobKeys& keys);

} // namespace quorate::sim
