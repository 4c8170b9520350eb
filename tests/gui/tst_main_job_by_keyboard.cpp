#include "support/keyboard_job.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** The main job in the wizard, each ceremony to its end, by keyboard alone. */
class MainJobByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCeremonyToItsEnd();
};

void MainJobByKeyboardTest::everyCeremonyToItsEnd()
{
    KeyboardJob job;
    QVERIFY(job.begin());
    QVERIFY2(job.untilTheBackup(), qPrintable(job.why()));
    QVERIFY2(job.pressesForTheSet <= 36, qPrintable(QString::number(job.pressesForTheSet)));

    job.people().fill("people", job.roles);
    job.people().give("token", job.second).give("new_so_pin", u"9046172583640917"_s);
    job.people().fill("settings", {{"label", u"Second token"_s}});
    QVERIFY2(job.play(u"Initialise a token"_s), qPrintable(job.why()));

    job.twoCustodians(u"Grace\nAlan"_s);
    QVERIFY2(job.play(u"Import shares into a token"_s), qPrintable(job.why()));

    job.people().fill("people", job.roles).give("files", job.backup);
    QVERIFY2(job.play(u"Restore keys"_s), qPrintable(job.why()));

    QVERIFY2(job.play(u"Token status"_s), qPrintable(job.why()));
}

QTEST_MAIN(MainJobByKeyboardTest)
#include "tst_main_job_by_keyboard.moc"
