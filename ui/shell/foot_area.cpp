#include "ui/shell/foot_area.h"

#include <QApplication>
#include <QEvent>
#include <algorithm>

namespace quorate::ui
{

FootArea::FootArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

int FootArea::heightForWidth(int width) const
{
    const int least = widget()->minimumHeight();
    return std::min(widget()->heightForWidth(width), std::max(parentWidget()->height() / 2, least));
}

QSize FootArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FootArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), widget()->minimumHeight()};
}

bool FootArea::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

} // namespace quorate::ui
