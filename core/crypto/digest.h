#pragma once

#include "base/bytes.h"
#include "base/secret_bytes.h"

namespace quorate
{

enum class Hash { Sha1, Sha224, Sha256, Sha384, Sha512 };

/** The hash of public data. */
[[nodiscard]] Bytes digest(Hash hash, ByteView data);

/** Of a SHA-256, in bytes. */
inline constexpr std::size_t sha256Size = 32;

/** SHA-256 of public data. */
[[nodiscard]] Bytes sha256(ByteView data);

/** SHA-256 of secret data; the result is as secret as its input. */
[[nodiscard]] SecretBytes secretSha256(ByteView data);

} // namespace quorate
