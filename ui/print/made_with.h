#pragma once

#include <QString>

namespace quorate::ui
{

/** "Quorate 0.1.0": the program that a sheet was made with. */
[[nodiscard]] QString programAndVersion();

} // namespace quorate::ui
