#include "ui/print/rehearsal_mark.h"

#include "ui/print/sheet_layout.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace quorate::ui
{

namespace
{

constexpr double partOfDiagonal = 0.75;
constexpr double partOfWidth = 0.3; // so high are the letters at most: a short word is not wider than the page
constexpr double sentenceTop = 5;   // millimetres, in the margin above the text
constexpr double sentenceHeight = 5;
constexpr double sentencePoints = 9;
constexpr int grey = 0xDC;

} // namespace

void drawRehearsalMark(Canvas& canvas, const SheetWords& words, PaperSize size)
{
    const QSizeF page = paperSize(size);
    QPainterPath mark;
    mark.addText({}, canvas.text(100, true), words(QT_TRANSLATE_NOOP("Sheet", "VOID")));
    const QRectF bounds = mark.boundingRect();
    const double diagonal = canvas.dots(std::hypot(page.width(), page.height()));
    const double scale = std::min(partOfDiagonal * diagonal / bounds.width(),
                                  partOfWidth * canvas.dots(page.width()) / bounds.height());
    QPainter& painter = canvas.painter();
    painter.save();
    painter.translate(canvas.dots(page.width()) / 2, canvas.dots(page.height()) / 2);
    painter.rotate(-std::atan2(page.height(), page.width()) * 180 / M_PI);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(mark, QColor(grey, grey, grey));
    painter.restore();
    painter.setPen(Qt::black);
    canvas.write({0, sentenceTop, page.width(), sentenceHeight},
                 words(QT_TRANSLATE_NOOP("Sheet", "REHEARSAL - nothing here is real. Do not keep these sheets.")),
                 canvas.text(sentencePoints, true), Qt::AlignCenter);
}

} // namespace quorate::ui
