#include "support/private_bus.h"
#include "support/started_again.h"
#include "support/test_program.h"
#include "ui/platform/login_session.h"

#include <QCoreApplication>
#include <QTest>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVirtualObject>
#include <cstdio>
#include <future>

using namespace quorate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto ourSession = "/org/freedesktop/login1/session/_37";

/** The login manager, as far as it is asked which session this is and what it is like. */
class LoginWithSession final : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        asked += message.member();
        if (isSilent)
            return true;
        if (message.member() == u"GetSession"_s && message.arguments().value(0) == u"auto"_s)
            return hasSession ? connection.send(message.createReply(
                                    QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(ourSession)))))
                              : connection.send(message.createErrorReply(QDBusError::Failed, u"none"_s));
        if (message.member() == u"GetAll"_s && message.path() == QLatin1StringView(ourSession))
            return connection.send(message.createReply(properties));
        return false;
    }

    QVariantMap properties{};
    bool hasSession = true;
    bool isSilent = false;
    QStringList asked{};
};

} // namespace

/** A session that the login manager knows to be remote is a screen that is seen from elsewhere. */
class RemoteSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALoginManager();
    void whatItSays_data();
    void whatItSays();
    void withoutASession();
    void withoutAnAnswer();

private:
    /** Asked from another thread, as the room check does. */
    [[nodiscard]] static std::string told();

    QDBusConnection m_bus = QDBusConnection::connectToBus(qEnvironmentVariable(systemBusVariable), u"mock"_s);
    LoginWithSession m_login{};
};

std::string RemoteSessionTest::told()
{
    auto answer = std::async(std::launch::async, ui::remoteSession);
    const auto isThere = [&] { return answer.wait_for(0s) == std::future_status::ready; };
    return QTest::qWaitFor(isThere, 10'000) ? answer.get() : "no end";
}

/** Comes first: the bus is there, and nobody of that name. */
void RemoteSessionTest::withoutALoginManager()
{
    QVERIFY2(m_bus.isConnected(), qPrintable(m_bus.lastError().message()));
    QCOMPARE(told(), std::string());
    QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::SubPath));
}

void RemoteSessionTest::whatItSays_data()
{
    QTest::addColumn<QVariantMap>("session");
    QTest::addColumn<QString>("way");
    const auto row = [](const char* name, const QVariant& remote, const QVariant& type, const QVariant& host,
                        const QString& way) {
        QTest::newRow(name) << QVariantMap{{u"Remote"_s, remote}, {u"Type"_s, type}, {u"RemoteHost"_s, host}}
                            << way;
    };
    row("here", false, u"x11"_s, QString(), {});
    row("here, whatever else it says", false, u"x11"_s, u"192.0.2.7"_s, {});
    row("desktop", true, u"x11"_s, u"192.0.2.7"_s, u"192.0.2.7"_s);
    row("wayland", true, u"wayland"_s, u"laptop-3.example"_s, u"laptop-3.example"_s);
    row("address of version 6", true, u"x11"_s, u"fe80::1%eth0"_s, u"fe80::1%eth0"_s);
    row("no kind", true, u"unspecified"_s, u"192.0.2.7"_s, u"192.0.2.7"_s);
    row("no host", true, u"x11"_s, QString(), u"logind"_s);
    row("terminal", true, u"tty"_s, u"192.0.2.7"_s, {});
    row("not a host", true, u"x11"_s, u"a b\n<c>"_s, u"logind"_s);
    row("too long", true, u"x11"_s, QString(100'000, u'a'), u"logind"_s);
    row("a number for yes", 1, u"x11"_s, u"192.0.2.7"_s, {});
    row("numbers for texts", true, 7, 7.5, u"7.5"_s);
    QTest::newRow("nothing") << QVariantMap() << QString();
}

void RemoteSessionTest::whatItSays()
{
    QFETCH(QVariantMap, session);
    QFETCH(QString, way);
    m_login.properties = session;
    m_login.asked.clear();
    QCOMPARE(QString::fromStdString(told()), way);
    QCOMPARE(m_login.asked, QStringList({u"GetSession"_s, u"GetAll"_s}));
}

void RemoteSessionTest::withoutASession()
{
    m_login.properties = {{u"Remote"_s, true}};
    QCOMPARE(told(), std::string("logind"));
    m_login.hasSession = false;
    QCOMPARE(told(), std::string());
    m_login.hasSession = true;
}

void RemoteSessionTest::withoutAnAnswer()
{
    m_login.isSilent = true;
    QCOMPARE(told(), std::string());
    m_login.isSilent = false;
}

QUORATE_TEST_MAIN(RemoteSessionTest)
{
    const QCoreApplication application(argc, argv);
    if (!PrivateBus::isInstalled())
        return exitWithout(u"dbus-daemon"_s);
    const PrivateBus bus;
    if (bus.address().isEmpty()) {
        std::fputs("no bus\n", stderr);
        return 1;
    }
    qputenv(systemBusVariable, bus.address().toUtf8());
    RemoteSessionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remote_session.moc"
