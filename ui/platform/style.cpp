#include "ui/platform/style.h"

#include "ui/platform/palette.h"
#include "ui/platform/type.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int ringWidth = 3;
constexpr int ringGap = 2;
constexpr int fieldHeight = 40;
constexpr int fieldPadding = 6;
constexpr int indicatorSize = 20;

void drawRing(QPainter& painter, const QRect& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().focus, ringWidth));
    painter.setBrush(Qt::NoBrush);
    const double inset = ringWidth / 2.0;
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), cornerRadius + ringGap,
                            cornerRadius + ringGap);
}

void drawCheckBox(QPainter& painter, const QRectF& area, bool checked)
{
    const Colors& c = colors();
    drawBox(painter, area, checked ? c.primary : c.ground, checked ? c.primary : c.line);
    if (!checked)
        return;
    painter.setPen(QPen(c.onPrimary, area.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.42, 0.70), at(0.77, 0.30)});
}

void drawRadioButton(QPainter& painter, const QRectF& area, bool checked)
{
    const Colors& c = colors();
    painter.setPen(QPen(checked ? c.primary : c.line, checked ? 2 : 1));
    painter.setBrush(c.ground);
    painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    if (!checked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.primary);
    const double inset = area.width() * 0.28;
    painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar, bool groove)
{
    const QRectF area = bar.rect;
    painter.setRenderHint(QPainter::Antialiasing);
    if (groove) {
        drawBox(painter, area, colors().surface, colors().line);
        return;
    }
    const double share = static_cast<double>(bar.progress - bar.minimum) / std::max(1, bar.maximum - bar.minimum);
    QRectF filled = area.adjusted(2, 2, -2, -2);
    filled.setWidth(filled.width() * std::clamp(share, 0.0, 1.0));
    if (bar.direction == Qt::RightToLeft)
        filled.moveRight(area.right() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().primary);
    painter.drawRoundedRect(filled, cornerRadius - 2, cornerRadius - 2);
}

/** An arrow head in the middle of an end of a scroll bar, away from the bar's middle. */
void drawArrowHead(QPainter& painter, const QRectF& end, const QRectF& bar, bool vertical)
{
    constexpr double half = 3.5;
    const QPointF out = vertical ? QPointF(0, end.center().y() < bar.center().y() ? -1 : 1)
                                 : QPointF(end.center().x() < bar.center().x() ? -1 : 1, 0);
    const QPointF side(out.y(), out.x());
    const QPointF tip = end.center() + out * half / 2;
    const QPointF foot = tip - out * half;
    painter.drawPolyline(QPolygonF{foot - side * half, tip, foot + side * half});
}

/** Flat: Fusion's shades make Qt start two threads to paint them, in the first picture of the program. */
void drawScrollBar(QPainter& painter, const QStyle& style, const QStyleOptionSlider& bar, const QWidget* widget)
{
    constexpr int beside = 3;
    const Colors& c = colors();
    const bool vertical = bar.orientation == Qt::Vertical;
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_ScrollBar, &bar, which, widget);
    };
    painter.fillRect(bar.rect, c.surface);
    if (bar.maximum > bar.minimum) {
        const bool inHand = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
        const QRect slider = part(QStyle::SC_ScrollBarSlider);
        painter.fillRect(vertical ? slider.adjusted(beside, 0, -beside, 0)
                                  : slider.adjusted(0, beside, 0, -beside),
                         inHand ? c.text : c.line);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.muted, 1.5));
    for (const auto end : {QStyle::SC_ScrollBarSubLine, QStyle::SC_ScrollBarAddLine})
        drawArrowHead(painter, part(end), bar.rect, vertical);
}

} // namespace

void drawBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border)
{
    // Two filled shapes: the line along a shape's edge would take Qt several times as long.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(border);
    painter.drawRoundedRect(area, cornerRadius, cornerRadius);
    painter.setBrush(fill);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
}

void drawDashedBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border)
{
    constexpr double middleOfBorder = 0.5;
    QPen pen(border, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area.adjusted(middleOfBorder, middleOfBorder, -middleOfBorder, -middleOfBorder),
                            cornerRadius, cornerRadius);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool checked = option->state.testFlag(State_On);
    switch (element) {
    case PE_FrameFocusRect: // the ring around the widget says it
        return;
    case PE_PanelLineEdit:
        drawBox(*painter, option->rect, option->palette.color(QPalette::Base), colors().line);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, option->rect, checked);
        return;
    case PE_IndicatorRadioButton:
        painter->setRenderHint(QPainter::Antialiasing);
        drawRadioButton(*painter, option->rect, checked);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        drawRing(*painter, option->rect);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            drawProgress(*painter, *bar, element == CE_ProgressBarGroove);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_SpinBox) // without arrows: the fields have buttons with words beside them
        drawBox(*painter, option->rect, option->palette.color(QPalette::Base), colors().line);
    else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
             control == CC_ScrollBar && bar != nullptr)
        drawScrollBar(*painter, *proxy(), *bar, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? area.adjusted(fieldPadding, 0, -fieldPadding, 0) : area;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth + ringGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(indicatorSize);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(10);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit || type == CT_SpinBox)
        size.setHeight(std::max(size.height(), scaled(fieldHeight)));
    return size;
}

} // namespace quorate::ui
