#pragma once

namespace quorate
{

/**
 * Overwrites what calls that have returned left on this thread's stack, to a depth that no work of ours reaches:
 * OpenSSL computes with copies there, and compilers keep some of their own. Nobody else does it before something
 * happens to be called that needs the same place.
 */
void wipeUsedStack() noexcept;

} // namespace quorate
