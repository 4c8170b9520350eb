#pragma once

#include "crypto/digest.h"
#include "crypto/handles.h"

namespace quorate
{

/** OpenSSL's number for a big-endian one. */
[[nodiscard]] BigNumber numberOf(ByteView bytes);

/** The same in the secure heap, for secret values; null when that heap is full. */
[[nodiscard]] BigNumber secretNumberOf(ByteView bytes);

/** `type` is "EC" or "RSA", `selection` EVP_PKEY_PUBLIC_KEY or EVP_PKEY_KEYPAIR; null if the values are no key. */
[[nodiscard]] KeyHandle keyFrom(const char* type, OSSL_PARAM_BLD* builder, int selection);

/** A number of a key, without leading zeros. */
[[nodiscard]] BigNumber numberParameter(const EVP_PKEY* key, const char* name);

[[nodiscard]] const EVP_MD* methodOf(Hash hash);

} // namespace quorate
