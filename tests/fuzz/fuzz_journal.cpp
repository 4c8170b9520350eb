#include "base/check.h"
#include "record/journal.h"

using namespace quorate;

namespace
{

Bytes encode(const Journal& journal)
{
    Bytes lines = journalStart(journal);
    for (const auto& [step, values] : journal.answers)
        append(lines, journalAnswer(step, values));
    for (const auto& [step, folder] : journal.folders)
        append(lines, journalFolder(step, folder));
    append(lines, journalLine(journal.last));
    return lines;
}

} // namespace

/** What can be read can be written and reads back as the same. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto journal = parseJournal(ByteView(data, size));
    if (!journal) {
        QUORATE_ASSERT(journal.error().code == ErrorCode::NotAccepted ||
                       journal.error().code == ErrorCode::NewerVersion);
        return 0;
    }
    const auto again = parseJournal(encode(*journal));
    QUORATE_ASSERT(again.has_value());
    QUORATE_ASSERT(*again == *journal);
    return 0;
}
