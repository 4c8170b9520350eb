#include "support/keyboard_job.h"
#include "support/offscreen_screens.h"
#include "support/test_program.h"
#include "ui/pages/page.h"
#include "ui/platform/screen_report.h"
#include "ui/shell/ceremony_view.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <atomic>

using namespace quorate;
using namespace Qt::StringLiterals;

/**
 * The room check in the wizard, by keyboard, before a mirrored pair of screens. The pair is one of the window
 * system's: two screens at the same place, which Qt and the wizard's own report of the screens see. This
 * window system cannot take one of them away while the program runs, so "unplugged" is said where that report is
 * handed to the ceremony; guard/real_screens plugs monitors in and out.
 */
class MirroredRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyComesPastAMirroredPair();
    void noTurnBeginsBeforeOne();

private:
    [[nodiscard]] RoomSource room()
    {
        return [this] {
            RoomFacts facts;
            m_report.addTo(facts);
            if (m_unplugged) {
                facts.mirrored = false;
                facts.screens = 1;
            }
            return facts;
        };
    }

    ui::ScreenReport m_report{};
    std::atomic_bool m_unplugged = false;
};

void MirroredRoomTest::nobodyComesPastAMirroredPair()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(ui::screensAreMirrored());
    m_unplugged = false;
    KeyboardJob job;
    job.stage().setRoom(room());
    QVERIFY(job.begin());
    KeyboardPerson& people = job.people();
    people.fill("room", {{"door", u"yes"_s},
                         {"cameras", u"yes"_s},
                         {"phones", u"yes"_s},
                         {"materials", u"yes"_s},
                         {"video", u"yes"_s}});
    int looks = 0;
    people.once("room_blocked", [&] {
        const Step step = people.step();
        QVERIFY(step.problem.has_value());
        QVERIFY(inEnglish(step.problem->happened).find("same picture") != std::string::npos);
        for (int press = 0; press < 3; ++press) {
            QVERIFY2(people.press(u"Look again"_s), qPrintable(people.why()));
            QTRY_COMPARE(people.step().id, std::string_view("room_blocked"));
            ++looks;
        }
        m_unplugged = true;
        QVERIFY2(people.press(u"Look again"_s), qPrintable(people.why()));
    });
    people.fill("people", job.roles).fill("scheme", {{"needed", u"2"_s}});
    people.give("random", job.first).give("save", job.stage().folder());
    QVERIFY2(job.play(u"Create a set of shares"_s), qPrintable(job.why()));
    QCOMPARE(looks, 3);
}

/** A pair that is plugged in later: the hand-over does not lead to the share. */
void MirroredRoomTest::noTurnBeginsBeforeOne()
{
    m_unplugged = true;
    KeyboardJob job;
    job.stage().setRoom(room());
    QVERIFY(job.begin());
    KeyboardPerson& people = job.people();
    people.fill("room", {{"reason", u"a test"_s}});
    int refused = 0;
    for (const char* step : {"turn.handover", "turn.ready"}) {
        people.once(step, [&, step] {
            m_unplugged = false;
            const QString button = QString::fromStdString(inEnglish(people.step().primary));
            for (int i = 0; i < 2; ++i) {
                QVERIFY2(people.press(button), qPrintable(people.why()));
                QTRY_VERIFY(people.step().problem.has_value());
                QCOMPARE(people.step().id, std::string_view(step));
                QVERIFY(!people.view()->curtain().isOpen());
                ++refused;
            }
            m_unplugged = true;
            QVERIFY2(people.press(button), qPrintable(people.why()));
        });
    }
    people.fill("people", job.roles).fill("scheme", {{"needed", u"2"_s}});
    people.give("random", job.first).give("save", job.stage().folder());
    QVERIFY2(job.play(u"Create a set of shares"_s), qPrintable(job.why()));
    QCOMPARE(refused, 4);
}

QUORATE_TEST_MAIN(MirroredRoomTest)
{
    const OffscreenScreens screens({{0, 0, 1280, 900}, {0, 0, 1280, 900}});
    const QApplication application(argc, argv);
    MirroredRoomTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mirrored_room.moc"
