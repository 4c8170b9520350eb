#include "base/check.h"
#include "card/apdu.h"

using namespace quorate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView wire(data, size);
    if (const auto command = decodeCommand(wire)) {
        // A longer form than needed is lawful on the wire; what is written again reads the same.
        const auto again = decodeCommand(encode(*command));
        QUORATE_ASSERT(again && equal(again->data, command->data) && again->le == command->le);
        QUORATE_ASSERT(again->ins == command->ins && again->p2 == command->p2);
    }
    const auto response = decodeResponse(wire);
    QUORATE_ASSERT(response.has_value() == (size >= 2));
    QUORATE_ASSERT(!response || equal(encode(*response), wire));
    return 0;
}
