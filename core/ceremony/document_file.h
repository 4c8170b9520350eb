#pragma once

#include "ceremony/written_files.h"

namespace quorate
{

/**
 * Writes `stem`.pdf, or `stem`-2.pdf and so on where that exists. Errors: those of writeAndReadBack; FileExists
 * after a hundred tries.
 */
[[nodiscard]] Result<WrittenFile> writeDocument(FileStore& files, const std::string& stem, ByteView pdf);

/** "/a/create.record" of "/a/create.record.jsonl": where its print goes. */
[[nodiscard]] std::string documentStem(std::string_view record);

} // namespace quorate
