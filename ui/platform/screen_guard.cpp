#include "ui/platform/screen_guard.h"

#include "ui/platform/login_session.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace quorate::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr auto loginService = "org.freedesktop.login1"_L1;
constexpr auto loginPath = "/org/freedesktop/login1"_L1;
constexpr auto loginManager = "org.freedesktop.login1.Manager"_L1;
constexpr auto loginSession = "org.freedesktop.login1.Session"_L1;
constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;

bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

} // namespace

ScreenGuard::ScreenGuard(QObject* parent) : QObject(parent)
{
    const auto screensChanged = [this] { Q_EMIT mustHide(HideReason::ScreenConnected); };
    connect(qApp, &QGuiApplication::screenAdded, this, [this, screensChanged](QScreen* screen) {
        watch(screen);
        screensChanged();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, screensChanged);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, screensChanged);
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
}

void ScreenGuard::watch(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, [this] { Q_EMIT mustHide(HideReason::ScreenConnected); });
}

void ScreenGuard::listen()
{
    if (m_listens)
        return;
    m_listens = true;
    if (hasSystemBus())
        listenToLogin();
    if (hasSessionBus())
        listenToSession();
}

void ScreenGuard::listenToLogin()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    // No name of a sender: Qt would wait for the bus to tell who that is.
    bus.connect({}, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    bus.connect({}, {}, loginSession, u"Lock"_s, this, SLOT(lockSession(QDBusMessage)));
    bus.connect({}, {}, properties, u"PropertiesChanged"_s, this,
                SLOT(sessionChanged(QString, QVariantMap, QStringList, QDBusMessage)));
    QDBusMessage which = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, u"GetSession"_s);
    which << u"auto"_s;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(which), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (reply.isValid())
            m_session = reply.value().path();
        call->deleteLater();
    });
    holdUpSleep();
}

void ScreenGuard::listenToSession()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const auto interface : {"org.freedesktop.ScreenSaver"_L1, "org.gnome.ScreenSaver"_L1,
                                 "org.cinnamon.ScreenSaver"_L1, "org.mate.ScreenSaver"_L1})
        bus.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
}

/** A lock of the kind "delay": the system sleeps when it is let go. */
void ScreenGuard::holdUpSleep()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, u"Inhibit"_s);
    ask << u"sleep"_s << u"Quorate"_s << u"a secret is hidden first"_s << u"delay"_s;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.isValid())
            m_holdUp = reply.value();
        call->deleteLater();
    });
}

void ScreenGuard::prepareForSleep(bool begins)
{
    if (!begins) {
        holdUpSleep();
        return;
    }
    Q_EMIT mustHide(HideReason::Suspended);
    m_holdUp = QDBusUnixFileDescriptor(); // closed: from here on it may sleep
}

bool ScreenGuard::isOurs(const QDBusMessage& message) const
{
    return m_session.isEmpty() || m_session == message.path();
}

void ScreenGuard::lockSession(const QDBusMessage& message)
{
    if (isOurs(message))
        Q_EMIT mustHide(HideReason::Locked);
}

void ScreenGuard::sessionChanged(const QString& interface, const QVariantMap& changed,
                                 const QStringList& /*invalidated*/, const QDBusMessage& message)
{
    if (interface != loginSession || !isOurs(message))
        return;
    const bool locked = changed.value(u"LockedHint"_s, false).toBool();
    const bool left = !changed.value(u"Active"_s, true).toBool(); // another person's session is on the screen
    if (locked || left)
        Q_EMIT mustHide(HideReason::Locked);
}

void ScreenGuard::screenSaver(bool active)
{
    if (active)
        Q_EMIT mustHide(HideReason::Locked);
}

} // namespace quorate::ui
