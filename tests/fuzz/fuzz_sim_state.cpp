#include "base/check.h"
#include "sim/sim_hsm.h"
#include "support/seeded_random.h"
#include "support/sim_uses.h"

using namespace quorate;

/** A state file: what can be read is written back as the same, and its token answers every command. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto state = sim::decodeState(ByteView(data, size));
    if (!state) {
        const ErrorCode code = state.error().code;
        QUORATE_ASSERT(code == ErrorCode::FileFailed || code == ErrorCode::NewerVersion);
        return 0;
    }
    const WipedBytes written = sim::encodeState(*state);
    SeededRandom random(1);
    const auto token = sim::SimHsm::restored(written, random);
    QUORATE_ASSERT(token.has_value());
    QUORATE_ASSERT((*token)->state() == written);
    readEverything(**token);
    QUORATE_ASSERT((*token)->state() == written);
    useEverything(**token);
    QUORATE_ASSERT(sim::decodeState((*token)->state()).has_value());
    return 0;
}
