#pragma once

#include "ceremony/fact.h"

#include <QString>

namespace quorate::ui
{

/** "share_check_value" -> "Check value of the share file". A name that is not known stays readable. */
[[nodiscard]] QString factName(const Fact& fact);

/** Hex in groups of four, so that it can be read aloud. */
[[nodiscard]] QString factValue(const Fact& fact);

} // namespace quorate::ui
