#include "base/check.h"
#include "record/set_file.h"

using namespace quorate;

/** What can be read can be written, within the limit, and reads back as the same. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto set = parseSetFile(ByteView(data, size));
    if (!set) {
        QUORATE_ASSERT(set.error().code == ErrorCode::NotASetFile || set.error().code == ErrorCode::NewerVersion);
        return 0;
    }
    const Bytes written = encodeSetFile(*set);
    const auto again = parseSetFile(written);
    QUORATE_ASSERT(again.has_value());
    QUORATE_ASSERT(encodeSetFile(*again) == written);
    return 0;
}
