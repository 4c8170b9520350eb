#include "support/keyboard_person.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/print/print_target.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

/** How often somebody presses a button for a set of 2 of 4 by hand-written sheets, without any error. */
class TestPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetOfFour_data()
    {
        QTest::addColumn<QString>("strength");
        QTest::addColumn<int>("most"); // ceremony UX, section 10, check 5; typing and file dialogs do not count
        QTest::newRow("C64") << u"C64"_s << 32;
        QTest::newRow("S160") << u"S160"_s << 36;
    }

    void aSetOfFour()
    {
        QFETCH(QString, strength);
        QFETCH(int, most);
        ui::PrintTarget press; // as the program has them: the room is looked at, and sheets are made
        WizardStage stage;
        stage.usePress(press);
        stage.setRoom([] { return RoomFacts{.screens = 1}; });
        QVERIFY(stage.show());
        KeyboardPerson people(stage.window());
        people
            .fill("room", {{"door", u"yes"_s},
                           {"cameras", u"yes"_s},
                           {"phones", u"yes"_s},
                           {"materials", u"yes"_s},
                           {"video", u"yes"_s}})
            .fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace\nMary\nAlan"_s}})
            .fill("scheme", {{"needed", u"2"_s}, {"profile", strength}})
            .give("save", stage.folder());
        QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
        QVERIFY(people.finish());
        const QDir made(stage.folder());
        const QStringList sets = made.entryList({u"*.set.json"_s}, QDir::Files);
        QCOMPARE(sets.size(), 1);
        QFile set(made.filePath(sets.front()));
        QVERIFY(set.open(QFile::ReadOnly));
        QVERIFY(set.readAll().contains('"' + strength.toLatin1() + '"'));
        for (const char* id : {"room", "sheets", "envelopes"})
            QVERIFY2(std::ranges::find(people.visited(), id) != people.visited().end(), id);
        qInfo("button presses for a 2-of-4 set, %s: %d (at most %d)", qPrintable(strength), people.presses(),
              most);
        QVERIFY2(people.presses() <= most, qPrintable(QString::number(people.presses())));
    }
};

QUORATE_GUI_TEST(TestPresses)
#include "tst_presses.moc"
