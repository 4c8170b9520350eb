#pragma once

#include "ceremony/document.h"
#include "record/record.h"

namespace quorate
{

/** The entries in words; those from line `firstBroken` on are unreliable, 0 if all fit. */
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const std::vector<RecordEntry>& entries, int firstBroken = 0);

/**
 * A record as it is printed. One that was changed is printed too, with what is wrong in it. Errors: NotARecord,
 * NewerVersion.
 */
[[nodiscard]] Result<RecordDocument> recordDocument(ByteView lines, const DocumentForm& form);

/** "custodian 2" of a record, in words. */
[[nodiscard]] Text roleInWords(const std::string& role);

} // namespace quorate
