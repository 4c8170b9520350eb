#include "base/check.h"
#include "record/record.h"

using namespace quorate;

/** Whatever the file holds: an answer, and a line that exists for one that is broken. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto summary = verifyRecord(ByteView(data, size));
    if (!summary) {
        const Error& error = summary.error();
        QUORATE_ASSERT(error.code == ErrorCode::NotARecord || error.code == ErrorCode::NewerVersion ||
                       error.code == ErrorCode::RecordBroken);
        QUORATE_ASSERT(error.code != ErrorCode::RecordBroken || error.detail >= 1);
        return 0;
    }
    QUORATE_ASSERT(summary->entries >= 1 && summary->head.size() == 32);
    return 0;
}
