#include "app/sheets.h"
#include "base/check.h"

using namespace quorate;

/** A sheet that is read never holds more than its text. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto sheet = parseSheet(ByteView(data, size));
    if (!sheet)
        return 0;
    std::size_t characters = sheet->seal.size();
    for (const SecretBytes& group : sheet->groups)
        characters += group.size();
    QUORATE_ASSERT(characters <= size);
    return 0;
}
