#pragma once

#include "base/result.h"
#include "base/wiped_bytes.h"

namespace quorate
{

/** AES-CBC (NIST SP 800-38A) without padding: key of 16, 24 or 32 bytes, IV of 16, data a multiple of 16. */
[[nodiscard]] WipedBytes aesCbcEncrypt(ByteView key, ByteView iv, ByteView data);
[[nodiscard]] WipedBytes aesCbcDecrypt(ByteView key, ByteView iv, ByteView data);

/** AES-CMAC (NIST SP 800-38B), 16 bytes. */
[[nodiscard]] Bytes aesCmac(ByteView key, ByteView data);

} // namespace quorate
