#pragma once

#include <QProxyStyle>

namespace quorate::ui
{

/** Fusion with the field borders, indicators, scroll bars and the focus ring of ceremony UX, section 8: ring 3 px,
 * gap 2 px. */
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
};

/** The radius of every box and button. */
constexpr int cornerRadius = 6;

/** A box with a border of 1 px, drawn inside `area`. */
void drawBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border);

/** The same with a dashed border: a thing that does not answer now, told by its shape and not by colour alone. */
void drawDashedBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border);

} // namespace quorate::ui
