#include "record/secret_scan.h"

#include "base/bytes.h"

#include <algorithm>
#include <regex>

namespace quorate
{

namespace
{

constexpr std::size_t suspicious = 12; // hex digits in a row
constexpr std::size_t groupSize = 4;   // that a check letter may follow
constexpr std::string_view hardSpaces = "\xC2\xA0";
constexpr std::string_view wideMarks = "\xE2\x80"; // the first bytes of dashes and of narrow blanks

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return hexDigitValue(c) >= 0;
}

bool isWordCharacter(char c)
{
    return isDecimal(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isCheckLetter(char c)
{
    return std::string_view("GHJKMNPQRSTVWXYZghjkmnpqrstvwxyz").find(c) != std::string_view::npos;
}

bool hasDecimal(std::string_view text)
{
    return std::ranges::any_of(text, isDecimal);
}

std::string hexDigitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isHex(c))
            digits += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return digits;
}

/** What stands between two words: how much of the text, and what it does to a number that is written around it. */
struct Gap {
    std::size_t size = 1;
    enum class Kind { Ends, Loose, Joins } kind = Kind::Ends;
};

Gap gapAt(std::string_view rest)
{
    if (rest.starts_with(hardSpaces))
        return {hardSpaces.size(), Gap::Kind::Joins};
    if (rest.starts_with(wideMarks) && rest.size() > wideMarks.size())
        return {wideMarks.size() + 1, Gap::Kind::Joins};
    // Blanks, colons, hyphens, and the boxes of check letters.
    if (std::string_view(" \t\r\n:-[]").find(rest.front()) != std::string_view::npos)
        return {1, Gap::Kind::Joins};
    if (std::string_view("_./\\,;|(){}<>\"'*=+~").find(rest.front()) != std::string_view::npos)
        return {1, Gap::Kind::Loose};
    return {};
}

/** A part of a word that is made of groups. */
struct Groups {
    std::size_t size = 0;
    bool atEnd = false;
    std::string digits{};
};

/** The groups of four digits that begin here, each with or without its check letter. */
Groups groupsAt(std::string_view word, std::size_t begin)
{
    std::size_t at = begin;
    while (word.size() - at >= groupSize && std::ranges::all_of(word.substr(at, groupSize), isHex)) {
        at += groupSize;
        if (at < word.size() && isCheckLetter(word[at]))
            ++at;
    }
    const std::string_view found = word.substr(begin, at - begin);
    return {.size = found.size(), .atEnd = at == word.size(), .digits = hexDigitsOf(found)};
}

/**
 * Whether groups that touch other letters may be part of a number. Those of a serial (DENK0301234) go on with a
 * digit or are not four digits, and words such as "facets" have no digit.
 */
bool mayBeGlued(std::string_view word, std::size_t begin, const Groups& groups)
{
    const std::size_t end = begin + groups.size;
    if (groups.size == 0 || !hasDecimal(groups.digits) || (begin > 0 && isDecimal(word[begin - 1])) ||
        (end < word.size() && isDecimal(word[end]) && isHex(word[end - 1])))
        return false;
    const bool decimalOnly = std::ranges::all_of(word.substr(begin, groups.size), isDecimal);
    return !decimalOnly || groups.size == groupSize || groups.size >= suspicious;
}

/** What a word gives to a number: all of it, or its beginning and its end, which other words touch. */
struct WordParts {
    bool whole = false;
    std::string begin{}; // all digits of a whole word
    std::string middle{};
    std::string end{};
};

/** Hex digits only, or a group with its check letter, or a check letter alone. */
bool belongsToNumber(std::string_view word)
{
    const std::size_t digits = hexDigitsOf(word).size();
    return digits == word.size() || word.size() == 1 ||
           (digits == word.size() - 1 && digits >= groupSize && !isHex(word.back()));
}

WordParts partsOf(std::string_view word)
{
    if (belongsToNumber(word) || groupsAt(word, 0).atEnd)
        return {.whole = true, .begin = hexDigitsOf(word)};
    WordParts parts;
    for (std::size_t begin = 0; begin + groupSize <= word.size(); ++begin) {
        const Groups groups = groupsAt(word, begin);
        if (!mayBeGlued(word, begin, groups))
            continue;
        if (begin == 0)
            parts.begin = groups.digits;
        if (groups.digits.size() >= suspicious)
            parts.middle = groups.digits;
        if (groups.atEnd && parts.end.empty())
            parts.end = groups.digits;
    }
    return parts;
}

/** Digits in a row, as they are counted from word to word. */
class Row
{
public:
    explicit Row(std::span<const std::string> known) : m_known(known) {}

