#include "dkek/key_blob.h"
#include "support/main_job.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

/** A ceremony on a token, and what must be true of the token when it has ended well. */
struct CeremonyOnToken {
    std::string ceremony{};
    int reader = 0;
    std::function<void(TwoTokens&)> before{};
    std::function<Robot(TwoTokens&)> robot{};
    std::function<bool(TwoTokens&)> after{};
    bool keysAreWhole = false; // at any moment a key that is there has its description
};

void putIntoServiceWithKey(TwoTokens& job)
{
    QVERIFY(job.putIntoService(job.a, job.makeSet()));
    Robot key = keyRobot(job.a, "k", "secp256r1");
    const auto making = job.bench.start("key");
    QVERIFY(key.play(*making));
}

std::string backupOfB(TwoTokens& job, const std::string& shareFile)
{
    if (!job.putIntoService(job.b, shareFile))
        return {};
    Robot key = keyRobot(job.b, "k", "secp256r1");
    const auto making = job.bench.start("key");
    Robot backup = backupRobot(job.b, "/usb");
    if (!key.play(*making))
        return {};
    const auto saving = job.bench.start("backup");
    return backup.play(*saving) ? factOf(saving->step(), "key_backup") : std::string();
}

std::vector<CeremonyOnToken> ceremoniesOnTokens()
{
    // Shared between before and robot of one run.
    const auto path = std::make_shared<std::string>();
    return {
        {.ceremony = "create", // the token adds random bytes to the computer's
         .before = [](TwoTokens&) {},
         .robot =
             [](TwoTokens& job) {
                 Robot robot = createRobot("Ada\nGrace", {{"needed", "2"}});
                 robot.pick("random", job.a);
                 return robot;
             },
         .after =
             [](TwoTokens& job) {
                 return std::ranges::count_if(job.bench.files.content,
                                              [](const auto& file) { return file.first.ends_with(".pbe"); }) == 1;
             }},
        {.ceremony = "init",
         .before = [](TwoTokens&) {},
         .robot = [](TwoTokens& job) { return initRobot(job.a); },
         .after = [](TwoTokens& job) { return job.reading(job.a).state() == TokenState::WaitingForShareFiles; }},
        {.ceremony = "import",
         .before =
             [path](TwoTokens& job) {
                 *path = job.makeSet();
                 Robot init = initRobot(job.a);
                 const auto runner = job.bench.start("init");
                 QVERIFY(init.play(*runner));
             },
         .robot = [path](TwoTokens& job) { return importRobot(job.a, "Grace\nMary", *path, job.sheets); },
         .after = [](TwoTokens& job) { return job.reading(job.a).state() == TokenState::ReadyEmpty; }},
        {.ceremony = "key",
         .before = [](TwoTokens& job) { QVERIFY(job.putIntoService(job.a, job.makeSet())); },
         .robot = [](TwoTokens& job) { return keyRobot(job.a, "new", "secp256r1"); },
         .after = [](TwoTokens& job) { return !job.reading(job.a).keys.empty(); }},
        {.ceremony = "backup",
         .before = putIntoServiceWithKey,
         .robot = [](TwoTokens& job) { return backupRobot(job.a, "/usb1\n/usb2"); },
         .after = [](TwoTokens& job) { return job.reading(job.a).keys.size() == 1; }},
        {.ceremony = "restore",
         .before =
             [path](TwoTokens& job) {
                 const std::string set = job.makeSet();
                 *path = backupOfB(job, set);
                 QVERIFY(!path->empty());
                 QVERIFY(job.putIntoService(job.a, set));
             },
         .robot = [path](TwoTokens& job) { return restoreRobot(job.a, *path); },
         .after = [](TwoTokens& job) { return job.reading(job.a).keys.size() == 1; },
         .keysAreWhole = true},
        {.ceremony = "replace",
         .reader = 1,
         .before = [path](TwoTokens& job) { *path = saveTwoKeys(job); },
         .robot = [path](TwoTokens& job) { return replaceRobot(job, *path, "service"); },
         .after = [](TwoTokens& job) { return job.reading(job.b).keys == job.reading(job.a).keys; },
         .keysAreWhole = true},
    };
}

