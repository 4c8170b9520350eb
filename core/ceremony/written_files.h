#pragma once

#include "base/file_store.h"
#include "crypto/digest.h"

namespace quorate
{

/** A file that a ceremony made. */
struct WrittenFile {
    std::string path{};
    std::string sha256{};
};

/**
 * Writes a new file, reads it back and compares. Errors: those of FileStore::writeNew, FileDiffers; `where` is the
 * path.
 */
[[nodiscard]] Result<WrittenFile> writeAndReadBack(FileStore& files, const std::string& path, ByteView content);

} // namespace quorate
