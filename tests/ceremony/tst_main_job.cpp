#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** The main job without a window: a set, two tokens, a key saved from the first and brought back on the second. */
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyComesBackOnTheSecondToken_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("EC P-256") << "secp256r1";
        QTest::newRow("RSA 2048") << "rsa2048";
    }

    void keyComesBackOnTheSecondToken()
    {
        QFETCH(const QString, type);
        TwoTokens job;
        const std::string shareFile = job.makeSet();
        QVERIFY(job.putIntoService(job.a, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        QVERIFY(job.reading(job.a).dkek.checkValue.has_value());
        QVERIFY(job.reading(job.a).dkek == job.reading(job.b).dkek);

        Robot key = keyRobot(job.a, "root ca", type.toStdString());
        const auto making = job.bench.start("key");
        QVERIFY(key.play(*making));
        QVERIFY(endedWell(*making));

        Robot backup = backupRobot(job.a, "/usb1\n/usb2");
        const auto saving = job.bench.start("backup");
        QVERIFY(backup.play(*saving));
        QVERIFY(endedWell(*saving));
        const std::string file = factOf(saving->step(), "key_backup");
        QVERIFY(file.starts_with("/usb1/"));

        Robot restore = restoreRobot(job.b, file);
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(endedWell(*restoring));
        QCOMPARE(factOf(restoring->step(), "proven"), std::string("yes"));

        const auto before = job.reading(job.a).keys;
        const auto after = job.reading(job.b).keys;
        QCOMPARE(after.size(), std::size_t{1});
        QCOMPARE(after[0].label, std::string("root ca"));
        QVERIFY(after[0].publicKey == before[0].publicKey);
        QVERIFY(after[0].described);
    }

    void internalKeyAndNone_data()
    {
        QTest::addColumn<QString>("encryption");
        QTest::addColumn<bool>("configured");
        QTest::newRow("internal") << "internal" << true;
        QTest::newRow("none") << "none" << false;
    }

    void internalKeyAndNone()
    {
        QFETCH(const QString, encryption);
        QFETCH(const bool, configured);
        TwoTokens job;
        Robot init = initRobot(job.a, {{"encryption", encryption.toStdString()}, {"label", "spare"}});
        const auto runner = job.bench.start("init");
        QVERIFY(init.play(*runner));
        QVERIFY(endedWell(*runner));
        const TokenReading reading = job.reading(job.a);
        QCOMPARE(static_cast<int>(reading.state()), static_cast<int>(TokenState::KeysStayHere));
        QCOMPARE(reading.dkek.configured, configured);
        QCOMPARE(reading.info.label, std::string("spare"));
    }

    /** Password files of three people, all in one token. */
    void severalShareFiles()
    {
        TwoTokens job;
        Robot create = createRobot("Ada\nGrace\nLinus", {{"kind", "password"}});
        const auto password = [](const Step& step) -> Input {
            const std::string text = "the password of " + step.actor.name;
            return SecretGiven{secretText(text), secretText(text)};
        };
        create.on("password.choose", password);
        const auto creating = job.bench.start("create");
        QVERIFY(create.play(*creating));
        std::string paths;
        for (const auto& [path, content] : job.bench.files.content) {
            if (path.ends_with(".pbe"))
                paths += path + "\n";
        }

        Robot init = initRobot(job.a, {{"share_files", "3"}});
        const auto initialise = job.bench.start("init");
        QVERIFY(init.play(*initialise));
        Robot importer = importRobot(job.a, "Ada\nGrace\nLinus", paths, {});
        // The files are opened in the order of their names; whoever sits there tries every password they know.
        int tries = 0;
        importer.on("entry.password", [&tries](const Step&) -> Input {
            const char* names[] = {"Ada", "Grace", "Linus"};
            const std::string text = std::string("the password of ") + names[tries++ % 3];
            return SecretGiven{secretText(text), SecretBytes{}};
        });
        const auto importing = job.bench.start("import");
        QVERIFY(importer.play(*importing));
        QVERIFY(endedWell(*importing));
        QCOMPARE(job.reading(job.a).dkek.outstanding, 0);
        QCOMPARE(factOf(importing->step(), "check_value"), toHex(*job.reading(job.a).dkek.checkValue));
    }

    /** The token's random numbers and the computer's; the outcome says which were used. */
    void randomNumbersOfAToken()
    {
        TwoTokens job;
        Robot create = createRobot("Ada\nGrace", {});
        create.pick("random", job.a);
        const auto runner = job.bench.start("create");
        QVERIFY(create.play(*runner));
        QVERIFY(endedWell(*runner));
        const auto& commands = job.cards->commands(0);
        QVERIFY(std::ranges::any_of(commands, [](const auto& command) { return command.ins == 0x84; }));
        const std::string serial = job.reading(job.a).info.serial;
        QVERIFY(std::ranges::any_of(runner->step().lines, [&](const Text& line) {
            return inEnglish(line).find(serial) != std::string::npos;
        }));
    }

    void statusTellsEveryToken()
    {
        TwoTokens job;
        Robot robot;
        robot.pick("token", "");
        const auto runner = job.bench.start("status");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(factOf(runner->step(), "state"), std::string("never initialised"));
        QCOMPARE(factOf(runner->step(), "origin"), std::string("simulated"));
    }
};

QUORATE_TEST(TestMainJob)
#include "tst_main_job.moc"
