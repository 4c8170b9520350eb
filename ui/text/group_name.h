#pragma once

#include "ceremony/step.h"

#include <QString>

namespace quorate::ui
{

/** "A3"; the seal is "Seal", a word has its number. */
[[nodiscard]] QString groupName(const ShareLayout& layout, int index);

/** Of a seal, each in a box of its own. */
constexpr int sealLetters = 4;

/** "Row A, group 3 of 5, four digits and check letter": the name for screen readers. */
[[nodiscard]] QString groupInWords(const ShareLayout& layout, int index);

} // namespace quorate::ui
