#include "ui/print/canvas.h"

#include "ui/print/lengths.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace quorate::ui
{

namespace
{

constexpr int quietZone = 4;         // modules
constexpr double noLigatures = 0.02; // dots: any spacing but none

} // namespace

Canvas::Canvas(QPainter& painter, double dotsPerInch)
    : m_painter(painter), m_dotsPerMillimetre(dotsPerInch / millimetresPerInch)
{
    m_painter.setPen(Qt::black);
}

QFont Canvas::sized(QFont font, double points, bool bold) const
{
    font.setPixelSize(std::max(
        1, static_cast<int>(std::lround(points / pointsPerInch * millimetresPerInch * m_dotsPerMillimetre))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing,
                          noLigatures); // "fi" stays two letters, to be searched and copied
    return font;
}

QFont Canvas::text(double points, bool bold) const
{
    return sized(QFont(QStringLiteral("DejaVu Sans")), points, bold);
}

QFont Canvas::mono(double points, bool bold) const
{
    QFont font(QStringLiteral("DejaVu Sans Mono")); // its zero is marked
    font.setStyleHint(QFont::Monospace);
    return sized(font, points, bold);
}

QRectF Canvas::inDots(const QRectF& place) const
{
    return {dots(place.x()), dots(place.y()), dots(place.width()), dots(place.height())};
}

void Canvas::write(const QRectF& place, const QString& words, const QFont& font, int flags)
{
    m_painter.setFont(font);
    // Not cut to the place: a line is lower than the letters that hang below it.
    m_painter.drawText(inDots(place), flags | Qt::TextDontClip, words);
}

double Canvas::paragraph(const QRectF& place, const QString& words, const QFont& font)
{
    m_painter.setFont(font);
    QRectF used;
    m_painter.drawText(inDots(place), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &used);
    return place.top() + used.height() / m_dotsPerMillimetre;
}

QStringList Canvas::linesOf(const QString& words, const QFont& font, double width, int most) const
{
    QTextLayout layout(words, font, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(dots(width));
        if (lines.size() + 1 == most) {
            lines += QFontMetricsF(font, m_painter.device())
                         .elidedText(words.mid(line.textStart()), Qt::ElideRight, dots(width));
            break;
        }
        lines += words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

double Canvas::widthOf(const QString& words, const QFont& font) const
{
    return QFontMetricsF(font, m_painter.device()).horizontalAdvance(words) / m_dotsPerMillimetre;
}

double Canvas::capHeight(const QFont& font) const
{
    return QFontMetricsF(font, m_painter.device()).capHeight() / m_dotsPerMillimetre;
}

void Canvas::line(QPointF from, QPointF to, double thickness, Qt::PenStyle style)
{
    m_painter.setPen(QPen(Qt::black, dots(thickness), style));
    m_painter.drawLine(from * m_dotsPerMillimetre, to * m_dotsPerMillimetre);
}

void Canvas::box(const QRectF& place, double thickness, Qt::PenStyle style)
{
    m_painter.setPen(QPen(Qt::black, dots(thickness), style));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(inDots(place));
}

void Canvas::qr(const QRectF& place, ByteView text)
{
    const QrCode code = qrCode(text);
    if (code.width == 0)
        return;
    const double module = dots(place.width()) / (code.width + 2 * quietZone);
    const QPointF origin = inDots(place).topLeft() + QPointF(quietZone * module, quietZone * module);
    QPainterPath path; // one path: no seams between the squares
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            int run = 0;
            while (x + run < code.width && code.at(x + run, y))
                ++run;
            if (run > 0)
                path.addRect(QRectF(origin.x() + x * module, origin.y() + y * module, run * module, module));
            x += run;
        }
    }
    m_painter.fillPath(path, Qt::black);
}

void Canvas::outlines(QPointF baseline, const QPainterPath& path)
{
    m_painter.fillPath(path.translated(baseline * m_dotsPerMillimetre), Qt::black);
}

} // namespace quorate::ui
