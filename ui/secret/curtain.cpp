#include "ui/secret/curtain.h"

#include "ui/platform/accessibility.h"
#include "ui/secret/secret_surface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>
#include <algorithm>

namespace quorate::ui
{

namespace
{

/** The key on the keyboard, whatever it types; never 0. */
quint32 placeOf(const QKeyEvent& key)
{
    return key.nativeScanCode() != 0 ? key.nativeScanCode() : static_cast<quint32>(key.key());
}

} // namespace

Curtain::Curtain(QObject* parent) : QObject(parent), m_hidesInTime(!accessibility().hideOnlyWhenAsked)
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
    m_hidesInTime = !accessibility().hideOnlyWhenAsked;
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
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool wasDown = !(event->type() == QEvent::KeyPress && key.isAutoRepeat()) && forgetPressed(key);
    if (event->type() == QEvent::KeyRelease && wasDown)
        return true;
    auto* surface = qobject_cast<SecretSurface*>(QApplication::focusWidget());
    if (surface == nullptr || (receiver != surface && receiver != surface->window()->windowHandle()))
        return false;
    if (event->type() == QEvent::KeyRelease)
        return surface->takesKey(key);
    if (!surface->takesKey(key))
        return surface->takeKey(key);
    rememberPressed(key);
    return surface->takeKey(key);
}

/** The last key of a secret is let go when its field has gone: nobody else may hear of that either. */
void Curtain::rememberPressed(const QKeyEvent& key)
{
    const auto place = std::ranges::find(m_pressed, 0U);
    if (place != m_pressed.end())
        *place = placeOf(key);
}

bool Curtain::forgetPressed(const QKeyEvent& key)
{
    const auto place = std::ranges::find(m_pressed, placeOf(key));
    if (place == m_pressed.end())
        return false;
    if (!key.isAutoRepeat())
        *place = 0;
    return true;
}

void Curtain::accessibilityActiveChanged(bool)
{
    // Qt's bridge installs its filter while it reacts to the same news, before or after this call.
    standInFront();
    QMetaObject::invokeMethod(this, &Curtain::standInFront, Qt::QueuedConnection);
}

} // namespace quorate::ui
