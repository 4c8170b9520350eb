#pragma once

#include "app/player.h"

#include <memory>

class QTemporaryFile;

namespace quorate
{

/**
 * Three invisible screens, for the platform "offscreen:configfile=NAME", to be written before there is a
 * QApplication: one for the window, one for everybody, one that is covered. Null if no file can be made.
 */
[[nodiscard]] std::unique_ptr<QTemporaryFile> picturedScreens();

/**
 * Plays a script as a rehearsal in the real window, on two simulated tokens, and saves a picture of every screen
 * that is met for the first time: "01-home.png", "02-create-room.png" ... The first ceremony begins with the room
 * check; where there are other screens, also a cover and the window for everybody are among the pictures. What the
 * ceremonies make is thrown away. Needs a QApplication, best on an invisible screen (QT_QPA_PLATFORM=offscreen).
 */
[[nodiscard]] PlayResult takePictures(const Script& script, const std::string& folder, std::uint64_t rounds);

} // namespace quorate
