#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "base/wiped_bytes.h"

namespace quorate::smartcard_hsm
{

/** EMSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 9.2): `size` bytes, ready for the raw RSA operation. `size` >= 62. */
[[nodiscard]] Bytes signatureBlock(ByteView message, std::size_t size);

/**
 * Takes the message out of an RSAES-PKCS1-v1_5 block (RFC 8017, 7.2.2), left-padded to `size` if the token dropped
 * leading zeros. Error: KeyDoesNotMatch.
 */
[[nodiscard]] Result<SecretBytes> messageInBlock(ByteView block, std::size_t size);

} // namespace quorate::smartcard_hsm
