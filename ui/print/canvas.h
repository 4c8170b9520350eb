#pragma once

#include "ui/print/qr_code.h"

#include <QFont>
#include <QPainter>

namespace quorate::ui
{

/** Draws in millimetres and points on any paint device. */
class Canvas
{
public:
    Canvas(QPainter& painter, double dotsPerInch);

    [[nodiscard]] QFont text(double points, bool bold = false) const;
    [[nodiscard]] QFont mono(double points, bool bold = false) const;

    void write(const QRectF& place, const QString& words, const QFont& font,
               int flags = Qt::AlignLeft | Qt::AlignVCenter);
    /** Lines as long as the place is wide; returns where the next line would start. */
    double paragraph(const QRectF& place, const QString& words, const QFont& font);
    /**
     * The words as so many lines at most, none wider than `width`; what finds no room on the last one is left out,
     * and an ellipsis says so.
     */
    [[nodiscard]] QStringList linesOf(const QString& words, const QFont& font, double width, int most) const;
    /** From the foot of a capital letter to its top. */
    [[nodiscard]] double capHeight(const QFont& font) const;
    [[nodiscard]] double widthOf(const QString& words, const QFont& font) const;
    void line(QPointF from, QPointF to, double thickness, Qt::PenStyle style = Qt::SolidLine);
    void box(const QRectF& place, double thickness, Qt::PenStyle style = Qt::SolidLine);
    /** With its quiet zone inside of the place. */
    void qr(const QRectF& place, ByteView text);
    /** Outlines of letters, so that nobody finds them as text. */
    void outlines(QPointF baseline, const QPainterPath& path);

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] double dots(double millimetres) const { return millimetres * m_dotsPerMillimetre; }

private:
    [[nodiscard]] QRectF inDots(const QRectF& place) const;
    [[nodiscard]] QFont sized(QFont font, double points, bool bold) const;

    QPainter& m_painter;
    double m_dotsPerMillimetre;
};

} // namespace quorate::ui
