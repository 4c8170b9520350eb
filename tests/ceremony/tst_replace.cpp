#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

std::vector<std::string> envelopesIn(const Runner& runner)
{
    std::vector<std::string> envelopes;
    for (const Fact& fact : std::get<Outcome>(runner.step().kind).facts) {
        if (fact.name == "envelope")
            envelopes.push_back(std::get<std::string>(fact.value));
    }
    return envelopes;
}

/** "8491YCN7-3": what is known of the sheet that this person typed. */
std::string sheetOf(const TwoTokens& job, const std::string& shareFile, const std::string& name)
{
    std::string code = shareFile.substr(shareFile.rfind('/') + 1);
    code.resize(code.rfind('.'));
    std::erase(code, '-');
    return code + '-' + std::to_string(job.sheets.at(name).number);
}

} // namespace

/** A token is dead, another takes over; and the same as a drill. */
class TestReplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTokenTakesOver_data()
    {
        QTest::addColumn<bool>("wasInUse");
        QTest::newRow("never initialised") << false;
        QTest::newRow("in use with other shares and a key") << true;
    }

    void anEmptyTokenTakesOver()
    {
        QFETCH(const bool, wasInUse);
        TwoTokens job;
        std::string shareFile = saveTwoKeys(job);
        QVERIFY(!shareFile.empty());
        const auto original = job.reading(job.a);
        if (wasInUse) {
            const auto sheets = job.sheets;
            QVERIFY(job.putIntoService(job.b, job.makeSet()));
            Robot key = keyRobot(job.b, "foreign", "secp256r1");
            const auto making = job.bench.start("key");
            QVERIFY(key.play(*making));
            job.sheets = sheets;
        }
        job.cards->pullOut(0);
        Robot robot = replaceRobot(job, shareFile, "service");
        const auto runner = job.bench.start("replace");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(factOf(runner->step(), "proven"), std::string("yes"));
        QCOMPARE(factOf(runner->step(), "old_token"), std::string("destroyed"));
        QCOMPARE(factOf(runner->step(), "written_on_token"), std::string("ROOT CA 2"));
        const std::vector<std::string> envelopes{sheetOf(job, shareFile, "Grace") + ": 17",
                                                 sheetOf(job, shareFile, "Mary") + ": 18"};
        QVERIFY(envelopesIn(*runner) == envelopes);
        const auto now = job.reading(job.b);
        QVERIFY(now.dkek.checkValue == original.dkek.checkValue);
        QVERIFY(now.keys == original.keys);
    }

    void envelopesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("the same twice") << QStringLiteral("17") << QStringLiteral("17");
        QTest::newRow("a share") << QString() << QStringLiteral("7C3F 91A2 0B54 E8D6");
    }

    void envelopesThatCannotBeAreRefused()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        TwoTokens job;
        const std::string shareFile = saveTwoKeys(job);
        QVERIFY(!shareFile.empty());
        Robot robot = replaceRobot(job, shareFile, "service");
        robot.fill("put_away", {{"envelope_1", first.toStdString()}, {"envelope_2", second.toStdString()}});
        const auto runner = job.bench.start("replace");
        QVERIFY(playTo(robot, *runner, "put_away"));
        QVERIFY(robot.advance(*runner));
        QCOMPARE(std::string(runner->step().id), std::string("put_away"));
        const auto& fields = std::get<Form>(runner->step().kind).fields;
        QCOMPARE(fields.size(), std::size_t{3});
        QCOMPARE(inEnglish(fields[2].label), "Mary, sheet " + sheetOf(job, shareFile, "Mary"));
        QVERIFY(fields[1].wrong.empty() && !fields[2].wrong.empty());
        robot.fill("put_away", {{"envelope_1", ""}, {"envelope_2", "18"}});
        QVERIFY(robot.play(*runner) && endedWell(*runner));
        QVERIFY(envelopesIn(*runner) == std::vector<std::string>{sheetOf(job, shareFile, "Mary") + ": 18"});
    }

    /** Whoever wrote a password down has an envelope too, but no number of a share. */
    void aPasswordIsNamedByItsFile()
    {
        TwoTokens job;
        const auto password = [](const Step&) -> Input {
            return SecretGiven{secretText("a password for this"), secretText("a password for this")};
        };
        std::string shareFile;
        const auto play = [&](const std::string& ceremony, Robot robot) {
            robot.on("password.choose", password).on("entry.password", password);
            const auto runner = job.bench.start(ceremony);
            const bool well = robot.play(*runner) && endedWell(*runner);
            if (well && ceremony == "create")
                shareFile = factOf(runner->step(), "share_file");
            return well;
        };
        QVERIFY(play("create", createRobot("Ada", {{"kind", "password"}})));
        QVERIFY(play("init", initRobot(job.a)));
        QVERIFY(play("import", importRobot(job.a, "Ada", shareFile, {})));
        QVERIFY(play("key", keyRobot(job.a, "root ca", "secp256r1")));
        QVERIFY(play("backup", backupRobot(job.a, "/usb")));
        Robot robot = replaceRobot(job, shareFile, "service");
        robot.on("entry.password", password).fill("put_away", {{"envelope_1", "17"}});
        const auto runner = job.bench.start("replace");
        QVERIFY(robot.play(*runner) && endedWell(*runner));
        const std::string file = shareFile.substr(shareFile.rfind('/') + 1);
        QVERIFY(envelopesIn(*runner) == std::vector<std::string>{file + ": 17"});
    }

    /** A drill ends with an empty token. */
    void aDrillErasesTheSpareAgain()
    {
        TwoTokens job;
        std::string shareFile = saveTwoKeys(job);
        QVERIFY(!shareFile.empty());
        const auto original = job.reading(job.a);
        Robot robot = replaceRobot(job, shareFile, "drill");
        const auto runner = job.bench.start("replace");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(factOf(runner->step(), "proven"), std::string("yes"));
        QVERIFY(robot.met("erase_again"));
        const auto now = job.reading(job.b);
        QVERIFY(now.keys.empty());
        QCOMPARE(static_cast<int>(now.state()), static_cast<int>(TokenState::WaitingForShareFiles));
        QVERIFY(job.reading(job.a) == original);
    }

    /** Shares of another set: said by the set file, before anybody types and before any token is asked for. */
    void whatDoesNotFitIsSaidFirst()
    {
        TwoTokens job;
        std::string shareFile = saveTwoKeys(job);
        QVERIFY(!shareFile.empty());
        shareFile = job.makeSet();
        Robot robot = replaceRobot(job, shareFile, "service");
        const auto runner = job.bench.start("replace");
        while (!runner->step().problem)
            QVERIFY(robot.advance(*runner));
        QCOMPARE(static_cast<int>(runner->step().problem->error.code),
                 static_cast<int>(ErrorCode::CheckValueDiffers));
        QVERIFY(!robot.met("entry.handover") && !robot.met("token"));
    }

    /** Nobody goes on without what is needed, and the screen says who has it. */
    void whatIsMissingIsNamedWithItsHolder()
    {
        TwoTokens job;
        Robot robot = replaceRobot(job, "/usb/none.pbe", "service");
        robot.fill("materials", {{"token", "yes"},
                                 {"so_pin", "yes"},
                                 {"user_pin", "yes"},
                                 {"backups", "yes"},
                                 {"share_files", "yes"},
                                 {"sheets", "no"}});
        const auto runner = job.bench.start("replace");
        while (runner->step().id != "materials")
            QVERIFY(robot.advance(*runner));
        QVERIFY(robot.advance(*runner));
        QCOMPARE(runner->step().id, std::string("materials"));
        const auto& sheets = std::get<Form>(runner->step().kind).fields.back();
        QCOMPARE(sheets.id, std::string("sheets"));
        QCOMPARE(sheets.wrong.args, std::vector<std::string>{"Grace, Mary"});
        QVERIFY(!robot.met("backups") && !robot.met("token"));
    }

    /** The same without a set file: found when the shares are open, still before any token. */
    void whatDoesNotFitIsFoundBeforeAnythingIsErased()
    {
        TwoTokens job;
        std::string shareFile = saveTwoKeys(job);
        QVERIFY(!shareFile.empty());
        const auto saved = job.bench.files.content;
        Robot create = createRobot("Ada", {{"kind", "password"}});
        const auto password = [](const Step&) -> Input {
            return SecretGiven{secretText("a password for this"), secretText("a password for this")};
        };
        create.on("password.choose", password);
        const auto creating = job.bench.start("create");
        QVERIFY(create.play(*creating));
        shareFile = factOf(creating->step(), "share_file");
        std::erase_if(job.bench.files.content, [&](const auto& file) {
            return file.first.ends_with(".set.json") && !saved.contains(file.first);
        });
        Robot robot = replaceRobot(job, shareFile, "service");
        robot.fill("facts", {{"kind", "password"}}).on("entry.password", password);
        const auto runner = job.bench.start("replace");
        QVERIFY(robot.play(*runner));
        QVERIFY(!endedWell(*runner));
        QVERIFY(!robot.met("token"));
    }

    /** Stopped after any step, started again: it comes to its good end, and says the truth in between. */
    void stoppedAnywhereItGoesOn()
    {
        for (int steps = 1;; ++steps) {
            TwoTokens job;
            std::string shareFile = saveTwoKeys(job);
            QVERIFY(!shareFile.empty());
            Robot robot = replaceRobot(job, shareFile, "service");
            const auto first = job.bench.start("replace");
            int done = 0;
            while (done < steps && !first->finished()) {
                QVERIFY(robot.advance(*first));
                ++done;
            }
            if (first->finished())
                break; // every step was tried
            if (!first->step().mayStop)
                continue;
            const std::string where(first->step().id);
            QVERIFY2(first->feed(Stop{"test"}).has_value(), where.c_str());
            QCOMPARE(std::string(first->step().id), std::string("stopped"));
            const auto state = inEnglish(stateInWords(job.reading(job.b)));
            const auto said = factOf(first->step(), "state");
            QVERIFY2(said.empty() || said == state, where.c_str());

            Robot again = replaceRobot(job, shareFile, "service");
            const auto second = job.bench.start("replace");
            QVERIFY2(again.play(*second), where.c_str());
            QVERIFY2(endedWell(*second), where.c_str());
            QVERIFY2(job.reading(job.b).keys == job.reading(job.a).keys, where.c_str());
        }
    }
};

QUORATE_TEST(TestReplace)
#include "tst_replace.moc"
