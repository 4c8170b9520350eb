#pragma once

#include "sim/sim_source.h"

namespace quorate
{

/** Instruction bytes that tests look for in what a simulated token was sent. */
constexpr std::uint8_t insVerify = 0x20;
constexpr std::uint8_t insKeyDomain = 0x52;

/** How many share files' contents the token in this reader was sent. */
[[nodiscard]] std::size_t sharesSent(const sim::SimSource& cards, int reader);

} // namespace quorate
