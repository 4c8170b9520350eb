#include "ui/platform/accessibility.h"

#include <QApplication>
#include <QFont>
#include <QSettings>
#include <algorithm>
#include <array>

namespace quorate::ui
{

namespace
{

constexpr std::array themeNames{"system", "light", "dark", "contrast"}; // in the order of Theme

Accessibility& inUse()
{
    static Accessibility current;
    return current;
}

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("quorate"),
                     QStringLiteral("quorate"));
}

/** The size of the letters that the desktop gives, before ours are laid over it. */
double usualPoints()
{
    static const double points = QApplication::font().pointSizeF();
    return points;
}

} // namespace

const Accessibility& accessibility()
{
    return inUse();
}

void useAccessibility(const Accessibility& wanted)
{
    applyTheme(wanted.theme);
    inUse() = wanted;
    QFont font = QApplication::font();
    font.setPointSizeF(usualPoints() * std::clamp(wanted.letters, leastLetters, mostLetters) / leastLetters);
    QApplication::setFont(font);
}

Accessibility savedAccessibility()
{
    const QSettings saved = settings();
    Accessibility read;
    read.letters = std::clamp(saved.value(QStringLiteral("accessibility/letters"), read.letters).toInt(),
                              leastLetters, mostLetters);
    const QByteArray theme = saved.value(QStringLiteral("accessibility/theme")).toString().toLatin1();
    const auto known = std::ranges::find(themeNames, theme, [](const char* name) { return QByteArray(name); });
    if (known != themeNames.end())
        read.theme = static_cast<Theme>(known - themeNames.begin());
    return read;
}

void saveAccessibility(const Accessibility& wanted)
{
    QSettings saved = settings();
    saved.setValue(QStringLiteral("accessibility/letters"), wanted.letters);
    saved.setValue(QStringLiteral("accessibility/theme"),
                   QLatin1String(themeNames[static_cast<std::size_t>(wanted.theme)]));
}

} // namespace quorate::ui
