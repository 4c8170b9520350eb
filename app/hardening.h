#pragma once

#include "base/secret_bytes.h"

namespace quorate
{

/**
 * What a program that handles secrets does before anything else: no core dumps, no reading of its memory by other
 * programs of the same user, locked memory for secrets, and a heap that overwrites what is freed.
 */
[[nodiscard]] SecretMemory harden();

} // namespace quorate
