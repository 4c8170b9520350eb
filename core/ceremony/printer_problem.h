#pragma once

#include "ceremony/problem.h"

namespace quorate
{

/** What people are told when a printer did not take pages. The error keeps no place: a problem goes into the
 * record. */
[[nodiscard]] Problem printerFailed(const Error& error, const std::string& printer, Text safe);

} // namespace quorate
