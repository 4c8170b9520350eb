#pragma once

#include "ceremony/document.h"
#include "record/record.h"

namespace quorate
{

/**
 * The sheets that a ceremony had in its hands, in the order in which they came: those that their custodians
 * brought to type them, and those that were made, unless the set came to nothing and they are shredded. A record
 * of an older version names none.
 */
[[nodiscard]] std::vector<SheetUse> sheetUsesIn(const std::vector<RecordEntry>& entries);

/** "8491YCN7-3": how the numbers of all sheets of this share begin. */
[[nodiscard]] std::string sheetsOfShare(std::string setCode, const std::string& share);

/** Numbers of new envelopes that were given in one text for all sheets, as records of before have them. */
[[nodiscard]] std::string newEnvelopesIn(const std::vector<RecordEntry>& entries);

} // namespace quorate
