#include "ceremony/acts/room_check.h"
#include "support/display_watch.h"
#include "support/keyboard_job.h"
#include "support/page_stage.h"
#include "support/real_screens.h"
#include "support/sample_steps.h"
#include "support/screen_covers.h"
#include "support/started_again.h"
#include "support/test_program.h"
#include "ui/pages/page.h"
#include "ui/platform/screen_report.h"
#include "ui/secret/secret_grid.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <cstdio>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr QRgb signal = 0xFFFF00FF; // a colour that nothing of ours has
constexpr QSize windowSize(1000, 720);

RoomFacts factsOf(const ui::ScreenReport& report)
{
    RoomFacts facts;
    report.addTo(facts);
    return facts;
}

int count(const QImage& picture, QRgb colour)
{
    int points = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            points += picture.pixel(x, y) == colour ? 1 : 0;
    }
    return points;
}

} // namespace

/**
 * A second monitor that is connected to a real X server while the wizard runs, beside the first or with the same
 * picture; what is seen is asked of the server, past the wizard.
 */
class RealScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_secret.show(sampleShare()); }
    void init()
    {
        QVERIFY(plug(SecondScreen::Off));
        QTRY_COMPARE(factsOf(m_report).screens, 1);
        QVERIFY(!factsOf(m_report).mirrored);
    }
    void mirroringIsSeen();
    void nobodyComesPastAMirroredPair();
    void theSecondScreenIsCovered();
    void aNewMonitorHidesTheShare_data();
    void aNewMonitorHidesTheShare();

private:
    SecretSlot m_secret{};
    ui::ScreenReport m_report{};
    ServerPicture m_picture{};
};

void RealScreensTest::mirroringIsSeen()
{
    QVERIFY(plug(SecondScreen::Beside));
    QTRY_COMPARE(factsOf(m_report).screens, 2);
    QVERIFY(!factsOf(m_report).mirrored);
    QVERIFY(!unsafeScreens(factsOf(m_report)).has_value());
    QVERIFY(plug(SecondScreen::Mirrored));
    QTRY_VERIFY(factsOf(m_report).mirrored);
    QCOMPARE(unsafeScreens(factsOf(m_report))->error.where, std::string_view("mirrored"));
}

/** Until the monitor is pulled out. */
void RealScreensTest::nobodyComesPastAMirroredPair()
{
    QVERIFY(plug(SecondScreen::Mirrored));
    QTRY_VERIFY(factsOf(m_report).mirrored);
    KeyboardJob job;
    job.stage().setRoom([this] { return factsOf(m_report); });
    QVERIFY(job.begin());
    KeyboardPerson& people = job.people();
    QVERIFY2(people.open(u"Create a set of shares"_s), qPrintable(people.why()));
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE(people.step().id, std::string_view("room_blocked"));
        QVERIFY2(people.press(u"Look again"_s), qPrintable(people.why()));
    }
    QTRY_COMPARE(people.step().id, std::string_view("room_blocked"));
    QVERIFY(plug(SecondScreen::Off));
    QTRY_COMPARE(factsOf(m_report).screens, 1);
    QVERIFY2(people.press(u"Look again"_s), qPrintable(people.why()));
    QTRY_COMPARE(people.step().id, std::string_view("room"));
}

/** Whatever stood there before. */
void RealScreensTest::theSecondScreenIsCovered()
{
    QVERIFY(plug(SecondScreen::Beside));
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    const QRect second = QGuiApplication::screens().at(1)->geometry();
    QCOMPARE(second, QRect(1024, 0, 1024, 768));
    QWidget before(nullptr, Qt::ToolTip | Qt::BypassWindowManagerHint);
    QPalette bright;
    bright.setColor(QPalette::Window, QColor::fromRgb(signal));
    before.setPalette(bright);
    before.setGeometry(second);
    before.show();
    QTRY_COMPARE(count(m_picture.of(second), signal), second.width() * second.height());

    PageStage stage({sampleStep("reveal", m_secret), sampleStep("hidden", m_secret)});
    QVERIFY(stage.show(windowSize));
    QTRY_VERIFY(stage.view().curtain().isOpen());
    QCOMPARE(visibleScreenCovers().size(), 1);
    QTRY_COMPARE(count(m_picture.of(second), signal), 0);
    QCOMPARE(stage.count<Hide>(), 0);
    stage.view().hideSecrets(HideReason::Asked);
    QTRY_COMPARE(count(m_picture.of(second), signal), second.width() * second.height());
}

void RealScreensTest::aNewMonitorHidesTheShare_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char* name, SecondScreen from, SecondScreen to) {
        QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(to);
    };
    row("connected beside", SecondScreen::Off, SecondScreen::Beside);
    row("connected with the same picture", SecondScreen::Off, SecondScreen::Mirrored);
    row("pulled out", SecondScreen::Beside, SecondScreen::Off);
    row("from beside to the same picture", SecondScreen::Beside, SecondScreen::Mirrored);
}

/** Within 200 ms from the moment when the monitor is asked for, which includes the program that does it. */
void RealScreensTest::aNewMonitorHidesTheShare()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QVERIFY(plug(static_cast<SecondScreen>(from)));
    QTRY_COMPARE(factsOf(m_report).screens, static_cast<SecondScreen>(from) == SecondScreen::Off ? 1 : 2);
    PageStage stage({sampleStep("reveal", m_secret), sampleStep("hidden", m_secret)});
    QVERIFY(stage.show(windowSize));
    QTRY_VERIFY(stage.view().curtain().isOpen());
    auto* grid = stage.view().page()->findChild<ui::SecretGrid*>();
    const QRect place(grid->mapToGlobal(QPoint()), grid->size());
    const auto display = [&] {
        QTest::qWait(150);
        return m_picture.of(place);
    };
    stage.view().curtain().close();
    const QImage covered = display();
    stage.view().curtain().open();
    DisplayWatch watch([&] { return m_picture.of(place); }, display(), covered);
    QVERIFY2(watch.edges() > 300, qPrintable(QString::number(watch.edges())));
    QVERIFY(watch.shows());

    watch.start();
    QVERIFY(plug(static_cast<SecondScreen>(to)));
    QTest::qWait(watchedFor);
    watch.stop();
    qInfo("%s: gone after %.1f ms (%d looks)", QTest::currentDataTag(), watch.lastSeen(), watch.looks());
    QVERIFY(!stage.view().curtain().isOpen());
    QVERIFY(!watch.shows());
    QVERIFY2(watch.lastSeen() <= hideLimit, qPrintable(QString::number(watch.lastSeen())));
    QCOMPARE(stage.count<Hide>(), 1);
    QCOMPARE(static_cast<int>(std::get<Hide>(stage.log().inputs.back()).why),
             static_cast<int>(HideReason::ScreenConnected));
}

namespace
{

int onOwnScreens(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = RealScreens::missingProgram(); !missing.isEmpty())
        return exitWithout(missing);
    RealScreens screens;
    if (!screens.start()) {
        std::fputs("no display\n", stderr);
        return 1;
    }
    return startAgain(environmentOn(screens.display()));
}

} // namespace

QUORATE_TEST_MAIN(RealScreensTest)
{
    if (!isStartedAgain())
        return onOwnScreens(argc, argv);
    const QApplication application(argc, argv);
    RealScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_real_screens.moc"
