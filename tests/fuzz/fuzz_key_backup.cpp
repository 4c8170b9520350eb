#include "base/check.h"
#include "dkek/key_blob.h"

using namespace quorate;

/** What can be read is written back and read again as the same. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto backup = parseKeyBackup(ByteView(data, size));
    if (!backup) {
        QUORATE_ASSERT(backup.error().code == ErrorCode::NotABackup);
        QUORATE_ASSERT(static_cast<std::size_t>(backup.error().detail) <= size);
        return 0;
    }
    const Bytes written = encodeKeyBackup(backup->blob.whole, backup->description, backup->certificate);
    const auto again = parseKeyBackup(written);
    QUORATE_ASSERT(again.has_value());
    QUORATE_ASSERT(again->blob.whole == backup->blob.whole);
    QUORATE_ASSERT(again->description == backup->description && again->certificate == backup->certificate);
    return 0;
}
