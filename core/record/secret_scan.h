#pragma once

#include <span>
#include <string>
#include <string_view>

namespace quorate
{

/**
 * True if this free text looks as if it held a share, a PIN or a key: 12 or more hex digits in a row, counted
 * across blanks, colons, hyphens and check letters. What stands in one of `known`, which
 * are public already, does not count.
 */
[[nodiscard]] bool looksLikeSecret(std::string_view text, std::span<const std::string> known = {});

} // namespace quorate
