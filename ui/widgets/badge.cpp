#include "ui/widgets/badge.h"

#include "ui/platform/palette.h"
#include "ui/platform/type.h"

#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>
#include <numbers>

namespace quorate::ui
{

namespace
{

constexpr int shapeCount = 9;

QPolygonF polygon(const QRectF& area, int corners, double turn, double innerRadius = 1.0)
{
    const bool star = innerRadius < 1.0;
    const int points = star ? 2 * corners : corners;
    QPolygonF shape;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points + turn - std::numbers::pi / 2;
        const double radius = area.width() / 2 * (star && i % 2 == 1 ? innerRadius : 1.0);
        shape << area.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return shape;
}

QPainterPath closed(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath crossShape(const QRectF& area)
{
    const double third = area.width() / 3;
    QPainterPath path;
    path.addRect(area.adjusted(third, 0, -third, 0));
    QPainterPath bar;
    bar.addRect(area.adjusted(0, third, 0, -third));
    return path.united(bar);
}

QPainterPath crescentShape(const QRectF& area)
{
    QPainterPath disc;
    disc.addEllipse(area);
    QPainterPath bite;
    bite.addEllipse(area.translated(area.width() * 0.35, 0));
    return disc.subtracted(bite);
}

QPainterPath shapeIn(const QRectF& area, int index)
{
    const double eighth = std::numbers::pi / 4;
    QPainterPath path;
    switch (index) {
    case 0:
        path.addEllipse(area);
        return path;
    case 1:
        return closed(polygon(area, 3, 0));
    case 2:
        return closed(polygon(area, 4, eighth));
    case 3:
        return closed(polygon(area, 4, 0));
    case 4:
        return closed(polygon(area, 5, 0));
    case 5:
        return closed(polygon(area, 5, 0, 0.42));
    case 6:
        return closed(polygon(area, 6, 0));
    case 7:
        return crossShape(
            area.adjusted(area.width() * 0.06, area.width() * 0.06, -area.width() * 0.06, -area.width() * 0.06));
    default:
        return crescentShape(area);
    }
}

} // namespace

Badge::Badge(int number, int size, QWidget* parent) : QWidget(parent), m_number(number)
{
    setFixedSize(scaled(size), scaled(size));
    setAccessibleName(shapeInWords(number));
}

QString Badge::shapeInWords(int number)
{
    static constexpr std::array<const char*, shapeCount> names{
        QT_TR_NOOP("circle"),  QT_TR_NOOP("triangle"), QT_TR_NOOP("square"),
        QT_TR_NOOP("diamond"), QT_TR_NOOP("pentagon"), QT_TR_NOOP("star"),
        QT_TR_NOOP("hexagon"), QT_TR_NOOP("cross"),    QT_TR_NOOP("crescent"),
    };
    const int index = (number - 1) % shapeCount;
    const QString shape = tr(names[static_cast<std::size_t>(index)]);
    //: %1 is a shape, such as "star"
    return number > shapeCount ? tr("%1 in a ring").arg(shape) : shape;
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ringed = m_number > shapeCount;
    const double ring = ringed ? width() / 16.0 : 0;
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (ringed) {
        painter.setPen(QPen(colors().primary, ring));
        painter.drawEllipse(area.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().primary);
    const double inset = ringed ? width() * 0.2 : 0; // as large as keeps it clear of its ring
    painter.drawPath(shapeIn(area.adjusted(inset, inset, -inset, -inset), (m_number - 1) % shapeCount));
}

} // namespace quorate::ui
