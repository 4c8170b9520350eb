#pragma once

#include "base/secret_bytes.h"

namespace quorate
{

/**
 * What a program that handles secrets does before anything else: no core dumps, no reading of its memory by other
 * programs of the same user, locked memory for secrets, and freed memory overwritten. For the last it starts
 * itself again once, because glibc reads that setting only at its start.
 */
[[nodiscard]] SecretMemory harden(char** arguments);

} // namespace quorate
