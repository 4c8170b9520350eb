#include "sharing/notation.h"

#include "base/check.h"
#include "base/wiped_bytes.h"
#include "crypto/digest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace quorate
{

namespace
{

constexpr std::string_view hexAlphabet = "0123456789ABCDEF";
constexpr std::string_view letterAlphabet = "GHJKMNPQRSTVWXYZ"; // shares no symbol with hex
constexpr std::string_view crockfordAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view testPrefix = "TEST";

constexpr std::string_view shareCodeTag = "KCS1";
/** What stands in the QR code of a share; the first four are used, the seal speaks for the others. */
constexpr std::array<std::string_view, 8> shareCodeParts{"SET", "ID", "VALUE", "SEAL", "P", "T", "N", "PRIME"};
constexpr std::size_t longestShareCode = 400; // 256 bits need 206 characters

constexpr char noCharacter = '\0';
constexpr char hyphen = '-';

std::optional<unsigned> valueIn(std::string_view alphabet, char symbol)
{
    const std::size_t position = alphabet.find(symbol);
    if (position == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned>(position);
}

/** Product in GF(16) with x^4 + x + 1. */
unsigned gf16Product(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1) != 0)
            product ^= a;
        a <<= 1;
        if ((a & 0x10) != 0)
            a ^= 0x13;
    }
    return product;
}

char upperCase(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/** What people type for another sign, in a place where only digits can stand. */
char digitFor(char c)
{
    switch (c) {
    case 'O':
        return '0';
    case 'I':
    case 'L':
        return '1';
    case 'S':
        return '5';
    case 'Z':
        return '2';
    case 'G':
        return '6';
    default:
        return hexAlphabet.find(c) != std::string_view::npos ? c : noCharacter;
    }
}

/** The same for a place where only check letters can stand. */
char letterFor(char c)
{
    switch (c) {
    case '5':
        return 'S';
    case '2':
        return 'Z';
    case '6':
        return 'G';
    case '0':
        return 'Q';
    default:
        return letterAlphabet.find(c) != std::string_view::npos ? c : noCharacter;
    }
}

/** Up to the next blank, which goes with it. */
std::string_view takePart(std::string_view& rest)
{
    const std::size_t blank = rest.find(' ');
    const std::string_view part = rest.substr(0, blank);
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
    return part;
}

using ShareCodeParts = std::array<std::string_view, shareCodeParts.size()>;

/** Behind the tag: each part once, in the order of shareCodeParts. */
std::optional<ShareCodeParts> partsOf(std::string_view rest)
{
    if (takePart(rest) != shareCodeTag)
        return std::nullopt;
    ShareCodeParts parts{};
    while (!rest.empty()) {
        const std::string_view part = takePart(rest);
        const std::size_t colon = part.find(':');
        const auto name = std::ranges::find(shareCodeParts, part.substr(0, colon));
        if (colon == std::string_view::npos || name == shareCodeParts.end())
            return std::nullopt;
        std::string_view& value = parts[static_cast<std::size_t>(name - shareCodeParts.begin())];
        if (!value.empty())
            return std::nullopt;
        value = part.substr(colon + 1);
    }
    if (std::ranges::any_of(parts, [](std::string_view value) { return value.empty(); }))
        return std::nullopt;
    return parts;
}

/** The digit row of French and Belgian keyboards without the shift key, as UTF-8. The hyphen (6) is not here. */
struct AzertyKey {
    std::string_view typed;
    char digit;
};
constexpr std::array<AzertyKey, 11> azertyRow{{{"&", '1'},
                                               {"\xC3\xA9", '2'},
                                               {"\"", '3'},
                                               {"'", '4'},
                                               {"(", '5'},
                                               {"\xC2\xA7", '6'},
                                               {"\xC3\xA8", '7'},
                                               {"_", '8'},
                                               {"!", '8'},
                                               {"\xC3\xA7", '9'},
                                               {"\xC3\xA0", '0'}}};

/**
 * The characters that count, upper case, keyboard layout undone; hyphens stay. Wiped by its owner's destructor.
 */
WipedBytes charactersOf(ByteView typed)
{
    const std::string_view text(reinterpret_cast<const char*>(typed.data()), typed.size());
    WipedBytes characters;
    characters.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto* const key = std::ranges::find_if(
            azertyRow, [&](const AzertyKey& each) { return text.substr(i).starts_with(each.typed); });
        if (key != azertyRow.end()) {
            characters.push_back(static_cast<std::uint8_t>(key->digit));
            i += key->typed.size();
            continue;
        }
        if (text[i] != ' ' && text[i] != ':' && text[i] != '\t')
            characters.push_back(static_cast<std::uint8_t>(upperCase(text[i])));
        ++i;
    }
    return characters;
}

