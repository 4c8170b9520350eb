#pragma once

#include "support/robot.h"

namespace quorate
{

/** New values of the ceremony "pin" in tests. */
inline const std::string newTestUserPin = "730264";
inline const std::string newTestSoPin = "9046172583640917";

/** Plays one task of the ceremony "pin" with the right values everywhere; each person is called after the role. */
[[nodiscard]] Robot pinRobot(const std::string& reader, const std::string& task);

} // namespace quorate
