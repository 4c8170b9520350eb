#pragma once

#include "base/file_store.h"
#include "card/token.h"
#include "dkek/key_blob.h"

namespace quorate
{

/** A key backup that was read from a medium. */
struct BackupFile {
    std::string path{};
    KeyBackup backup{};
    std::optional<PublicKey> publicKey{}; // from its certificate or request; absent if the file has none
};

/** Errors: those of FileStore::read, NotABackup; `where` is the path. */
[[nodiscard]] Result<BackupFile> readBackupFile(FileStore& files, const std::string& path);

/** What a restore left on the token. */
struct RestoredKey {
    KeyEntry key{};
    std::string path{};
    bool proven = false; // false: the file names no public key to prove it with
};

/**
 * Puts one key back: the blob, then its description and certificate. If a later part fails, what was written is
 * taken away again as far as the token allows. Errors: those of Token.
 */
[[nodiscard]] Result<void> restoreKey(Token& token, const BackupFile& file, std::uint8_t reference);

} // namespace quorate
