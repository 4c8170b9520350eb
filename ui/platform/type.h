#pragma once

#include <QFont>
#include <QMargins>

namespace quorate::ui
{

/** Sizes of text (ceremony UX, section 8), relative to the application's font: 12 points, or more if the desktop
 * says so. */
enum class TypeSize { Small, Body, Label, Heading2, Heading1, Name };

[[nodiscard]] QFont textFont(TypeSize size);

/** For hex digits: a face whose zero is marked. `points` as for a body of 12 points. */
[[nodiscard]] QFont monoFont(double points);

/** 1.0 where body text is 16 pixels high, 2.0 for somebody who works with letters of twice that size. */
[[nodiscard]] double fontScale();

/** From here on there is no room beside the words: rails fold, and the keys that do the same are not named. */
[[nodiscard]] bool lettersAreLarge();

/** Margins in the order of reading: what lies before and after the words changes sides with their direction. */
[[nodiscard]] QMargins readingMargins(int before, int top, int after, int bottom);

/** Pixels that grow with the letters: icons, buttons, columns of text. */
[[nodiscard]] int scaled(int pixels);

} // namespace quorate::ui
