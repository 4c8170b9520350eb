#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/secret_bytes.h"

namespace quorate
{

/** Rounds of a share file; sc-hsm-tool fixes them. Tests other than vectors use fewer. */
constexpr std::uint64_t shareFileRounds = 10'000'000;

/** AES-256 key and IV of a share file. */
struct PasswordKey {
    SecretBytes key{32};
    SecretBytes iv{16};
};

/**
 * OpenSSL's EVP_BytesToKey with MD5 (a variant of PKCS #5 PBKDF1), `rounds` times for each of three blocks, the
 * same bytes but faster; tells how far it is and can be stopped. Errors: Stopped.
 */
[[nodiscard]] Result<PasswordKey> derivePasswordKey(ByteView password, ByteView salt, std::uint64_t rounds,
                                                    Progress& progress);

} // namespace quorate
