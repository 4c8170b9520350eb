#pragma once

#include "base/result.h"

namespace quorate
{

/** What a return code of PC/SC means; `call` names the function for the log. Never asked for success. */
[[nodiscard]] Error pcscError(long code, std::string_view call);

} // namespace quorate
