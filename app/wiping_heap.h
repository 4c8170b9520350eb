#pragma once

namespace quorate
{

/**
 * A program that calls this has a heap whose blocks are overwritten when they are freed, from its first
 * instruction on, whoever frees them: Qt, OpenSSL and every other library too. The call itself does nothing; it
 * makes the linker take wiping_heap.cpp, which replaces free() and realloc(). Our own buffers are wiped anyway;
 * this is for what libraries copy. Sanitisers bring a heap of their own: with them nothing is replaced.
 */
void useWipingHeap();

} // namespace quorate
