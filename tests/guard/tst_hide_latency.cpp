#include "support/display_watch.h"
#include "support/invisible_screen.h"
#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/private_bus.h"
#include "support/sample_steps.h"
#include "support/started_again.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/pages/page.h"
#include "ui/secret/group_field.h"
#include "ui/secret/secret_grid.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusUnixFileDescriptor>
#include <QtDBus/QDBusVirtualObject>
#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int secondsShown = 3; // by the pages that hide by themselves
constexpr auto digits = "7C3F"; // one more character, and the group would leave the screen
constexpr int typedGroup = 2;   // the first one of the sample that is not done
constexpr std::size_t edgesOfAShare = 300;
constexpr std::size_t edgesOfDigits = 80;
constexpr int patience = 10'000;
constexpr auto pictureVariable = "QUORATE_DISPLAY_FILE";
using Steady = std::chrono::steady_clock;

constexpr auto loginManager = "org.freedesktop.login1.Manager";

/** The login manager, as far as the wizard asks it: which session it is in, and to wait with sleep. */
class LoginThatSleeps final : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() == u"GetSession"_s)
            return connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/login1/session/c1"_s))));
        if (message.member() != u"Inhibit"_s)
            return false;
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            return false;
        m_held = ends[0];
        const bool sent =
            connection.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        close(ends[1]); // the reply has a copy of its own
        ++inhibitions;
        return sent;
    }

    /** Somebody still holds up sleep. */
    [[nodiscard]] bool isHeldUp() const
    {
        char byte = 0;
        return read(m_held, &byte, 1) != 0;
    }
    void doNotWait() const { QVERIFY(fcntlNonBlocking(m_held)); }

    int inhibitions = 0;

private:
    static bool fcntlNonBlocking(int descriptor);

    int m_held = -1;
};

bool LoginThatSleeps::fcntlNonBlocking(int descriptor)
{
    return fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0;
}

bool xdotool(const QStringList& arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

} // namespace

/**
 * Whatever hides a share takes it off the display within 200 ms, and the digits that are being typed from paper;
 * time that is over does so from its deadline on. What is measured is the display's own memory,
 * read past the program; lock and sleep come over a bus of the test's own, from a login manager that stands for
 * the system's.
 */
class HideLatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theShareIsGoneInTime_data();
    void theShareIsGoneInTime();
    void otherSessionsDoNotHideIt();
    void sleepWaitsUntilItIsHidden();

private:
    /** From when on the share must go: now, or when a time that begins now is over. */
    [[nodiscard]] Steady::time_point causeFor(const QString& name, PageStage& stage);
    void cause(const QString& name, PageStage& stage);
    /** Presses the key that begins the time anew; when that time is over. */
    [[nodiscard]] Steady::time_point beginTime(PageStage& stage);
    [[nodiscard]] std::vector<Step> stepsOf(HideReason why, bool typed) const;
    void signal(const QString& path, const QString& interface, const QString& member,
                const QVariantList& arguments);
    [[nodiscard]] bool showShare(PageStage& stage);
    [[nodiscard]] bool peekAtShare(PageStage& stage);
    [[nodiscard]] bool typeDigits(PageStage& stage);

    SecretSlot m_secret{};
    LoginThatSleeps m_login{};
    QDBusConnection m_bus{u"not yet"_s};
};

void HideLatencyTest::initTestCase()
{
    m_bus = QDBusConnection::connectToBus(qEnvironmentVariable(systemBusVariable), u"mock"_s);
    QVERIFY2(m_bus.isConnected(), qPrintable(m_bus.lastError().message()));
    QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/login1"_s, &m_login));
}

void HideLatencyTest::signal(const QString& path, const QString& interface, const QString& member,
                             const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, member);
    message.setArguments(arguments);
    QVERIFY(m_bus.send(message));
}

void HideLatencyTest::theShareIsGoneInTime_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("typed");
    const auto row = [](const char* name, HideReason why, bool typed = false) {
        QTest::addRow("%s%s", name, typed ? ", typed" : "")
            << QString::fromLatin1(name) << static_cast<int>(why) << typed;
    };
    row("Esc", HideReason::Asked);
    row("let go", HideReason::LetGo);
    row("another window", HideReason::OtherWindow);
    row("minimised", HideReason::OtherWindow);
    row("taken away", HideReason::OtherWindow);
    row("session locked", HideReason::Locked);
    row("lock hint", HideReason::Locked);
    row("another session", HideReason::Locked);
    row("screen saver", HideReason::Locked);
    row("sleep", HideReason::Suspended);
    row("screen moved", HideReason::ScreenConnected);
    row("main screen changed", HideReason::ScreenConnected);
    row("time is up", HideReason::TimeUp);
    row("Esc", HideReason::Asked, true);
    row("another window", HideReason::OtherWindow, true);
    row("idle", HideReason::Idle, true);
}

