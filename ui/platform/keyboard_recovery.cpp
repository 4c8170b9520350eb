#include "ui/platform/keyboard_recovery.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <chrono>

namespace quorate::ui
{

namespace
{

using namespace std::chrono_literals;
constexpr auto untilTold = 200ms; // a window that has just got the keyboard hears of it after its first key

bool nobodyHasKeyboard()
{
    return QGuiApplication::focusWindow() == nullptr;
}

class KeyboardRecovery final : public QObject
{
public:
    explicit KeyboardRecovery(QWidget& window) : QObject(&window), m_window(window)
    {
        m_wait.setSingleShot(true);
        m_wait.setInterval(untilTold);
        connect(&m_wait, &QTimer::timeout, this, &KeyboardRecovery::showAgain);
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && watched == m_window.windowHandle() && nobodyHasKeyboard())
            m_wait.start();
        return false;
    }

private:
    void showAgain()
    {
        if (!nobodyHasKeyboard() || !m_window.isVisible())
            return;
        m_window.hide();
        m_window.show();
    }

    QWidget& m_window;
    QTimer m_wait{};
};

} // namespace

void recoverKeyboard(QWidget& window)
{
    if (QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        new KeyboardRecovery(window);
}

} // namespace quorate::ui
