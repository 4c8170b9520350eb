#pragma once

#include <span>
#include <string>
#include <string_view>

namespace quorate
{

/**
 * True if this free text looks as if it held a share, a PIN or a key: 12 or more hex digits in a row, counted
 * across blanks, colons, hyphens and check letters, and across commas, dots, slashes, underscores and brackets
 * between groups or pairs. Groups of four count where a word touches them. Dates, times and what stands in one of
 * `known`, which are public already, do not count.
 */
[[nodiscard]] bool looksLikeSecret(std::string_view text, std::span<const std::string> known = {});

} // namespace quorate
