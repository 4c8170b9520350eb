#pragma once

#include "card/reader.h"

#include <memory>
#include <string_view>

namespace quorate
{

/**
 * The cards that a program works with: "pcsc" for the computer's readers, "sim:N" for 1 to 4 simulated tokens.
 * Errors: NotAccepted for any other word; ServiceDown.
 */
[[nodiscard]] Result<std::unique_ptr<CardSource>> cardsNamed(std::string_view name);

} // namespace quorate
