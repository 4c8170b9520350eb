#pragma once

#include "base/text.h"

namespace quorate
{

/** What is safe while shares are entered and opened in this computer only. */
[[nodiscard]] inline Text nothingSent()
{
    return {QUORATE_TR("Nothing was sent to the token.")};
}

} // namespace quorate
