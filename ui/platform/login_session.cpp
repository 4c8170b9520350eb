#include "ui/platform/login_session.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusReply>

namespace quorate::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int patience = 500; // milliseconds, for each of two questions
constexpr auto service = "org.freedesktop.login1"_L1;

/** Told by whoever connects: only what a name or an address of a host may have comes into a record. */
QString plainHost(const QString& told)
{
    static const QRegularExpression host(u"^[A-Za-z0-9][A-Za-z0-9.:_%-]{0,62}$"_s);
    return host.match(told).hasMatch() ? told : QString();
}

QDBusMessage ask(QLatin1StringView path, QLatin1StringView interface, QLatin1StringView member,
                 const QVariantList& arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, member);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    return QDBusConnection::systemBus().call(question, QDBus::Block, patience);
}

} // namespace

bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") ||
           QFileInfo::exists(u"/run/dbus/system_bus_socket"_s);
}

std::string remoteWay(const QVariantMap& session)
{
    const QVariant remote = session.value(u"Remote"_s);
    const QString type = session.value(u"Type"_s).toString();
    if (remote.typeId() != QMetaType::Bool || !remote.toBool() || type == u"tty" || type == u"web")
        return {};
    const QString host = plainHost(session.value(u"RemoteHost"_s).toString());
    return host.isEmpty() ? std::string("logind") : host.toStdString();
}

std::string remoteSession()
{
    if (!hasSystemBus())
        return {};
    const QDBusReply<QDBusObjectPath> session =
        ask("/org/freedesktop/login1"_L1, "org.freedesktop.login1.Manager"_L1, "GetSession"_L1, {u"auto"_s});
    if (!session.isValid())
        return {};
    const QByteArray path = session.value().path().toLatin1();
    const QDBusReply<QVariantMap> told = ask(QLatin1StringView(path), "org.freedesktop.DBus.Properties"_L1,
                                             "GetAll"_L1, {u"org.freedesktop.login1.Session"_s});
    return told.isValid() ? remoteWay(told.value()) : std::string();
}

} // namespace quorate::ui
