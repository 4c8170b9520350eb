#include "record/secret_scan.h"

#include "base/bytes.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t suspicious = 12;

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isWordLetter(std::string_view text, std::size_t at)
{
    return at < text.size() && isLetter(text[at]) && hexDigitValue(text[at]) < 0;
}

/** A blank, a colon, a hyphen, or a letter beside no other letter that is not a digit: a check letter. */
bool mayStandBetween(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == ' ' || c == ':' || c == '-' || c == '\n' || c == '\t')
        return true;
    return isWordLetter(text, at) && !isWordLetter(text, at + 1) && (at == 0 || !isWordLetter(text, at - 1));
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (hexDigitValue(c) >= 0)
            digits += upper(c);
    }
    return digits;
}

} // namespace

bool looksLikeSecret(std::string_view text, std::span<const std::string> known)
{
    const auto isKnown = [known](const std::string& digits) {
        return std::ranges::any_of(
            known, [&](const std::string& value) { return digitsOf(value).find(digits) != std::string::npos; });
    };
    std::string digits;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && hexDigitValue(text[i]) >= 0) {
            digits += upper(text[i]);
            continue;
        }
        if (i < text.size() && mayStandBetween(text, i))
            continue;
        if (digits.size() >= suspicious && !isKnown(digits))
            return true;
        digits.clear();
    }
    return false;
}

} // namespace quorate
