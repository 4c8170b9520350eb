#include "ui/platform/focus_ring.h"

#include <QApplication>
#include <QLabel>

namespace quorate::ui
{

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* now)
{
    // A heading takes the focus of each new screen, but nothing can be done with it: a ring there would mislead.
    const bool marked = now != nullptr && qobject_cast<QLabel*>(now) == nullptr && !now->isWindow();
    if (!marked) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(now->window());
    m_frame->setWidget(now);
}

} // namespace quorate::ui
