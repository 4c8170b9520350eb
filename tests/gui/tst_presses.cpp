#include "support/keyboard_person.h"
#include "support/wizard_stage.h"

#include <QTest>

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
        WizardStage stage;
        QVERIFY(stage.show());
        KeyboardPerson people(stage.window());
        people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace\nMary\nAlan"_s}})
            .fill("scheme", {{"needed", u"2"_s}, {"strength", strength}})
            .give("save", stage.folder());
        QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
        QVERIFY(people.finish());
        qInfo("button presses for a 2-of-4 set, %s: %d (at most %d)", qPrintable(strength), people.presses(),
              most);
        QVERIFY2(people.presses() <= most, qPrintable(QString::number(people.presses())));
    }
};

QTEST_MAIN(TestPresses)
#include "tst_presses.moc"