void HideLatencyTest::cause(const QString& name, PageStage& stage)
{
    const QString session = u"/org/freedesktop/login1/session/c1"_s;
    const auto changed = [&](const QString& property, bool value) {
        signal(session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
               {u"org.freedesktop.login1.Session"_s, QVariantMap{{property, value}}, QStringList()});
    };
    if (name == u"Esc")
        QVERIFY(xdotool({u"key"_s, u"--delay"_s, u"0"_s, u"Escape"_s}));
    else if (name == u"let go")
        QVERIFY(xdotool({u"keyup"_s, u"space"_s}));
    else if (name == u"another window") {
        auto* other = new QWidget(&stage.view(), Qt::Window);
        other->resize(200, 100);
        other->show();
        other->activateWindow();
    } else if (name == u"minimised")
        QVERIFY(xdotool({u"getactivewindow"_s, u"windowminimize"_s}));
    else if (name == u"taken away") // as when another desktop comes to the front
        QVERIFY(xdotool({u"windowunmap"_s, QString::number(stage.view().winId())}));
    else if (name == u"session locked")
        signal(session, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    else if (name == u"lock hint")
        changed(u"LockedHint"_s, true);
    else if (name == u"another session")
        changed(u"Active"_s, false);
    else if (name == u"screen saver")
        signal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    else if (name == u"sleep")
        signal(u"/org/freedesktop/login1"_s, QString::fromLatin1(loginManager), u"PrepareForSleep"_s, {true});
    else if (name == u"screen moved")
        Q_EMIT stage.view().screen()->geometryChanged(QRect(0, 0, 1024, 768));
    else
        Q_EMIT qApp->primaryScreenChanged(stage.view().screen());
}

bool HideLatencyTest::showShare(PageStage& stage)
{
    const int before = m_login.inhibitions;
    return stage.show() && QTest::qWaitFor([&] { return m_login.inhibitions > before; }, patience) &&
           QTest::qWaitFor([&] { return stage.view().curtain().isOpen(); }, patience);
}

/** With a key that is held down and repeats as this display makes it repeat. */
bool HideLatencyTest::peekAtShare(PageStage& stage)
{
    constexpr int untilItRepeats = 1000;
    if (!stage.show())
        return false;
    for (const auto& button : stage.view().page()->buttons()) {
        if (button->words() == u"Hold to peek"_s)
            button->setFocus(Qt::TabFocusReason);
    }
    if (!xdotool({u"keydown"_s, u"space"_s}) ||
        !QTest::qWaitFor([&] { return stage.view().curtain().isOpen(); }, patience))
        return false;
    QTest::qWait(untilItRepeats);
    return stage.view().curtain().isOpen();
}

/** Without the last digit: it begins the time anew where that matters. */
bool HideLatencyTest::typeDigits(PageStage& stage)
{
    if (!showShare(stage))
        return false;
    auto* field = stage.view().page()->findChildren<ui::GroupField*>().at(typedGroup);
    field->setFocus(Qt::TabFocusReason);
    const QString first = QString::fromLatin1(digits).chopped(1);
    typeText(first);
    return field->hasFocus() && field->length() == first.size();
}

Steady::time_point HideLatencyTest::beginTime(PageStage& stage)
{
    const auto begin = Steady::now();
    if (stage.view().page()->findChild<ui::SecretGrid*>() != nullptr)
        typeKey(Qt::Key_K); // keep showing
    else
        typeText(QString::fromLatin1(digits).last(1));
    return begin + std::chrono::seconds(secondsShown);
}

Steady::time_point HideLatencyTest::causeFor(const QString& name, PageStage& stage)
{
    if (name == u"idle" || name == u"time is up")
        return beginTime(stage);
    const auto now = Steady::now();
    cause(name, stage);
    return now;
}

std::vector<Step> HideLatencyTest::stepsOf(HideReason why, bool typed) const
{
    Step shown = sampleStep(typed ? "confirm" : "reveal", m_secret);
    if (why == HideReason::TimeUp)
        std::get<Reveal>(shown.kind).hideAfterSeconds = secondsShown;
    if (why == HideReason::Idle)
        std::get<EnterShare>(shown.kind).idleSeconds = secondsShown;
    std::vector<Step> steps{shown, sampleStep("hidden", m_secret)};
    if (why == HideReason::LetGo)
        steps.insert(steps.begin(), sampleStep("ready", m_secret));
    return steps;
}

void HideLatencyTest::theShareIsGoneInTime()
{
    QFETCH(QString, name);
    QFETCH(int, reason);
    QFETCH(bool, typed);
    const auto why = static_cast<HideReason>(reason);
    m_secret.show(sampleShare());
    PageStage stage(stepsOf(why, typed));
    QVERIFY(typed ? typeDigits(stage) : why == HideReason::LetGo ? peekAtShare(stage) : showShare(stage));
    const QString file = qEnvironmentVariable(pictureVariable);
    QWidget* secret = typed ? static_cast<QWidget*>(QApplication::focusWidget())
                            : stage.view().page()->findChild<ui::SecretGrid*>();
    const QRect place(secret->mapToGlobal(QPoint()), secret->size());
    const auto look = [&] { return InvisibleScreen::pictureIn(file).copy(place); };
    const auto display = [&] {
        QTest::qWait(150);
        return look();
    };
    stage.view().curtain().close();
    const QImage covered = display();
    stage.view().curtain().open();
    DisplayWatch watch(look, display(), covered);
    QVERIFY2(watch.edges() > (typed ? edgesOfDigits : edgesOfAShare), qPrintable(QString::number(watch.edges())));
    QVERIFY(watch.shows());

    watch.start();
    const auto begin = Steady::now();
    const std::chrono::duration<double, std::milli> shownUntil = causeFor(name, stage) - begin;
    QTest::qWait(static_cast<int>(shownUntil.count()) + watchedFor);
    watch.stop();
    const double late = watch.lastSeen() - shownUntil.count();
    qInfo("%s: gone after %.1f ms (%d looks)", QTest::currentDataTag(), late, watch.looks());
    QVERIFY(!stage.view().curtain().isOpen());
    QVERIFY(!watch.shows());
    QVERIFY2(late <= hideLimit, qPrintable(QString::number(late)));
    QVERIFY2(late > -hideLimit, qPrintable(QString::number(late))); // it was there until then
    QCOMPARE(stage.count<Hide>(), 1);
    QCOMPARE(static_cast<int>(std::get<Hide>(stage.log().inputs.back()).why), reason);
}

void HideLatencyTest::otherSessionsDoNotHideIt()
{
    m_secret.show(sampleShare());
    PageStage stage({sampleStep("reveal", m_secret), sampleStep("hidden", m_secret)});
    QVERIFY(showShare(stage));
    QTest::qWait(100); // the answer about the session arrives
    signal(u"/org/freedesktop/login1/session/c9"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    signal(u"/org/freedesktop/login1"_s, QString::fromLatin1(loginManager), u"PrepareForSleep"_s, {false});
    signal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    QTest::qWait(300);
    QVERIFY(stage.view().curtain().isOpen());
    QCOMPARE(stage.count<Hide>(), 0);
}

/** The system is asked to wait with sleep, and told to go on only when the share is hidden. */
void HideLatencyTest::sleepWaitsUntilItIsHidden()
{
    m_secret.show(sampleShare());
    PageStage stage({sampleStep("reveal", m_secret), sampleStep("hidden", m_secret)});
    QVERIFY(showShare(stage));
    m_login.doNotWait();
    QTest::qWait(100); // the answer with the lock arrives
    QVERIFY(m_login.isHeldUp());
    bool heldUpWhenHidden = false;
    stage.log().onFeed = [&] { heldUpWhenHidden = m_login.isHeldUp(); };
    signal(u"/org/freedesktop/login1"_s, QString::fromLatin1(loginManager), u"PrepareForSleep"_s, {true});
    QVERIFY(QTest::qWaitFor([&] { return stage.count<Hide>() == 1; }, patience));
    QVERIFY(heldUpWhenHidden);
    QVERIFY(QTest::qWaitFor([&] { return !m_login.isHeldUp(); }, patience));
}

namespace
{

/** With buses of its own too. */
int onOwnDisplay(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QString missing = InvisibleScreen::missingProgram();
    if (missing.isEmpty() && !PrivateBus::isInstalled())
        missing = u"dbus-daemon"_s;
    if (!missing.isEmpty())
        return exitWithout(missing);
    InvisibleScreen screen;
    const PrivateBus bus;
    if (!screen.start() || bus.address().isEmpty()) {
        std::fputs("no display or no bus\n", stderr);
        return 1;
    }
    QProcessEnvironment environment = environmentOn(screen.display());
    environment.insert(QString::fromLatin1(pictureVariable), screen.pictureFile());
    environment.insert(QString::fromLatin1(systemBusVariable), bus.address());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    return startAgain(environment);
}

} // namespace

QUORATE_TEST_MAIN(HideLatencyTest)
{
    if (!isStartedAgain())
        return onOwnDisplay(argc, argv);
    const QApplication application(argc, argv);
    HideLatencyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hide_latency.moc"
