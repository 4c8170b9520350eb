#pragma once

#include <QPointF>
#include <QTextLayout>
#include <memory>

namespace quorate::ui
{

/**
 * Words whose letters are found and placed once, however often they are measured, wrapped to another width or
 * drawn: QFontMetrics and QPainter do it anew each time. Never for a secret: its memory is Qt's.
 */
class ShapedText
{
public:
    ShapedText(const QString& words, const QFont& font, Qt::LayoutDirection direction);

    /** Breaks them into lines of at most this width, from the leading side on. Returns their height. */
    int wrap(int width);
    /** The width without a break. */
    [[nodiscard]] int widthInOneLine() const;

    /** With the painter's pen; `at` is the upper left corner of the room that wrap() was called for. */
    void draw(QPainter& painter, const QPointF& at) const;
    /** Words of one line, in the middle of an area. */
    void drawCentred(QPainter& painter, const QRectF& area) const;

private:
    void breakLines();
    [[nodiscard]] bool fromTheRight() const;

    std::unique_ptr<QTextLayout> m_layout;
    int m_width = 0;
    double m_height = 0;
};

} // namespace quorate::ui
