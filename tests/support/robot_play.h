#pragma once

#include "support/robot.h"

#include <QString>

namespace quorate
{

/** Plays until this step is on the screen; false if it never comes. */
[[nodiscard]] bool playTo(Robot& robot, Runner& runner, std::string_view step);

/** Plays on until a problem is on the screen; false if none ever comes. */
[[nodiscard]] bool playToProblem(Robot& robot, Runner& runner);

/** True when the ceremony came to its good end. */
[[nodiscard]] bool endedWell(const Runner& runner);

/** The code of the problem on the screen, by name; "none" if there is no problem. */
[[nodiscard]] QString problemOf(const Runner& runner);

/** The public fact of an outcome as a number, -1 if there is none. */
[[nodiscard]] std::int64_t numberOf(const Step& outcome, const std::string& name);

} // namespace quorate
