#pragma once

namespace quorate
{

/** Lengths on paper: what turns millimetres and the sizes of letters into dots. */
constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;

} // namespace quorate
