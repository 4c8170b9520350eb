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

enum class Theme { System, Light, Dark };

[[nodiscard]] const Colors& colorsOf(Theme lightOrDark);

/** The colours in use, for widgets that paint themselves. */
[[nodiscard]] const Colors& colors();

/** Sets style, palette and font of the application. System: dark where the desktop's own palette is dark. */
void applyTheme(Theme theme);

} // namespace quorate::ui