/** Every key of the token has its description; asked of the simulated token itself. */
bool keysAreWhole(TwoTokens& job, int reader)
{
    bool whole = true;
    job.cards->withToken(reader, [&](sim::SimHsm& token) {
        const auto files = filesOn(token);
        for (const std::uint16_t file : files) {
            const bool isKey = (file & 0xFF00) == 0xCC00 && (file & 0xFF) != 0;
            const auto description = static_cast<std::uint16_t>(0xC400 | (file & 0xFF));
            whole = whole && (!isKey || std::ranges::find(files, description) != files.end());
        }
    });
    return whole;
}

/** Every backup that lies on a medium can be read. */
bool filesAreWhole(const TwoTokens& job)
{
    return std::ranges::all_of(job.bench.files.content, [](const auto& file) {
        return !file.first.ends_with(".bin") || parseKeyBackup(file.second).has_value();
    });
}

} // namespace

/** The token is pulled out at every command of every ceremony; put back, the ceremony comes to its good end. */
class TestPulledOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryCommand_data()
    {
        QTest::addColumn<int>("ceremony");
        QTest::addColumn<bool>("afterwards");
        const auto all = ceremoniesOnTokens();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("%s, before the command", all[i].ceremony.c_str()) << static_cast<int>(i) << false;
            QTest::addRow("%s, after the command", all[i].ceremony.c_str()) << static_cast<int>(i) << true;
        }
    }

    void atEveryCommand()
    {
        QFETCH(const int, ceremony);
        QFETCH(const bool, afterwards);
        const int commands = commandsOf(ceremony);
        QVERIFY(commands > 3);
        for (int nth = 1; nth <= commands && !QTest::currentTestFailed(); ++nth)
            pullOutAt(ceremony, nth, afterwards);
    }

private:
    /** How many commands the ceremony sends when nothing goes wrong. */
    static int commandsOf(int ceremony)
    {
        const CeremonyOnToken played = ceremoniesOnTokens()[static_cast<std::size_t>(ceremony)];
        TwoTokens job;
        played.before(job);
        Robot robot = played.robot(job);
        const auto before = job.cards->commandCount(played.reader);
        const auto runner = job.bench.start(played.ceremony);
        return robot.play(*runner) ? static_cast<int>(job.cards->commandCount(played.reader) - before) : 0;
    }

    static void pullOutAt(int ceremony, int nth, bool afterwards)
    {
        const CeremonyOnToken played = ceremoniesOnTokens()[static_cast<std::size_t>(ceremony)];
        TwoTokens job;
        played.before(job);
        const std::string reader = sim::SimSource::readerName(played.reader);
        const int triesBefore = job.reading(reader).info.userPin.triesLeft;
        Robot robot = played.robot(job);
        int problems = 0;
        robot.onProblem = [&](const Problem& problem) {
            if (++problems > 1)
                return; // it is back in
            QVERIFY(!problem.happened.empty() && !problem.safe.empty() && !problem.todo.empty());
            job.cards->insert(played.reader);
            QVERIFY(!played.keysAreWhole || keysAreWhole(job, played.reader));
            QVERIFY(filesAreWhole(job));
        };
        job.cards->pullOutOn(played.reader, nth,
                             afterwards ? sim::PullOut::AfterCommand : sim::PullOut::BeforeCommand);
        const auto runner = job.bench.start(played.ceremony);
        const QByteArray where = QByteArray(played.ceremony.c_str()) + " at command " + QByteArray::number(nth);
        QVERIFY2(robot.play(*runner), where.constData());
        QVERIFY2(std::get<Outcome>(runner->step().kind).good, where.constData());
        QVERIFY2(problems <= 2, where.constData());
        job.cards->insert(played.reader);
        QVERIFY2(played.after(job), where.constData());
        const int triesAfter = job.reading(reader).info.userPin.triesLeft;
        QVERIFY2(triesBefore < 0 || triesAfter >= triesBefore, where.constData()); // no PIN try was spent
    }
};

QUORATE_TEST(TestPulledOut)
#include "tst_pulled_out.moc"
