#pragma once

#include "base/error.h"
#include "base/text.h"

namespace quorate
{

/** A message about something that went wrong, in the three parts that every person needs. */
struct Problem {
    Error error{};
    Text happened{};
    Text safe{}; // what is still true; only the ceremony knows it
    Text todo{};
};

/**
 * The sentences for an error, in one place for every front end. `safe` comes from the ceremony; `args` fill the
 * places of the sentence of this code (a name, a group, two check values), in the order that the sentence uses.
 */
[[nodiscard]] Problem explain(const Error& error, Text safe, std::vector<std::string> args = {});

} // namespace quorate
