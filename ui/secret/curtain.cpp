#include "ui/secret/curtain.h"

#include "ui/secret/secret_surface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

namespace quorate::ui
{

Curtain::Curtain(QObject* parent) : QObject(parent)
{
    standInFront();
    QAccessible::installActivationObserver(this);
}

Curtain::~Curtain()
{
    QAccessible::removeActivationObserver(this);
}

void Curtain::open()
{
    standInFront();
    if (m_open)
        return;
    m_open = true;
    for (SecretSurface* surface : m_surfaces)
        surface->update();
    Q_EMIT changed(true);
}

void Curtain::close()
{
    if (!m_open)
        return;
    m_open = false;
    for (SecretSurface* surface : m_surfaces)
        surface->paintCoverNow();
    withdrawWhatIsRead();
    Q_EMIT changed(false);
}

void Curtain::setReadsPrivately(bool reads)
{
    if (m_reads == reads)
        return;
    m_reads = reads;
    for (SecretSurface* surface : m_surfaces)
        surface->tellReader();
    Q_EMIT readingChanged(reads);
}

void Curtain::forgetHolder()
{
    setReadsPrivately(false);
    m_hidesInTime = true;
}

void Curtain::withdrawWhatIsRead()
{
    if (!m_reads)
        return;
    for (SecretSurface* surface : m_surfaces)
        surface->tellReader();
}

void Curtain::remove(SecretSurface* surface)
{
    std::erase(m_surfaces, surface);
}

void Curtain::standInFront()
{
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
}

bool Curtain::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    auto* surface = qobject_cast<SecretSurface*>(QApplication::focusWidget());
    if (surface == nullptr || (receiver != surface && receiver != surface->window()->windowHandle()))
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    return event->type() == QEvent::KeyPress ? surface->takeKey(key) : surface->takesKey(key);
}

void Curtain::accessibilityActiveChanged(bool)
{
    // Qt's bridge installs its filter while it reacts to the same news, before or after this call.
    standInFront();
    QMetaObject::invokeMethod(this, &Curtain::standInFront, Qt::QueuedConnection);
}

} // namespace quorate::ui
