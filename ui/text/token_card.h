#pragma once

#include "ceremony/token_overview.h"
#include "ui/widgets/card_list.h"

namespace quorate::ui
{

/** A reader and its token in words: serial, state, check value, origin. The card's id is the reader's name. */
[[nodiscard]] Card tokenCard(const TokenSeen& seen);

} // namespace quorate::ui
