#pragma once

namespace quorate
{

/**
 * What a program that handles secrets does before anything else: no core dumps, no reading of its memory by other
 * programs of the same user, and a heap that overwrites what is freed.
 */
void harden();

/** Tells on standard error if this system does not lock secrets into memory. Loads libcrypto (base/openssl.h). */
void tellOfUnlockedSecrets();

} // namespace quorate
