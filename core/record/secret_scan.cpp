#include "record/secret_scan.h"

#include "base/bytes.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t suspicious = 12; // hex digits in a row
constexpr std::size_t leastGroup = 4;  // that a check letter may follow

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDecimal(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/** What may stand between two groups of one number: blanks, colons, hyphens, and the boxes of check letters. */
bool mayStandBetween(char c)
{
    return std::string_view(" \t\n:-[]").find(c) != std::string_view::npos;
}

std::string hexDigitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (hexDigitValue(c) >= 0)
            digits += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return digits;
}

/** Hex digits only, or a group with its check letter, or a check letter alone. */
bool belongsToNumber(std::string_view word)
{
    const std::size_t digits = hexDigitsOf(word).size();
    return digits == word.size() || word.size() == 1 ||
           (digits == word.size() - 1 && digits >= leastGroup && hexDigitValue(word.back()) < 0);
}

bool isSecret(const std::string& digits, std::span<const std::string> known)
{
    // Words such as "added face" have no digit; a secret of this length has none once in 100,000 times.
    if (digits.size() < suspicious || std::ranges::none_of(digits, isDecimal))
        return false;
    return std::ranges::none_of(
        known, [&](const std::string& value) { return hexDigitsOf(value).find(digits) != std::string::npos; });
}

} // namespace

bool looksLikeSecret(std::string_view text, std::span<const std::string> known)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const auto end = std::ranges::find_if_not(rest, isWordCharacter);
        const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
        i += std::max<std::size_t>(1, word.size());
        if (word.empty() ? mayStandBetween(rest.front()) : belongsToNumber(word)) {
            digits += hexDigitsOf(word);
            continue;
        }
        if (isSecret(digits, known))
            return true;
        digits.clear();
    }
    return isSecret(digits, known);
}

} // namespace quorate
