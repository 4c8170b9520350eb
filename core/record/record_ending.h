#pragma once

#include "record/record.h"

namespace quorate
{

/**
 * Ends a record whose ceremony ended unexpectedly: `end` becomes its last entry, chained to those before it, after
 * every one of them was verified. A last line without its line feed was being written when the program ended; it
 * is taken off. A record that has its end already stays as it is. Errors: FileMissing, NoPermission, DiskFull,
 * FileFailed, and those of verifyRecord(); then the file is untouched.
 */
[[nodiscard]] Result<void> endRecord(const std::string& path, const RecordEntry& end);

} // namespace quorate
