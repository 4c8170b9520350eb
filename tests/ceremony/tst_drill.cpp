#include "dkek/key_blob.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

bool says(const Step& step, const std::string& words)
{
    return std::ranges::any_of(step.lines,
                               [&](const Text& line) { return inEnglish(line).find(words) != std::string::npos; });
}

/** A set, a token with a key, and its backup in /usb. */
struct SavedKey : TwoTokens {
    SavedKey()
    {
        shareFile = makeSet();
        ready = putIntoService(a, shareFile) && play("key", keyRobot(a, "root ca", "secp256r1")) &&
                play("backup", backupRobot(a, "/usb"));
        for (const auto& [path, content] : bench.files.content) {
            if (path.ends_with(".bin"))
                backup = path;
        }
    }

    bool play(const std::string& ceremony, Robot robot)
    {
        runner = bench.start(ceremony);
        return robot.play(*runner) && endedWell(*runner);
    }

    [[nodiscard]] Robot drillRobot(const std::string& task) const
    {
        Robot robot;
        robot.fill("task", {{"task", task}})
            .fill("people", {{"leader", "Lea"}, {"custodians", task == "sheet" ? "Mary" : "Grace\nMary"}})
            .pick("backups", "/usb")
            .pick("files", shareFile);
        robot.sheets = sheets;
        return robot;
    }

    std::string shareFile{};
    std::string backup{};
    bool ready = false;
    std::unique_ptr<Runner> runner{};
};

} // namespace

/** Backups and people are verified, and nothing changes. */
class TestDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAndBackupsAreGood()
    {
        SavedKey job;
        QVERIFY(job.ready);
        const auto files = job.bench.files.content;
        const auto commands = job.cards->commandCount(0) + job.cards->commandCount(1);
        QVERIFY(job.play("drill", job.drillRobot("drill")));
        QCOMPARE(job.cards->commandCount(0) + job.cards->commandCount(1), commands); // no token is asked anything
        QCOMPARE(numberOf(job.runner->step(), "backups_good"), 1);
        QCOMPARE(factOf(job.runner->step(), "check_value"), toHex(*job.reading(job.a).dkek.checkValue));
        QVERIFY(says(job.runner->step(), "\"root ca\": intact"));
        QVERIFY(job.bench.files.content == files);
    }

    /** Every byte of the blob: its integrity code finds the change without a token and without a list. */
    void everyAlteredByteIsFound()
    {
        SavedKey job;
        QVERIFY(job.ready);
        const Bytes content = job.bench.files.content.at(job.backup);
        const std::size_t blob = parseKeyBackup(content)->blob.whole.size();
        std::erase_if(job.bench.files.content, [](const auto& file) { return file.first.starts_with("/usb/"); });
        constexpr std::size_t sequenceAndString = 8; // at most: their heads
        for (std::size_t i = 0; i < blob; ++i) {
            Bytes altered = content;
            altered[sequenceAndString + i] ^= static_cast<std::uint8_t>(1U << (i % 8));
            job.bench.files.content["/usb/" + std::to_string(i) + ".bin"] = altered;
        }
        job.bench.files.content["/usb/good.bin"] = content;
        QVERIFY(!job.play("drill", job.drillRobot("drill")));
        QCOMPARE(std::string(job.runner->step().id), std::string("outcome"));
        QCOMPARE(numberOf(job.runner->step(), "backups_good"), 1);
        const auto bad = numberOf(job.runner->step(), "backups_altered") +
                         numberOf(job.runner->step(), "backups_of_other_shares") +
                         numberOf(job.runner->step(), "backups_unreadable");
        QVERIFY(bad >= static_cast<std::int64_t>(blob - sequenceAndString));
        const auto& facts = std::get<Outcome>(job.runner->step().kind).facts;
        for (const auto& [name, count] : {std::pair{"backup_altered", "backups_altered"},
                                          std::pair{"backup_unreadable", "backups_unreadable"}}) {
            QCOMPARE(std::ranges::count(facts, std::string(name), &Fact::name),
                     numberOf(job.runner->step(), count));
            const auto named = std::ranges::find(facts, std::string(name), &Fact::name);
            QVERIFY(named == facts.end() || std::get<std::string>(named->value).starts_with("/usb/"));
        }
    }

    void backupsOfOtherSharesAreNamed()
    {
        SavedKey job;
        QVERIFY(job.ready);
        job.shareFile = job.makeSet(); // another set
        QVERIFY(!job.play("drill", job.drillRobot("drill")));
        QCOMPARE(numberOf(job.runner->step(), "backups_of_other_shares"), 1);
        QCOMPARE(inEnglish(job.runner->step().heading), std::string("No backup opens with these shares"));
    }

    void oneSheetAlone()
    {
        SavedKey job;
        QVERIFY(job.ready);
        QVERIFY(job.play("drill", job.drillRobot("sheet")));
        QCOMPARE(factOf(job.runner->step(), "sheet_good"), std::string("yes"));
    }

    /** A slip is found at its group, and the sheet's share cannot pass with it. */
    void oneSheetWithASlip()
    {
        SavedKey job;
        QVERIFY(job.ready);
        Robot robot = job.drillRobot("sheet");
        char& digit = robot.sheets["Mary"].characters[6];
        digit = digit == '0' ? '1' : '0';
        const auto runner = job.bench.start("drill");
        while (!runner->step().problem)
            QVERIFY(robot.advance(*runner));
        QCOMPARE(static_cast<int>(runner->step().problem->error.code), static_cast<int>(ErrorCode::GroupWrong));
    }

    void aPasswordFileHasNoSheet()
    {
        SavedKey job;
        QVERIFY(job.ready);
        Robot create = createRobot("Ada", {{"kind", "password"}});
        create.on("password.choose", [](const Step&) -> Input {
            return SecretGiven{secretText("a password for this"), secretText("a password for this")};
        });
        QVERIFY(job.play("create", create));
        job.shareFile = factOf(job.runner->step(), "share_file");
        Robot robot = job.drillRobot("sheet");
        const auto runner = job.bench.start("drill");
        while (!runner->step().problem)
            QVERIFY(robot.advance(*runner));
        QCOMPARE(std::string(runner->step().id), std::string("files"));
    }

    void theMapNamesWhatFitsAndWhatIsSavedOnce()
    {
        SavedKey job;
        QVERIFY(job.ready);
        QVERIFY(job.play("drill", job.drillRobot("map")));
        const std::string serial = job.reading(job.a).info.serial;
        QCOMPARE(factOf(job.runner->step(), "opens_on"), serial);
        QCOMPARE(numberOf(job.runner->step(), "saved_once"), 1);
        QVERIFY(says(job.runner->step(), "saved in one place only"));
        QVERIFY(says(job.runner->step(), "also on the token itself: " + serial));

        job.bench.files.content["/usb/copy/same.bin"] = job.bench.files.content.at(job.backup);
        QVERIFY(job.play("drill", job.drillRobot("map")));
        QCOMPARE(numberOf(job.runner->step(), "saved_once"), 0);
        QVERIFY(says(job.runner->step(), "saved in 2 places"));

        job.cards->pullOut(0);
        QVERIFY(job.play("drill", job.drillRobot("map")));
        QCOMPARE(numberOf(job.runner->step(), "open_nowhere_here"), 1);
        QVERIFY(says(job.runner->step(), "opens on no token that is plugged in"));
    }
};

QUORATE_TEST(TestDrill)
#include "tst_drill.moc"
