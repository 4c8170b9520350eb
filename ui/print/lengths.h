#pragma once

namespace quorate::ui
{

/** What paper and letters are measured in. */
constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;

} // namespace quorate::ui
