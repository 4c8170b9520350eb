#pragma once

#include "ceremony/part.h"
#include "ceremony/room.h"

namespace quorate
{

/** What the room check found, and who is told of it. */
struct RoomCheck {
    RoomSource look{};
    std::function<void(Fact)> note{}; // for the record
};

/**
 * Step R of every ceremony: the computer is looked at, then people tick what only they can see. A second screen
 * with the same picture, or a screen that is seen from elsewhere, lets nobody past; everything else that is not as
 * it should be needs a reason. Ids: "room_look" (work), "room_blocked", "room" (the form), "room_again" (work).
 */
[[nodiscard]] Plan roomParts(const RoomCheck& check);

/** Why nobody's turn may begin before these screens; nothing if it may. */
[[nodiscard]] std::optional<Problem> unsafeScreens(const RoomFacts& facts);

} // namespace quorate
