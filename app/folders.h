#pragma once

#include <chrono>
#include <string>

namespace quorate
{

/**
 * The folder for what one ceremony makes unless a person chooses another: ~/Quorate/<date and time>, for a
 * rehearsal
 * ~/Quorate/rehearsal/<date and time>. Only named here, not made.
 */
[[nodiscard]] std::string newCeremonyFolder(bool rehearsal, std::chrono::system_clock::time_point now);

/**
 * Where this program notes what a later ceremony needs to know: $XDG_STATE_HOME/quorate. It is made if it can be.
 */
[[nodiscard]] std::string notesFolder();

} // namespace quorate
