#include "base/check.h"
#include "record/import_note.h"

using namespace quorate;

/** What can be read can be written and reads back as the same. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto note = parseImportNote(ByteView(data, size));
    if (!note) {
        QUORATE_ASSERT(note.error().code == ErrorCode::NotAccepted ||
                       note.error().code == ErrorCode::NewerVersion);
        return 0;
    }
    const auto again = parseImportNote(encodeImportNote(*note));
    QUORATE_ASSERT(again.has_value());
    QUORATE_ASSERT(*again == *note);
    return 0;
}
