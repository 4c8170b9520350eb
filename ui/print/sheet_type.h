#pragma once

namespace quorate::ui
{

/** Letters of custodian's sheets and of the pages of a share file, in points. */
constexpr double smallPoints = 9;
constexpr double titlePoints = 15;

} // namespace quorate::ui
