#pragma once

#include "ceremony/document.h"
#include "record/record.h"

namespace quorate
{

/** The entries in words; those from line `firstBroken` on are unreliable, 0 if all fit. */
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const std::vector<RecordEntry>& entries, int firstBroken = 0);

/** What its first line says, whether the rest fits or not. */
[[nodiscard]] bool isRedactedCopy(const std::vector<RecordEntry>& entries);

/**
 * A record as it is printed. One that was changed is printed too, with what is wrong in it. Errors: NotARecord,
 * NewerVersion.
 */
[[nodiscard]] Result<RecordDocument> recordDocument(ByteView lines, const DocumentForm& form);

/** "custodian 2" of a record, in words. */
[[nodiscard]] Text roleInWords(const std::string& role);

/**
 * What was put into a sentence of a redacted copy, in the parts of which it consists: "custodian 1, custodian 2",
 * "witness: (left out)". Roles and what was left out are sentences, all else stays as it is.
 */
[[nodiscard]] std::vector<Text> partsOfRedacted(const std::string& words);

/** The same of a value of any record: only a redacted copy has roles in place of names. */
[[nodiscard]] std::vector<Text> partsOf(const TimelineValue& value, bool redacted);

} // namespace quorate
