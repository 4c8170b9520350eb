#pragma once

#include "base/bytes.h"

namespace quorate
{

/**
 * The 3DES "retail MAC": ISO/IEC 9797-1 algorithm 3 with padding method 2 (80 00...), 8 bytes. The key is two DES
 * keys of 8 bytes. Only for old tokens that know nothing better.
 */
[[nodiscard]] Bytes retailMac(ByteView key, ByteView data);

} // namespace quorate