/**
 * Hyphens separate, but the same key is the 6 of a French keyboard: where characters are missing without them,
 * they count as 6.
 */
void settleHyphens(WipedBytes& characters, std::size_t expected)
{
    if (characters.size() == expected)
        std::ranges::replace(characters, static_cast<std::uint8_t>(hyphen), static_cast<std::uint8_t>('6'));
    else
        std::erase(characters, static_cast<std::uint8_t>(hyphen));
}

SecretBytes lettersOf(ByteView bytes)
{
    SecretBytes letters(2 * bytes.size());
    auto out = letters.writable().begin();
    for (const std::uint8_t byte : bytes) {
        *out++ = static_cast<std::uint8_t>(letterAlphabet[byte >> 4]);
        *out++ = static_cast<std::uint8_t>(letterAlphabet[byte & 15]);
    }
    return letters;
}

} // namespace

std::string setCode(std::string_view profile, Threshold threshold, ByteView prime, ByteView fileSha256)
{
    const std::string text = "KCSET1|" + std::string(profile) + '|' + std::to_string(threshold.needed) + '|' +
                             std::to_string(threshold.total) + '|' + toHex(prime) + '|' + toHex(fileSha256);
    const std::uint64_t bits = bigEndian(ByteView(sha256(bytesOf(text))).first(5));
    std::string code;
    for (int shift = 35; shift >= 0; shift -= 5)
        code.push_back(crockfordAlphabet[bits >> shift & 31]);
    return inGroups(code, 4, hyphen);
}

std::string testSetCode(std::string_view code)
{
    QUORATE_ASSERT(code.size() > testPrefix.size());
    return std::string(testPrefix) + std::string(code.substr(testPrefix.size()));
}

bool isTestSetCode(std::string_view code)
{
    return code.starts_with(testPrefix);
}

char checkLetter(std::size_t groupIndex, ByteView digits)
{
    QUORATE_ASSERT(digits.size() == groupDigits);
    constexpr std::array<unsigned, groupDigits> weights{2, 4, 8, 3};
    unsigned index = groupIndex & 15;
    for (std::size_t i = 0; i < groupDigits; ++i) {
        const auto digit = valueIn(hexAlphabet, static_cast<char>(digits[i]));
        QUORATE_ASSERT(digit.has_value());
        index ^= gf16Product(weights[i], *digit);
    }
    return letterAlphabet[index];
}

SecretBytes seal(const SetIdentity& set, int number, ByteView value)
{
    const std::string publicPart = "KCS1|" + set.profile + '|' + set.setCode + '|' + std::to_string(set.needed) +
                                   '|' + std::to_string(set.total) + '|' + std::to_string(number) + '|' +
                                   toHex(set.prime) + '|';
    WipedBytes text;
    text.reserve(publicPart.size() + 2 * value.size());
    append(text, bytesOf(publicPart));
    append(text, hexDigits(value).reveal());
    return lettersOf(secretSha256(text).reveal().first(sealCharacters / 2));
}

SecretBytes written(const SetIdentity& set, const Share& share)
{
    const SecretBytes digits = hexDigits(share.value.reveal());
    QUORATE_ASSERT(digits.size() % groupDigits == 0);
    const std::size_t groups = digits.size() / groupDigits;
    SecretBytes text(groups * groupCharacters + sealCharacters);
    auto out = text.writable().begin();
    for (std::size_t group = 0; group < groups; ++group) {
        const ByteView four = digits.reveal().subspan(group * groupDigits, groupDigits);
        out = std::ranges::copy(four, out).out;
        *out++ = static_cast<std::uint8_t>(checkLetter(group, four));
    }
    std::ranges::copy(seal(set, share.number, share.value.reveal()).reveal(), out);
    return text;
}

