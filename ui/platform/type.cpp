#include "ui/platform/type.h"

#include <QApplication>
#include <QScreen>
#include <algorithm>
#include <cmath>

namespace quorate::ui
{

namespace
{

constexpr double bodyPoints = 12;
constexpr double bodyPixels = 16;
constexpr double pointsPerInch = 72;
constexpr double usualDotsPerInch = 96;

double pointsOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 10.5;
    case TypeSize::Body:
    case TypeSize::Label:
        return bodyPoints;
    case TypeSize::Heading2:
        return 18;
    case TypeSize::Heading1:
        return 24;
    case TypeSize::Name:
        return 36;
    }
    return bodyPoints;
}

/** What the application's font says a body of 12 points is. */
double relative(double points)
{
    return points / bodyPoints * std::max(bodyPoints, QApplication::font().pointSizeF());
}

} // namespace

QFont textFont(TypeSize size)
{
    QFont font = QApplication::font();
    font.setPointSizeF(relative(pointsOf(size)));
    const bool demiBold = size == TypeSize::Label || size == TypeSize::Heading1 || size == TypeSize::Name;
    font.setWeight(demiBold ? QFont::DemiBold : QFont::Normal); // said in any case: a painter takes the rest over
    return font;
}

QFont monoFont(double points)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(relative(points));
    return font;
}

double fontScale()
{
    // QFontInfo says the same, but looks for the font's file first.
    const QFont body = QApplication::font();
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen != nullptr ? screen->logicalDotsPerInchY() : usualDotsPerInch;
    const double pixels =
        body.pixelSize() > 0 ? body.pixelSize() : body.pointSizeF() / pointsPerInch * dotsPerInch;
    return std::max(1.0, std::floor(pixels) / bodyPixels);
}

bool lettersAreLarge()
{
    constexpr double large = 2.0;
    return fontScale() >= large;
}

QMargins readingMargins(int before, int top, int after, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(after, top, before, bottom)
                                            : QMargins(before, top, after, bottom);
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * fontScale()));
}

} // namespace quorate::ui
