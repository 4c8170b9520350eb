#pragma once

#include "base/bytes.h"
#include "base/secret_bytes.h"

namespace quorate
{

enum class Hash { Sha1, Sha224, Sha256, Sha384, Sha512 };

/** The hash of public data. */
[[nodiscard]] Bytes digest(Hash hash, ByteView data);

/** SHA-256 of public data, 32 bytes. */
[[nodiscard]] Bytes sha256(ByteView data);

/** SHA-256 of secret data; the result is as secret as its input. */
[[nodiscard]] SecretBytes secretSha256(ByteView data);

} // namespace quorate