SecretBytes shareCode(const SetIdentity& set, const Share& share)
{
    const std::string publicPart = "KCS1 SET:" + set.setCode + " P:" + set.profile +
                                   " T:" + std::to_string(set.needed) + " N:" + std::to_string(set.total) +
                                   " ID:" + std::to_string(share.number) + " PRIME:" + toHex(set.prime) +
                                   " VALUE:";
    constexpr std::string_view beforeSeal = " SEAL:";
    const SecretBytes digits = hexDigits(share.value.reveal());
    SecretBytes text(publicPart.size() + digits.size() + beforeSeal.size() + sealCharacters);
    auto out = text.writable().begin();
    for (const ByteView part : {bytesOf(publicPart), digits.reveal(), bytesOf(beforeSeal)})
        out = std::ranges::copy(part, out).out;
    std::ranges::copy(seal(set, share.number, share.value.reveal()).reveal(), out);
    return text;
}

SecretBytes hexDigits(ByteView value)
{
    SecretBytes digits(2 * value.size());
    auto out = digits.writable().begin();
    for (const std::uint8_t byte : value) {
        *out++ = static_cast<std::uint8_t>(hexAlphabet[byte >> 4]);
        *out++ = static_cast<std::uint8_t>(hexAlphabet[byte & 15]);
    }
    return digits;
}

Result<SecretBytes> readGroup(std::size_t groupIndex, ByteView typed, bool letters)
{
    const auto wrong = [&](const char* where) {
        return fail(ErrorCode::GroupWrong, where, static_cast<int>(groupIndex));
    };
    const std::size_t expected = letters ? groupCharacters : groupDigits;
    WipedBytes characters = charactersOf(typed);
    settleHyphens(characters, expected);
    if (characters.size() != expected)
        return wrong("number of characters");
    SecretBytes group(expected);
    for (std::size_t i = 0; i < expected; ++i) {
        const auto typedHere = static_cast<char>(characters[i]);
        const char meant = i < groupDigits ? digitFor(typedHere) : letterFor(typedHere);
        if (meant == noCharacter)
            return wrong("character");
        group.writable()[i] = static_cast<std::uint8_t>(meant);
    }
    if (letters &&
        static_cast<char>(group.reveal().back()) != checkLetter(groupIndex, group.reveal().first(groupDigits)))
        return wrong("check letter");
    return group;
}

Result<SecretBytes> readSeal(ByteView typed)
{
    WipedBytes characters = charactersOf(typed);
    settleHyphens(characters, sealCharacters);
    if (characters.size() != sealCharacters)
        return fail(ErrorCode::SealWrong, "number of characters");
    SecretBytes letters(sealCharacters);
    for (std::size_t i = 0; i < sealCharacters; ++i) {
        const char meant = letterFor(static_cast<char>(characters[i]));
        if (meant == noCharacter)
            return fail(ErrorCode::SealWrong, "character");
        letters.writable()[i] = static_cast<std::uint8_t>(meant);
    }
    return letters;
}

Result<ScannedShare> readShareCode(ByteView typed)
{
    const auto wrong = [](const char* where) { return fail(ErrorCode::NotAccepted, where); };
    if (typed.size() > longestShareCode)
        return wrong("length");
    SecretBytes text = SecretBytes::copyOf(typed);
    std::ranges::transform(typed, text.writable().begin(), [](std::uint8_t c) {
        return static_cast<std::uint8_t>(upperCase(static_cast<char>(c)));
    });
    const auto parts = partsOf({reinterpret_cast<const char*>(text.reveal().data()), text.size()});
    if (!parts)
        return wrong("parts");
    const auto& [set, number, digits, sealLetters, profile, needed, total, prime] = *parts;
    ScannedShare share{.setCode = std::string(set), .digits = SecretBytes::copyOf(bytesOf(digits))};
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), share.number);
    if (error != std::errc{} || end != number.data() + number.size() || share.number < 1)
        return wrong("number");
    if (digits.size() % groupDigits != 0 || !valueOf(share.digits.reveal()))
        return wrong("value");
    auto letters = readSeal(bytesOf(sealLetters));
    if (!letters)
        return wrong("seal");
    share.seal = *std::move(letters);
    return share;
}

Result<SecretBytes> valueOf(ByteView digits)
{
    if (digits.empty() || digits.size() % 2 != 0)
        return fail(ErrorCode::GroupWrong, "number of digits");
    SecretBytes value(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto digit = valueIn(hexAlphabet, upperCase(static_cast<char>(digits[i])));
        if (!digit)
            return fail(ErrorCode::GroupWrong, "not a digit", static_cast<int>(i / groupDigits));
        std::uint8_t& byte = value.writable()[i / 2];
        byte = static_cast<std::uint8_t>(byte * 16U + *digit);
    }
    return value;
}

} // namespace quorate
