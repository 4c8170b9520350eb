#include "ui/platform/palette.h"

#include "ui/platform/style.h"
#include "ui/platform/type.h"

#include <QApplication>
#include <algorithm>
#include <cmath>

namespace quorate::ui
{

namespace
{

const Colors light{
    .ground = QRgb{0xFFFFFF},
    .surface = QRgb{0xF3F6F8},
    .text = QRgb{0x14202B},
    .muted = QRgb{0x4A5865},
    .primary = QRgb{0x0B5A9E},
    .onPrimary = QRgb{0xFFFFFF},
    .primaryHover = QRgb{0x084678},
    .line = QRgb{0x6B7884},
    .danger = QRgb{0xA3191F},
    .dangerGround = QRgb{0xFDECEC},
    .success = QRgb{0x1A6636},
    .successGround = QRgb{0xE8F5EC},
    .warning = QRgb{0x6B4500},
    .warningGround = QRgb{0xFFF3D1},
    .focus = QRgb{0x0B5A9E},
    .shareGround = QRgb{0xFFFDF5},
    .shareDigits = QRgb{0x000000},
    .shareLetters = QRgb{0x0B4F8A},
    .rehearsal = QRgb{0x5B2A86},
    .rehearsalGround = QRgb{0xF2E9FA},
};

const Colors dark{
    .ground = QRgb{0x10171D},
    .surface = QRgb{0x1A242D},
    .text = QRgb{0xF1F4F6},
    .muted = QRgb{0xB4BFC9},
    .primary = QRgb{0x8CC3F5},
    .onPrimary = QRgb{0x0B1722},
    .primaryHover = QRgb{0xB3D8F9},
    .line = QRgb{0x8794A0},
    .danger = QRgb{0xFF9B94},
    .dangerGround = QRgb{0x3A1618},
    .success = QRgb{0x86D9A6},
    .successGround = QRgb{0x12301E},
    .warning = QRgb{0xFFD479},
    .warningGround = QRgb{0x33270A},
    .focus = QRgb{0xFFD479},
    .shareGround = QRgb{0x182028},
    .shareDigits = QRgb{0xFFFFFF},
    .shareLetters = QRgb{0x9CCBF7},
    .rehearsal = QRgb{0xD7B4F5},
    .rehearsalGround = QRgb{0x2C1B3D},
};

const Colors strong{
    .ground = QRgb{0x000000},
    .surface = QRgb{0x000000},
    .text = QRgb{0xFFFFFF},
    .muted = QRgb{0xFFFFFF},
    .primary = QRgb{0xFFE600},
    .onPrimary = QRgb{0x000000},
    .primaryHover = QRgb{0xFFFFFF},
    .line = QRgb{0xFFFFFF},
    .danger = QRgb{0xFFB3AD},
    .dangerGround = QRgb{0x000000},
    .success = QRgb{0x7CFFA4},
    .successGround = QRgb{0x000000},
    .warning = QRgb{0xFFE600},
    .warningGround = QRgb{0x000000},
    .focus = QRgb{0x00E5FF},
    .shareGround = QRgb{0x000000},
    .shareDigits = QRgb{0xFFFFFF},
    .shareLetters = QRgb{0xFFE600},
    .rehearsal = QRgb{0xE9C9FF},
    .rehearsalGround = QRgb{0x000000},
};

const Colors* current = &light;

QPalette paletteOf(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.ground);
    palette.setColor(QPalette::AlternateBase, c.surface);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.primary);
    palette.setColor(QPalette::HighlightedText, c.onPrimary);
    palette.setColor(QPalette::Link, c.primary);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/** Themes for people who need contrast are black and white; the usual light and dark ones of desktops are not. */
bool isOfHighContrast(const QPalette& system)
{
    constexpr double highContrast = 20;
    constexpr auto window = QPalette::Window;
    return contrast(system.color(window), system.color(QPalette::WindowText)) >= highContrast ||
           qEnvironmentVariable("GTK_THEME").startsWith(QLatin1String("HighContrast"));
}

/** The desktop's palette as it was before ours. */
const QPalette& systemPalette()
{
    static const QPalette palette = QGuiApplication::palette();
    return palette;
}

/** Qt 6.4 does not tell light from dark, but the desktop's palette does. */
bool systemIsDark()
{
    const QPalette& system = systemPalette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

const Colors& colorsOfTheSystem()
{
    static const Colors forced = colorsForcedBy(systemPalette());
    if (isOfHighContrast(systemPalette()))
        return forced;
    return systemIsDark() ? dark : light;
}

/** As the WCAG define it: a channel of sRGB made linear. */
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Colors colorsForcedBy(const QPalette& system)
{
    constexpr double leastForParts = 3;
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor chosen = system.color(QPalette::Highlight);
    return {.ground = ground,
            .surface = ground,
            .text = text,
            .muted = text,
            .primary = text,
            .onPrimary = ground,
            .primaryHover = text,
            .line = text,
            .danger = text,
            .dangerGround = ground,
            .success = text,
            .successGround = ground,
            .warning = text,
            .warningGround = ground,
            .focus = contrast(chosen, ground) >= leastForParts ? chosen : text,
            .shareGround = ground,
            .shareDigits = text,
            .shareLetters = text,
            .rehearsal = text,
            .rehearsalGround = ground};
}

const Colors& colorsOf(Theme theme)
{
    return theme == Theme::Contrast ? strong : theme == Theme::Dark ? dark : light;
}

const Colors& colors()
{
    return *current;
}

void applyTheme(Theme theme)
{
    current = theme == Theme::System ? &colorsOfTheSystem() : &colorsOf(theme);
    if (qobject_cast<Style*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style);
        QApplication::setFont(textFont(TypeSize::Body));
    }
    QApplication::setPalette(paletteOf(*current));
}

} // namespace quorate::ui
