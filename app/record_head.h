#pragma once

#include "ceremony/record_keeper.h"

namespace quorate
{

/** The head of a record that this program makes in `folder`. */
[[nodiscard]] RecordHead recordHead(std::string ceremony, std::string folder, bool test);

} // namespace quorate
