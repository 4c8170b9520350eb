#include "ui/platform/palette.h"

#include "ui/platform/style.h"
#include "ui/platform/type.h"

#include <QApplication>

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

/** Qt 6.4 does not tell light from dark, but the desktop's palette does. */
bool systemIsDark()
{
    static const bool dark_ = [] {
        const QPalette system = QGuiApplication::palette();
        return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    }();
    return dark_;
}

} // namespace

const Colors& colorsOf(Theme lightOrDark)
{
    return lightOrDark == Theme::Dark ? dark : light;
}

const Colors& colors()
{
    return *current;
}

void applyTheme(Theme theme)
{
    const bool useDark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    current = useDark ? &dark : &light;
    if (qobject_cast<Style*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style);
        QApplication::setFont(textFont(TypeSize::Body));
    }
    QApplication::setPalette(paletteOf(*current));
}

} // namespace quorate::ui
