#pragma once

namespace quorate::ui
{

/** Alike in the bar above a page and the one below it. */
constexpr int barSideMargin = 24;
constexpr int barGap = 12; // between what stands in it

} // namespace quorate::ui
