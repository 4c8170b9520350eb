#pragma once

#include <QColor>
#include <QPalette>

namespace quorate::ui
{

/** The colours of one theme (ceremony UX, section 8). Text on its ground has a contrast of at least 4.5. */
struct Colors {
    QColor ground;
    QColor surface;
    QColor text;
    QColor muted;
    QColor primary;
    QColor onPrimary;
    QColor primaryHover;
    QColor line;
    QColor danger;
    QColor dangerGround;
    QColor success;
    QColor successGround;
    QColor warning;
    QColor warningGround;
    QColor focus;
    QColor shareGround;
    QColor shareDigits;
    QColor shareLetters;
    QColor rehearsal;
    QColor rehearsalGround;
};

enum class Theme { System, Light, Dark, Contrast };

/** Of a theme of ours: Light, Dark or Contrast. */
[[nodiscard]] const Colors& colorsOf(Theme theme);

/** The desktop's own colours and no others, for somebody who made them black and white or the like. */
[[nodiscard]] Colors colorsForcedBy(const QPalette& system);

/** Lighter by darker, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/** The colours in use, for widgets that paint themselves. */
[[nodiscard]] const Colors& colors();

/**
 * Sets style, palette and font of the application. System: dark where the desktop's own palette is dark; where
 * that is of high contrast, its own colours.
 */
void applyTheme(Theme theme);

} // namespace quorate::ui
