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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would be the height of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWidget(content);
    parent->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

int FootArea::wholeHeight(int width) const
{
    return std::max(widget()->heightForWidth(width), widget()->minimumHeight());
}

int FootArea::heightForWidth(int width) const
{
    return std::min(wholeHeight(width), std::max(parentWidget()->height() / 2, widget()->minimumHeight()));
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
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        scrollIfNeeded();
    }
    return done;
}

bool FootArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        updateGeometry(); // half of it is another height now, and layouts remember
    return QScrollArea::eventFilter(watched, event);
}

void FootArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    scrollIfNeeded();
}

/** A bar that was needed for a moment takes width, and so may keep itself: buttons move to one more line. */
void FootArea::scrollIfNeeded()
{
    const bool needed = wholeHeight(width()) > height();
    setVerticalScrollBarPolicy(needed ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace quorate::ui
