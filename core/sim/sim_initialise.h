#pragma once

#include "sim/sim_pins.h"

namespace quorate::sim
{

/** The data of INITIALIZE DEVICE. */
struct Initialisation {
    PinSetup pins{};
    std::optional<int> shares{}; // absent: no DKEK; 0: a random one
};

/** Refused: 6A80 for what is not well formed, 6A81 for features that this token does not have. */
[[nodiscard]] Result<Initialisation> parseInitialisation(ByteView data);

} // namespace quorate::sim
