#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace quorate
{

/**
 * The words that stand for eleven bits each: 2048 common English words of four to eight letters, sorted, distinct
 * in their first four letters, no two of which are one slip of the pen (a letter changed, added or left out)
 * apart. Chosen for this program out of the levels 10, 20 and 35 of SCOWL (Debian package "scowl"), without forms
 * of other words, words that sound like another word, and words that nobody wants to read aloud. What SCOWL asks
 * for:
 *
 *   Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
 *   the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
 *   granted without fee, provided that the above copyright notice appears in all copies and that both that
 * copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
 * representations about the suitability of this array for any purpose. It is provided "as is" without express or
 * implied warranty.
 *
 * The order is part of two formats (consent words, see ceremony/consent.h): never change a word.
 */
constexpr std::size_t wordCount = 2048;
constexpr int bitsPerWord = 11;
extern const std::array<std::string_view, wordCount> wordList;

} // namespace quorate
