#pragma once

#include "ceremony/fact.h"

#include <QString>
#include <string_view>

namespace quorate::ui
{

/** "share_check_value" -> "Check value of the share file". A name that is not known stays readable. */
[[nodiscard]] QString factName(const Fact& fact);

/** The English name of a fact, for the context "FactText"; null if it is not known. */
[[nodiscard]] const char* knownFactName(std::string_view name);

/** In the language of the screen where it is a word of the program; hex in groups of four, so that it can be read
 * aloud. */
[[nodiscard]] QString factValue(const Fact& fact);

/** False for what is read character by character, such as hex, paths and serials. */
[[nodiscard]] bool factIsWords(const Fact& fact);

} // namespace quorate::ui
