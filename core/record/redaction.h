#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace quorate
{

/** What stands in a redacted copy in place of what people wrote in their own words. */
inline constexpr std::string_view leftOutOfCopy = "(left out)";

/**
 * A copy of a record for people outside: every name of a person is replaced by the role, wherever it stands, and
 * free text (reasons, deviations) is left out. It is a chain of its own, as long as the record; its first line
 * says "redacted_from", the last hash of the record. Times, numbers, serials and hashes stay.
 *
 * Errors: those of verifyRecord; NotAccepted for a copy that is redacted already.
 */
[[nodiscard]] Result<Bytes> redactedRecord(ByteView lines);

/** "create.redacted.record.jsonl" beside "create.record.jsonl". */
[[nodiscard]] std::string redactedPath(std::string_view path);

} // namespace quorate
