#include "ui/platform/after_first_paint.h"

#include <QEvent>
#include <QWidget>

namespace quorate::ui
{

namespace
{

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget& widget, std::function<void()> then) : QObject(&widget), m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Painting goes on until every widget of the window is drawn; what is queued comes after that.
            QMetaObject::invokeMethod(watched, m_then, Qt::QueuedConnection);
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget& widget, std::function<void()> then)
{
    new FirstPaint(widget, std::move(then));
}

} // namespace quorate::ui
