#pragma once

#include "ceremony/step.h"
#include "record/record.h"

namespace quorate
{

/**
 * What the last line of a record says, whoever writes it: the ceremony at its end, or who finds it without one.
 * `standing` is what is true after an end that is not good: its lines that are not empty. Its list of facts is
 * empty.
 */
[[nodiscard]] RecordData endData(bool good, const Text& heading, const StopLines& standing,
                                 const std::vector<Text>& openItems);

/** Where the parts of an open item stand, counted from 1; its words are in the list. */
[[nodiscard]] std::string openItemMember(std::size_t number);

} // namespace quorate
