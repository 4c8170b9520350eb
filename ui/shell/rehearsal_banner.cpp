#include "ui/shell/rehearsal_banner.h"

#include "ui/platform/palette.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quorate::ui
{

namespace
{

constexpr int stripeWidth = 14;
constexpr int padding = 8;
constexpr int stripedEnd = 56;

} // namespace

RehearsalBanner::RehearsalBanner(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(stripedEnd) + padding, padding, scaled(stripedEnd) + padding, padding);
    auto* words = new Label(tr("REHEARSAL - nothing here is real. Do not keep these sheets."), TypeSize::Label,
                            Label::Tone::Rehearsal, this);
    words->setAlignment(Qt::AlignCenter);
    layout->addWidget(words);
}

void RehearsalBanner::paintEvent(QPaintEvent*)
{
    const Colors& c = colors();
    QPainter painter(this);
    painter.fillRect(rect(), c.rehearsalGround);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.rehearsal, stripeWidth / 2.0));
    const int ends = scaled(stripedEnd);
    for (const QRect& end : {QRect(0, 0, ends, height()), QRect(width() - ends, 0, ends, height())}) {
        painter.setClipRect(end);
        for (int x = end.left() - height(); x < end.right() + height(); x += stripeWidth)
            painter.drawLine(x, height(), x + height(), 0);
    }
}

} // namespace quorate::ui
