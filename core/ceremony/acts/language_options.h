#pragma once

#include "ceremony/step.h"

namespace quorate
{

/** The languages that paper can have, each under the name it has in itself. */
[[nodiscard]] std::vector<Option> languageOptions();

} // namespace quorate
