#pragma once

#include "ceremony/input.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtDBus/QDBusUnixFileDescriptor>

class QDBusConnection;
class QDBusMessage;
class QScreen;

namespace quorate::ui
{

/**
 * Hears from the system what must hide a secret: the session is locked or left, the computer goes to sleep, a
 * screen comes, goes or moves. Lock and sleep are told over D-Bus and in no other way; where there is no bus,
 * nothing is heard of them.
 *
 * Sleep is held up until mustHide was answered, for as long as the system grants (some seconds).
 */
class ScreenGuard final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenGuard(QObject* parent = nullptr);

    /** From now on; does not wait for anybody's answer. */
    void listen();

Q_SIGNALS:
    void mustHide(HideReason why);

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void lockSession(const QDBusMessage& message);
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated,
                        const QDBusMessage& message);
    void screenSaver(bool active);

private: // NOLINT(readability-redundant-access-specifiers) what stands before are slots
    void watch(QScreen* screen);
    void listenToLogin();
    void listenToSession();
    void holdUpSleep();
    [[nodiscard]] bool isOurs(const QDBusMessage& message) const;

    bool m_listens = false;
    QString m_session{}; // of ours at the login manager; empty: not known, so each one counts
    QDBusUnixFileDescriptor m_holdUp{};
};

} // namespace quorate::ui
