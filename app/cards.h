#pragma once

#include "base/random_source.h"
#include "card/reader.h"

#include <memory>
#include <string_view>

namespace quorate
{

/** When simulated tokens are in their readers: before anything else, or a moment later, when nobody shall wait. */
enum class SimulatedTokens { AtOnce, AsTheyAreMade };

/**
 * The cards that a program works with: "pcsc" for the readers of this computer, "sim:N" for 1 to 4 simulated
 * tokens that were never initialised. `random` must outlive them. Error: NotAccepted for any other word.
 */
[[nodiscard]] Result<std::unique_ptr<CardSource>> cardsNamed(std::string_view name, RandomSource& random,
                                                             SimulatedTokens tokens = SimulatedTokens::AtOnce);

} // namespace quorate
