#include "base/check.h"
#include "card/tlv.h"

using namespace quorate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    TlvReader reader(bytes);
    std::size_t read = 0;
    while (const auto element = reader.next()) {
        read += element->whole.size();
        QUORATE_ASSERT(element->value.data() + element->value.size() ==
                       element->whole.data() + element->whole.size());
        const auto again = TlvReader(tlv(element->tag, element->value)).next();
        QUORATE_ASSERT(again && again->tag == element->tag && again->value.size() == element->value.size());
    }
    QUORATE_ASSERT(read + reader.rest().size() == size);
    QUORATE_ASSERT(allTlvs(bytes).has_value() == reader.atEnd());
    return 0;
}
