#pragma once

#include "app/script.h"
#include "base/secret_bytes.h"

namespace quorate
{

constexpr std::size_t longestSecret = 16 * 1024;

/**
 * A file that holds a secret: a regular file of the calling user that nobody else may read or write. Errors:
 * FileMissing, NoPermission (also when others may read it), FileFailed (also when too long).
 */
[[nodiscard]] Result<SecretBytes> readSecretFile(const std::string& path);

/** Everything that an open file descriptor gives; closes it. Error: FileFailed. */
[[nodiscard]] Result<SecretBytes> readSecretDescriptor(int descriptor);

/** The secret that a script names. A line end after it is not part of it. */
[[nodiscard]] Result<SecretBytes> secretFrom(const SecretOrigin& origin);

} // namespace quorate
