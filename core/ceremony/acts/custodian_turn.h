#pragma once

#include "ceremony/acts/printed_share.h"
#include "ceremony/acts/shared_set.h"
#include "ceremony/part.h"

namespace quorate
{

/** How the form for a sheet that is written again is made, and where people find it. */
struct NewForm {
    std::function<Result<Box>(Services&, Progress&)> make{};
    std::function<void(Box)> made{};
    std::function<Problem(const Error&, Text safe)> explain{};
    Text where{}; // once it was made
};

/**
 * The turns in which each custodian sees their own share, writes it down and types it back from the sheet
 * (ceremony UX, 3.1). For each person:
 *
 *   HANDOVER -> READY -> REVEALED row by row -> CONFIRM -> CLEARED
 *   READY, REVEALED, CONFIRM -Hide-> BLANKED -> READY, or CONFIRM if the share was written down already
 *   REVEALED -Hide because its holder let go-> READY
 *   CONFIRM -ShowGroup-> REVEALED with that group only -> CONFIRM
 *   CONFIRM after three misses -NewSheet-> [FORM] -> READY with the next sheet number; or PRINTED, where it was
 *   any of them -Pause-> PAUSED -> HANDOVER, never straight to a secret; VOID stops the ceremony (turn_pause.h)
 *   READY -> PRINTED (printed_share.h) -> CONFIRM -> PRINTED, only to delete a file -> CLEARED, where shares are
 * printed HANDOVER, READY -Practise-> the same screens with a made-up row -> HANDOVER, until the share was first
 * shown
 *
 * A share is open only while REVEALED, and only the characters of one row; what is typed is sealed group by group.
 */
struct TurnsSpec {
    std::function<std::vector<Actor>()> people{};
    SharedSet* set = nullptr;
    /** How the sheets are made; empty, or an empty answer: everybody writes by hand. */
    std::function<std::optional<SharePrinting>()> printing{};
    /** Makes the form for a sheet that is written again; an empty answer: people use their own paper. */
    std::function<std::optional<NewForm>(const Actor& holder, int serial)> newForm{};
};

[[nodiscard]] std::unique_ptr<Part> custodianTurns(TurnsSpec spec);

/** "Hidden: another window came to the front" ...: the heading of a black screen. */
[[nodiscard]] Text hiddenHeading(HideReason reason);

} // namespace quorate
