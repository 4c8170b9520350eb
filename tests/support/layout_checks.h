#pragma once

#include <QStringList>
#include <QWidget>

namespace quorate
{

/**
 * What is wrong with how a window lies on the screen: words that do not fit into their widget, parts that lie over
 * each other or outside of what can be reached by scrolling up and down, anything that scrolls sideways, targets
 * that are too small to hit (44 pixels for the buttons below a page, 24 elsewhere).
 */
[[nodiscard]] QStringList layoutFaults(const QWidget& window);

/** A shown share, or what has the focus, that must be scrolled for. For a window that nobody has scrolled. */
[[nodiscard]] QStringList sightFaults(const QWidget& window);

/**
 * On a screen in the language "pseudo", whose vowels all have marks: whatever is shown, hinted or told to screen
 * readers without them, so that no translation reached it. What is public and the same in every language, such as
 * names and serials, is left out first.
 */
[[nodiscard]] QStringList untranslatedWords(const QWidget& window, QStringList publicWords = {});

} // namespace quorate
