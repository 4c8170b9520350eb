#include "ui/controller/input_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace quorate::ui
{

namespace
{

/** Keys that press what has the focus. */
bool presses(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Select;
}

} // namespace

InputGuard::InputGuard(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool InputGuard::eventFilter(QObject* receiver, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // A key that nobody takes goes on to the parents of the control with the focus: count it once.
        return receiver == QApplication::focusWidget() && swallowKeyPress(static_cast<const QKeyEvent&>(*event));
    case QEvent::KeyRelease: {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (!key.isAutoRepeat() && m_held.erase(key.key()) > 0)
            Q_EMIT letGo();
        return false;
    }
    case QEvent::ApplicationStateChange:
        m_held.clear(); // its release may go to another program
        Q_EMIT letGo();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return receiver->isWidgetType() && quiet();
    case QEvent::MouseButtonRelease:
        Q_EMIT letGo();
        return false;
    default:
        return false;
    }
}

bool InputGuard::isHeld() const
{
    return !m_held.empty() || QGuiApplication::mouseButtons() != Qt::NoButton;
}

bool InputGuard::swallowKeyPress(const QKeyEvent& key)
{
    if (!presses(key.key()))
        return quiet() && key.modifiers().testFlag(Qt::AltModifier); // access keys and Back
    const bool wasDown = !m_held.insert(key.key()).second;
    return wasDown || key.isAutoRepeat() || quiet();
}

} // namespace quorate::ui
