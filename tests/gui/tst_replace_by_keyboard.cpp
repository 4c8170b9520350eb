#include "support/keyboard_job.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** A backup is drilled and a second token takes over, in the wizard, by keyboard alone. */
class ReplaceByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondTokenTakesOver();
};

void ReplaceByKeyboardTest::aSecondTokenTakesOver()
{
    KeyboardJob job;
    QVERIFY(job.begin());
    QVERIFY2(job.untilTheBackup(), qPrintable(job.why()));

    job.twoCustodians(u"Grace\nAlan"_s);
    job.people().give("backups", job.stage().folder()).give("compare", u"same"_s);
    QVERIFY2(job.play(u"Verify a backup, recovery drill"_s), qPrintable(job.why()));

    job.people().fill("task", {{"task", u"map"_s}});
    QVERIFY2(job.play(u"Verify a backup, recovery drill"_s), qPrintable(job.why()));

    job.people().give("token", job.second).give("new_so_pin", u"9046172583640917"_s);
    job.people().fill("settings", {{"label", u"Second token"_s}});
    job.people().fill("materials", {{"token", u"yes"_s},
                                    {"so_pin", u"yes"_s},
                                    {"user_pin", u"yes"_s},
                                    {"backups", u"yes"_s},
                                    {"share_files", u"yes"_s},
                                    {"sheets", u"yes"_s}});
    job.people().fill("put_away", {{"label", u"ROOT CA 2"_s}, {"envelopes", u"17, 18"_s}});
    job.people().fill("old_token", {{"fate", u"destroyed"_s}, {"serial", job.first}});
    QVERIFY2(job.play(u"Put a replacement token into service"_s), qPrintable(job.why()));
}

QTEST_MAIN(ReplaceByKeyboardTest)
#include "tst_replace_by_keyboard.moc"
