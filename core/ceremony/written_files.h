#pragma once

#include "base/file_store.h"
#include "ceremony/fact.h"
#include "crypto/digest.h"

namespace quorate
{

/** A file that a ceremony made. */
struct WrittenFile {
    std::string path{};
    std::string sha256{};
    std::size_t bytes = 0;
};

/**
 * Writes a new file, reads it back and compares. Errors: those of FileStore::writeNew, FileDiffers; `where` is the
 * path.
 */
[[nodiscard]] Result<WrittenFile> writeAndReadBack(FileStore& files, const std::string& path, ByteView content);

/** What a record and an outcome say of it: its path under this name, SHA-256 and size in bytes. */
void addFile(std::vector<Fact>& facts, std::string name, const WrittenFile& file);

} // namespace quorate
