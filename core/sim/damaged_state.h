#pragma once

#include "base/result.h"

namespace quorate::sim
{

/** A state file that is not sound; `what` says where. */
[[nodiscard]] inline tl::unexpected<Error> damagedState(const char* what)
{
    return fail(ErrorCode::FileFailed, std::string("state file: ") + what);
}

} // namespace quorate::sim
