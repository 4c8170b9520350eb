#pragma once

#include "ceremony/problem.h"
#include "ceremony/step.h"

#include <string>
#include <string_view>

namespace quorate
{

/** What a record calls the seal, in any language; `partsOf` has the word for people. */
inline constexpr std::string_view sealName = "Seal";

/** "A3": row and place of a group; the number of a word; `sealName`. */
[[nodiscard]] std::string groupName(const ShareLayout& layout, int index);

/** What was typed for this group, or for the seal, is not what was expected or cannot be right. */
[[nodiscard]] Problem groupDoesNotMatch(const ShareLayout& layout, int index, Text safe);

/** The share was said to be complete and this group of it, or the seal, is not. */
[[nodiscard]] Problem groupIsNotComplete(const ShareLayout& layout, int index, Text safe);

} // namespace quorate
