#pragma once

#include "sim/sim_hsm.h"

namespace quorate
{

/** The answer of a token that must never meet a state it was not written for: 6F00 ends the program. */
ResponseApdu sureAnswer(sim::SimHsm& token, const CommandApdu& command);

/** Selects the application and reads whatever a token lets anybody read. Changes nothing. */
void readEverything(sim::SimHsm& token);

/** One try of each other command for each key and file; what is refused is refused. */
void useEverything(sim::SimHsm& token);

} // namespace quorate
