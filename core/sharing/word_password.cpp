#include "sharing/word_password.h"

#include "base/bytes.h"
#include "sharing/word_list.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t numberBytes = 2;
constexpr std::size_t fairNumbers = (std::size_t{1} << 8 * numberBytes) / wordCount * wordCount;

ByteView takeWord(ByteView& rest)
{
    const auto end = static_cast<std::size_t>(std::ranges::find(rest, std::uint8_t{' '}) - rest.begin());
    const ByteView word = rest.first(end);
    rest = rest.subspan(std::min(end + 1, rest.size()));
    return word;
}

} // namespace

Result<SecretBytes> drawWords(RandomSource& random)
{
    SecretBytes password(offeredWords * (longestWord + 1));
    auto place = password.writable().begin();
    std::size_t drawn = 0;
    while (drawn < offeredWords) {
        QUORATE_TRY(const SecretBytes bytes, random.bytes(numberBytes));
        const std::size_t number = bigEndian(bytes.reveal());
        if (number >= fairNumbers)
            continue;
        if (drawn++ > 0)
            *place++ = ' ';
        place = std::ranges::copy(wordList[number % wordCount], place).out;
    }
    return SecretBytes::copyOf(
        password.reveal().first(static_cast<std::size_t>(place - password.writable().begin())));
}

SecretBytes inSmallLetters(const SecretBytes& typed)
{
    SecretBytes password = typed.clone();
    for (std::uint8_t& c : password.writable()) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<std::uint8_t>(c - 'A' + 'a');
        else if (c == '-')
            c = ' ';
    }
    return password;
}

bool areOfferedWords(const SecretBytes& password)
{
    ByteView rest = password.reveal();
    if (std::ranges::count(rest, std::uint8_t{' '}) != offeredWords - 1)
        return false;
    for (std::size_t i = 0; i < offeredWords; ++i) {
        const ByteView word = takeWord(rest);
        const auto isIt = [&](std::string_view known) { return equal(word, bytesOf(known)); };
        if (std::ranges::none_of(wordList, isIt))
            return false;
    }
    return true;
}

SecretBytes inColumns(const SecretBytes& password)
{
    SecretBytes columns(offeredWords * longestWord);
    std::ranges::fill(columns.writable(), std::uint8_t{' '});
    ByteView rest = password.reveal();
    for (std::size_t i = 0; i < offeredWords; ++i) {
        const ByteView word = takeWord(rest);
        std::ranges::copy(word.first(std::min(word.size(), longestWord)),
                          columns.writable().subspan(i * longestWord).begin());
    }
    return columns;
}

} // namespace quorate
