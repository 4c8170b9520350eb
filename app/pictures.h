#pragma once

#include "app/player.h"

namespace quorate
{

/**
 * Plays a script as a rehearsal in the real window, on two simulated tokens, and saves a picture of every screen
 * that is met for the first time: "01-home.png", "02-create-people.png" ... What the ceremonies make is thrown
 * away. Needs a QApplication, best on an invisible screen (QT_QPA_PLATFORM=offscreen).
 */
[[nodiscard]] PlayResult takePictures(const Script& script, const std::string& folder, std::uint64_t rounds);

} // namespace quorate
