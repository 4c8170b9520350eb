#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

struct Kind {
    const char* name = nullptr;
    Origin origin = Origin::Simulated;
    bool attestsKeys = true; // signs the request of a new key with the device key that its certificate names
};

/** The models, and a token that shows a genuine one's certificates without its key. */
constexpr std::array kinds{
    Kind{"4k"},
    Kind{"first-generation"},
    Kind{"work-alike", Origin::WorkAlike},
    Kind{"unproven", Origin::NotProven},
    Kind{"altered", Origin::AlteredCertificate},
    Kind{"late-check-value"},
    Kind{"copied chain", Origin::NotProven, false},
};

} // namespace

/** Every kind of token goes through the whole job, and what it lacks is said before anything is done to it. */
class TestTokenKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelIsHere()
    {
        for (const sim::SimModel& model : sim::simModels())
            QVERIFY(std::ranges::find(kinds, model.name, &Kind::name) != kinds.end());
    }

    void theWholeJob_data() { everyKind(); }

    /** In service, a key made, saved, and brought back on an ordinary token. */
    void theWholeJob()
    {
        TwoTokens job;
        insertKind(job);
        const std::string shareFile = job.makeSet();
        QVERIFY(putKindIntoService(job, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        const TokenReading reading = job.reading(job.a);
        QCOMPARE(reading.info.origin, kind().origin);
        QVERIFY(reading.state() == TokenState::ReadyEmpty);
        QCOMPARE(reading.dkek.checkValue.has_value(), kind().name != std::string("late-check-value"));

        const auto making = job.bench.start("key");
        Robot key = keyRobot(job.a, "root", "secp256r1");
        playUntilProblem(key, *making);
        if (!kind().attestsKeys) {
            QVERIFY(making->step().problem.has_value());
            QCOMPARE(making->step().problem->error.code, ErrorCode::KeyDoesNotMatch);
            QVERIFY(making->feed(Stop{"no key"}));
            QVERIFY(job.reading(job.a).keys.empty());
            return;
        }
        QVERIFY(endedWell(*making));
        const std::string file = savedFrom(job, job.a);
        QVERIFY(!file.empty());
        const auto restoring = job.bench.start("restore");
        Robot restore = restoreRobot(job.b, file);
        QVERIFY(restore.play(*restoring));
        QVERIFY(endedWell(*restoring));
        QCOMPARE(factOf(restoring->step(), "proven"), std::string("yes"));
        QVERIFY(job.reading(job.a).keys.at(0).publicKey == job.reading(job.b).keys.at(0).publicKey);
    }

    void takesWhatAnotherSaved_data() { everyKind(); }

    void takesWhatAnotherSaved()
    {
        TwoTokens job;
        insertKind(job);
        const std::string shareFile = job.makeSet();
        QVERIFY(putKindIntoService(job, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        QVERIFY(plays(job, "key", keyRobot(job.b, "root", "rsa2048")));
        QVERIFY(plays(job, "restore", restoreRobot(job.a, savedFrom(job, job.b))));
        QVERIFY(job.reading(job.a).keys.at(0).publicKey == job.reading(job.b).keys.at(0).publicKey);
    }

    void foreignBackupsAreRefused_data() { everyKind(); }

    /** Another key encryption key: no kind takes the backup, and nothing stays on the token. */
    void foreignBackupsAreRefused()
    {
        TwoTokens job;
        insertKind(job);
        QVERIFY(putKindIntoService(job, job.makeSet()));
        QVERIFY(job.putIntoService(job.b, job.makeSet()));
        QVERIFY(plays(job, "key", keyRobot(job.b, "root", "secp256r1")));
        const auto runner = job.bench.start("restore");
        Robot restore = restoreRobot(job.a, savedFrom(job, job.b));
        playUntilProblem(restore, *runner);
        QVERIFY(runner->step().problem.has_value());
        QCOMPARE(runner->step().problem->error.code, ErrorCode::CheckValueDiffers);
        QVERIFY(runner->feed(Stop{"another set"}));
        QVERIFY(job.reading(job.a).keys.empty());
    }

    void keysOfNewerKindsAreRefused_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"rsa3072", "rsa4096", "aes128", "aes256"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    void keysOfNewerKindsAreRefused()
    {
        QFETCH(const QString, type);
        TwoTokens job;
        job.cards->insert(0, *sim::SimHsm::fresh(job.random, {}, *sim::simModelNamed("first-generation")));
        const std::string shareFile = job.makeSet();
        QVERIFY(putKindIntoService(job, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        QVERIFY(plays(job, "key", keyRobot(job.b, "root", type.toStdString())));
        const auto runner = job.bench.start("restore");
        Robot restore = restoreRobot(job.a, savedFrom(job, job.b));
        playUntilProblem(restore, *runner);
        QVERIFY(runner->step().problem.has_value());
        QCOMPARE(runner->step().problem->error.code, ErrorCode::NoSuchKeyKind);
        QVERIFY(runner->feed(Stop{"older token"}));
        QVERIFY(job.reading(job.a).keys.empty());
    }

private:
    static void everyKind()
    {
        QTest::addColumn<int>("kind");
        int index = 0;
        for (const Kind& each : kinds)
            QTest::newRow(each.name) << index++;
    }

    static const Kind& kind()
    {
        const auto index = *static_cast<int*>(QTest::qData("kind", qMetaTypeId<int>()));
        return kinds.at(static_cast<std::size_t>(index));
    }

    static void insertKind(TwoTokens& job)
    {
        const sim::SimModel* model = sim::simModelNamed(kind().name);
        job.cards->insert(0, model != nullptr ? *sim::SimHsm::fresh(job.random, {}, *model)
                                              : *sim::SimHsm::impostor(
                                                    deviceCertificates(u"devaut_genuine.json"_s), job.random));
    }

    /** As job.putIntoService(job.a, ...); who is warned that the token is not genuine goes on all the same. */
    static bool putKindIntoService(TwoTokens& job, const std::string& shareFile)
    {
        Robot importer = importRobot(job.a, "Grace\nMary", shareFile, job.sheets);
        importer.fill("origin", {{"decision", "go_on"}});
        return plays(job, "init", initRobot(job.a)) && plays(job, "import", std::move(importer));
    }

    static bool plays(TwoTokens& job, std::string_view ceremony, Robot robot)
    {
        const auto runner = job.bench.start(ceremony);
        return robot.play(*runner) && endedWell(*runner);
    }

    static std::string savedFrom(TwoTokens& job, const std::string& reader)
    {
        Robot backup = backupRobot(reader, "/usb");
        const auto saving = job.bench.start("backup");
        return backup.play(*saving) && endedWell(*saving) ? factOf(saving->step(), "key_backup") : std::string();
    }

    static void playUntilProblem(Robot& robot, Runner& runner)
    {
        while (!runner.step().problem && robot.advance(runner)) {
        }
    }
};

QUORATE_TEST(TestTokenKinds)
#include "tst_token_kinds.moc"
