#include "support/keyboard_job.h"
#include "support/test_program.h"

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

    QVERIFY2(job.drill(), qPrintable(job.why()));

    job.people().fill("task", {{"task", u"map"_s}});
    QVERIFY2(job.play(u"Verify a backup, recovery drill"_s), qPrintable(job.why()));

    QVERIFY2(job.replace(), qPrintable(job.why()));
}

QUORATE_GUI_TEST(ReplaceByKeyboardTest)
#include "tst_replace_by_keyboard.moc"
