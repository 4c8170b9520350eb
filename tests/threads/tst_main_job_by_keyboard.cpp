#include "support/keyboard_job.h"
#include "support/test_program.h"

#include <QFileInfo>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** What a hand scanner types for the sheet of share 2, an S160 one. */
std::string codeOnSheet(KeyboardJob& job, const std::string& name)
{
    const std::string& written = job.people().paper.at(name);
    std::string digits;
    for (std::size_t group = 0; group < 10; ++group)
        digits += written.substr(group * 5, 4);
    return "KCS1 SET:" + QFileInfo(job.shareFile).completeBaseName().toStdString() +
           " P:S160 T:2 N:4 ID:2 PRIME:FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD1 VALUE:" + digits +
           " SEAL:" + written.substr(50, 4);
}

} // namespace

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

    job.people().scanner = [&job](const std::string& name) {
        return name == "Grace" ? codeOnSheet(job, name) : "";
    };
    job.twoCustodians(u"Grace\nAlan"_s);
    QVERIFY2(job.play(u"Import shares into a token"_s), qPrintable(job.why()));

    job.people().fill("people", job.roles).give("files", job.backup);
    QVERIFY2(job.play(u"Restore keys"_s), qPrintable(job.why()));

    QVERIFY2(job.play(u"Token status"_s), qPrintable(job.why()));
}

QUORATE_GUI_TEST(MainJobByKeyboardTest)
#include "tst_main_job_by_keyboard.moc"
