#pragma once

#include "sim/sim_dkek.h"
#include "sim/sim_files.h"
#include "sim/sim_identity.h"
#include "sim/sim_keys.h"
#include "sim/sim_model.h"
#include "sim/sim_pins.h"

namespace quorate::sim
{

/** Everything of a token that survives a power cut. */
struct SimState {
    SimIdentity identity;
    SimPins pins{};
    SimDkek dkek{};
    SimFiles files{};
    SimKeys keys{};
    const SimModel* model = &simModels().front(); // never null
    WipedBytes unknown{}; // elements that a later version of this program added; kept as they are
};

/**
 * The content of a state file, BER-TLV:
 *
 *    60  80 "quorate-simcard", 81 version: 02, or 01 without AES keys, which is read and rewritten
 *        A2  identity            one
 *        A3  PINs and options    one; empty: never initialised
 *        A4  DKEK                one; empty: none
 *        A5  file                one for each
 *        A6  key                 one for each
 *        87  name of the model   at most one; absent: "4k"
 */
[[nodiscard]] WipedBytes encodeState(const SimState& state);

/** Errors: NewerVersion; FileFailed for anything else that is not a sound state. */
[[nodiscard]] Result<SimState> decodeState(ByteView bytes);

} // namespace quorate::sim
