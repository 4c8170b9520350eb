#pragma once

#include "base/text.h"

#include <QString>
#include <functional>
#include <string_view>
#include <vector>

namespace quorate::ui
{

/**
 * A sentence of the core in the language of the screen (translation context "Ceremony"). On a screen that reads
 * from right to left each argument is isolated, so that a serial or a check value keeps its own direction.
 */
[[nodiscard]] QString translated(const Text& text);

/** The same, where what is put into the sentence may be words of the program too. */
[[nodiscard]] QString translated(const Text& text, const std::function<QString(const std::string&)>& argument);

/** One paragraph a sentence. */
[[nodiscard]] QString translated(const std::vector<Text>& lines);

/**
 * For words that another writing direction must not tear apart, where they are put into a sentence: a serial, a
 * path, hex digits, a name. On a screen that reads from left to right they stay as they are.
 */
[[nodiscard]] QString isolated(const QString& words);

/** Public text that is never translated: names of people, serials, paths (UTF-8). */
[[nodiscard]] QString asTyped(std::string_view text);

/** The same with places where a line may end, at the latest after so many letters, for paths and long words. */
[[nodiscard]] QString breakable(const QString& text, int longest = 24);

/** What a person typed, for the core. */
[[nodiscard]] std::string forCore(const QString& text);

} // namespace quorate::ui