    /** Ends the number that stood there until now. */
    void end()
    {
        m_found = m_found || isSecret(m_digits);
        m_digits.clear();
        m_last.clear();
    }

    void pass(Gap::Kind gap)
    {
        if (gap == Gap::Kind::Ends)
            end();
        m_loose = m_loose || gap == Gap::Kind::Loose;
    }

    void take(const WordParts& parts)
    {
        take(parts.begin);
        if (parts.whole)
            return;
        for (const std::string& digits : {parts.middle, parts.end}) {
            end();
            take(digits);
        }
    }

    [[nodiscard]] bool found() const { return m_found; }

private:
    void take(const std::string& digits)
    {
        if (digits.empty())
            return; // a check letter alone
        if (m_loose && !joinsLoosely(digits))
            end();
        m_loose = false;
        m_digits += digits;
        m_last = digits;
    }

    /** Commas and dots stand in lists, amounts and sentences too; between groups or pairs of hex digits they
     * count. */
    [[nodiscard]] bool joinsLoosely(const std::string& digits) const
    {
        if (digits.size() >= groupSize && m_last.size() >= groupSize)
            return hasDecimal(digits) && hasDecimal(m_last);
        return digits.size() == 2 && m_last.size() == 2 && !std::ranges::all_of(m_digits + digits, isDecimal);
    }

    [[nodiscard]] bool isSecret(const std::string& digits) const
    {
        // Words such as "added face" have no digit; a secret of this length has none once in 100,000 times.
        if (digits.size() < suspicious || !hasDecimal(digits))
            return false;
        return std::ranges::none_of(m_known, [&](const std::string& value) {
            return hexDigitsOf(value).find(digits) != std::string::npos;
        });
    }

    std::span<const std::string> m_known;
    std::string m_digits{};
    std::string m_last{}; // of the last word
    bool m_loose = false; // a comma or the like stood behind it
    bool m_found = false;
};

/** The length of a date or a time that begins here, 0 if there is none. */
std::size_t dateOrTime(std::string_view rest)
{
    static const std::regex moment(
        "(?:(?:19|20)\\d\\d-(?:0\\d|1[0-2])-[0-3]\\d" // 2031-05-04
        "|[0-3]?\\d[./][0-3]?\\d[./](?:19|20)\\d\\d"  // 04.05.2031, 05/04/2031
        "|(?:19|20)\\d\\d(?:0\\d|1[0-2])[0-3]\\d[-_](?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?" // 20310504-123015
        "|(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)"                                       // 12:30:15
        "(?![0-9A-Za-z:-])");
    std::cmatch match;
    return std::regex_search(rest.data(), rest.data() + rest.size(), match, moment,
                             std::regex_constants::match_continuous)
               ? static_cast<std::size_t>(match.length())
               : 0;
}

} // namespace

bool looksLikeSecret(std::string_view text, std::span<const std::string> known)
{
    Row row(known);
    bool afterMark = false; // a colon or a hyphen: what follows is the middle of something
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const auto wordEnd = std::ranges::find_if_not(rest, isWordCharacter);
        const std::string_view word = rest.substr(0, static_cast<std::size_t>(wordEnd - rest.begin()));
        const std::size_t moment = !word.empty() && !afterMark ? dateOrTime(rest) : 0;
        if (word.empty()) {
            const Gap gap = gapAt(rest);
            row.pass(gap.kind);
            i += gap.size;
        } else if (moment > 0) {
            row.end();
            i += moment;
        } else {
            row.take(partsOf(word));
            i += word.size();
        }
        afterMark = text[i - 1] == ':' || text[i - 1] == '-';
    }
    row.end();
    return row.found();
}

} // namespace quorate
