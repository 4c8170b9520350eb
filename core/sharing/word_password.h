#pragma once

#include "base/random_source.h"
#include "base/result.h"
#include "base/secret_bytes.h"

namespace quorate
{

constexpr std::size_t offeredWords = 6;
constexpr std::size_t longestWord = 8; // letters, in the word list

/**
 * A password of six words of the word list, each drawn from all of them with equal chances and on its own: 6 *
 * log2(2048) = 66 bits. Two random bytes make a number; a number that would favour some words is drawn again
 * (none does while the list has 2048). The password is these words in small letters with one blank between them,
 * 29 to 53 ASCII characters, and nothing else: any other program takes the same text. A blank, because it lies at
 * the same place on every keyboard. Error: that of the source.
 */
[[nodiscard]] Result<SecretBytes> drawWords(RandomSource& random);

/** What was typed, as the password is written: capitals become small letters, a hyphen becomes a blank. */
[[nodiscard]] SecretBytes inSmallLetters(const SecretBytes& typed);

/** True if this is the form that drawWords() makes: six words of the list with one blank between them. */
[[nodiscard]] bool areOfferedWords(const SecretBytes& password);

/** Each of the words filled up with blanks to longestWord characters, as a screen shows them. */
[[nodiscard]] SecretBytes inColumns(const SecretBytes& password);

} // namespace quorate
