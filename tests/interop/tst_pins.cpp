#include "support/card_stage.h"
#include "support/pin_job.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** PINs that the ceremony "pin" sets are the ones that strange tools must give, and the other way round. */
class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(waitForTokens(1)); }

    void userPin()
    {
        m_stage.initialise(0);
        play("change_user_pin");
        QVERIFY(!logsIn(testUserPin));
        QVERIFY(logsIn(newTestUserPin));
        const ToolRun theirs = pkcs11Tool({u"--login"_s, u"--pin"_s, text(newTestUserPin), u"--change-pin"_s,
                                           u"--new-pin"_s, text(testUserPin)});
        QVERIFY2(theirs.exitCode == 0, qPrintable(theirs.output));
        play("change_user_pin"); // from the value that they set
        QVERIFY(logsIn(newTestUserPin));
    }

    void transportPin()
    {
        Robot robot = initRobot(virtualReader(0).toStdString(), {{"transport", "yes"}});
        const auto runner = m_stage.bench().start("init");
        QVERIFY(robot.play(*runner) && endedWell(*runner));
        QVERIFY(!logsIn(testUserPin));
        play("first_use");
        QVERIFY(logsIn(newTestUserPin));
    }

    void soPin()
    {
        m_stage.initialise(0);
        play("change_so_pin");
        QVERIFY(!theyUnblock(testSoPin));
        QVERIFY(theyUnblock(newTestSoPin));
        const ToolRun refused = theyInitialise(testSoPin);
        QVERIFY2(refused.says(u"incorrect"_s), qPrintable(refused.output));
        const ToolRun taken = theyInitialise(newTestSoPin); // it ends with 0 whatever the token says
        QVERIFY2(logsIn(newTestUserPin), qPrintable(taken.output));
        setSoPinBack();
    }

    void blockedByThemUnblockedByUs_data()
    {
        QTest::addColumn<QString>("task");
        QTest::newRow("with a new PIN") << u"unblock_with_new_pin"_s;
        QTest::newRow("with the PIN that it had") << u"unblock"_s;
    }

    void blockedByThemUnblockedByUs()
    {
        QFETCH(const QString, task);
        m_stage.initialise(0);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!logsIn("000000"));
        QVERIFY(scHsmTool(0, {}).says(u"User PIN locked"_s));
        play(task.toStdString());
        const ToolRun status = scHsmTool(0, {});
        QVERIFY2(status.says(u"User PIN tries left  : 3"_s), qPrintable(status.output));
        QVERIFY(logsIn(task == u"unblock"_s ? testUserPin : newTestUserPin));
    }

private:
    static QString text(const std::string& value) { return QString::fromStdString(value); }

    static ToolRun pkcs11Tool(const QStringList& arguments)
    {
        return runTool(u"pkcs11-tool"_s, QStringList{u"--slot-index"_s, u"0"_s} + arguments);
    }

    static bool logsIn(const std::string& pin)
    {
        return pkcs11Tool({u"--login"_s, u"--pin"_s, text(pin), u"--list-objects"_s}).exitCode == 0;
    }

    static bool theyUnblock(const std::string& soPin)
    {
        return pkcs11Tool({u"--login"_s, u"--login-type"_s, u"so"_s, u"--so-pin"_s, text(soPin), u"--init-pin"_s,
                           u"--new-pin"_s, text(testUserPin)})
            .says(u"User PIN successfully initialized"_s);
    }

    static ToolRun theyInitialise(const std::string& soPin)
    {
        return scHsmTool(0, {u"--initialize"_s, u"--so-pin"_s, text(soPin), u"--pin"_s, text(newTestUserPin),
                             u"--dkek-shares"_s, u"1"_s});
    }

    void play(const std::string& task)
    {
        Robot robot = pinRobot(virtualReader(0).toStdString(), task);
        const auto runner = m_stage.bench().start("pin");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
    }

    /** For the tests that follow. */
    void setSoPinBack()
    {
        Robot robot = pinRobot(virtualReader(0).toStdString(), "change_so_pin");
        robot.secret("so_pin", newTestSoPin).secret("new_so_pin", testSoPin);
        const auto runner = m_stage.bench().start("pin");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
    }

    CardStage m_stage{};
};

QUORATE_INTEROP_TEST(TestPins, 1)
#include "tst_pins.moc"
