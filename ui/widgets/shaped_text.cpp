#include "ui/widgets/shaped_text.h"

#include <algorithm>
#include <cmath>

namespace quorate::ui
{

namespace
{

constexpr int wide = 1 << 20;

} // namespace

ShapedText::ShapedText(const QString& words, const QFont& font, Qt::LayoutDirection direction)
    : m_layout(std::make_unique<QTextLayout>(QString(words).replace(u'\n', QChar::LineSeparator), font))
{
    QTextOption option(direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight);
    option.setTextDirection(direction);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // keeps the shapes from one wrap() to the next
    wrap(wide);
}

int ShapedText::wrap(int width)
{
    m_width = std::max(1, width);
    if (m_layout->lineCount() != 1 || m_layout->maximumWidth() > m_width)
        breakLines();
    return static_cast<int>(std::ceil(m_height));
}

void ShapedText::breakLines()
{
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        m_height = std::ceil(m_height); // lines begin on whole pixels, as QPainter's do
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

int ShapedText::widthInOneLine() const
{
    return static_cast<int>(std::lround(m_layout->maximumWidth()));
}

void ShapedText::draw(QPainter& painter, const QPointF& at) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, at + QPointF(fromTheRight() ? m_width - line.width() : 0, 0));
    }
}

void ShapedText::drawCentred(QPainter& painter, const QRectF& area) const
{
    const QTextLine line = m_layout->lineAt(0);
    const double room = area.width() - line.horizontalAdvance();
    const double besideTheLine = fromTheRight() ? line.width() - line.horizontalAdvance() : 0;
    line.draw(&painter, {area.left() + room / 2 - besideTheLine, area.top() + (area.height() - m_height) / 2});
}

bool ShapedText::fromTheRight() const
{
    return m_layout->textOption().textDirection() == Qt::RightToLeft;
}

} // namespace quorate::ui
