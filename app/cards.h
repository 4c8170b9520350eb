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
 * The cards that a program works with: "pcsc" for the readers of this computer, "sim:2" for so many simulated
 * tokens that were never initialised, at most 4, "sim:4k,work-alike" for one of each of these models. `random`
 * must outlive them. Error: NotAccepted for any other word; `where` is a sentence for the terminal.
 */
[[nodiscard]] Result<std::unique_ptr<CardSource>> cardsNamed(std::string_view name, RandomSource& random,
                                                             SimulatedTokens tokens = SimulatedTokens::AtOnce);

} // namespace quorate
