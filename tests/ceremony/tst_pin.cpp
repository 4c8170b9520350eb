#include "ceremony/acts/secret_part.h"
#include "support/main_job.h"
#include "support/pin_job.h"
#include "support/robot_play.h"
#include "support/sent_commands.h"
#include "support/test_program.h"

#include <QTest>
#include <algorithm>

using namespace quorate;

namespace
{

constexpr std::uint8_t insChange = 0x24;
constexpr std::uint8_t insUnblock = 0x2C;

/** How a token is set up before the ceremony. */
struct SetUp {
    std::uint16_t options = init_option::soPinResetsUserPin;
    int tries = 3;
    std::string pin = testUserPin;
};

QStringList names(const char* blankSeparated)
{
    return QString::fromLatin1(blankSeparated).split(u' ');
}

void setUp(TwoTokens& job, const SetUp& how = {})
{
    InitRequest request{.soPin = *soPinBytes(secretText(testSoPin)),
                        .userPin = secretText(how.pin),
                        .userPinTries = how.tries,
                        .options = how.options,
                        .shareFiles = 1};
    const auto token = openedToken(job);
    QVERIFY(token != nullptr);
    QVERIFY(token->initialise(request));
}

void spendUserTries(TwoTokens& job, int count)
{
    const auto token = openedToken(job);
    for (int i = 0; i < count; ++i)
        QVERIFY(!token->verifyUserPin(secretText("000000")));
}

void spendSoTries(TwoTokens& job, int count)
{
    const auto token = openedToken(job);
    for (int i = 0; i < count; ++i)
        QVERIFY(!token->unblockUserPin(*soPinBytes(secretText("0000000000000000")), SecretBytes()));
}

bool userPinIs(TwoTokens& job, const std::string& pin)
{
    const auto token = openedToken(job);
    return token != nullptr && token->verifyUserPin(secretText(pin)).has_value();
}

QStringList tasksOffered(const Runner& runner)
{
    QStringList ids;
    for (const Option& option : std::get<Form>(runner.step().kind).fields.front().options)
        ids.append(QString::fromStdString(option.id));
    return ids;
}

/** Commands that may spend a try, or were refused as wrong. */
int pinsSent(const TwoTokens& job, bool onlyWrong = false)
{
    const auto commands = job.cards->commands(0);
    return static_cast<int>(std::ranges::count_if(commands, [onlyWrong](const sim::LoggedCommand& command) {
        const bool carriesPin = command.dataSize > 0 && (command.ins == insVerify || command.ins == insChange ||
                                                         command.ins == insUnblock);
        return carriesPin && (!onlyWrong || (command.statusWord & 0xFFF0) == 0x63C0);
    }));
}

/** A task, and how its result shows on the token. */
struct PlayedTask {
    std::string task{};
    SetUp setUp{};
    int userTriesSpent = 0;
    std::function<bool(TwoTokens&)> after{};
};

std::vector<PlayedTask> everyTask()
{
    const auto newPinWorks = [](TwoTokens& job) { return userPinIs(job, newTestUserPin); };
    const auto oldPinWorks = [](TwoTokens& job) { return userPinIs(job, testUserPin); };
    return {
        {.task = "change_user_pin", .after = newPinWorks},
        {.task = "change_so_pin", .after = [](TwoTokens& job) { return soPinIs(job, newTestSoPin); }},
        {.task = "unblock_with_new_pin", .userTriesSpent = 3, .after = newPinWorks},
        {.task = "unblock", .userTriesSpent = 3, .after = oldPinWorks},
        {.task = "unblock",
         .setUp = {.options = init_option::soPinOnlyUnblocks},
         .userTriesSpent = 3,
         .after = oldPinWorks},
        {.task = "first_use",
         .setUp = {.options = init_option::soPinResetsUserPin | init_option::transportPin},
         .after = newPinWorks},
    };
}

void everyTaskAsRows()
{
    QTest::addColumn<int>("index");
    const auto all = everyTask();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%s, options %02x", all[i].task.c_str(), all[i].setUp.options) << static_cast<int>(i);
}

} // namespace

/** The ceremony "pin": every task, everything that can go wrong, and that no try is spent without a person. */
class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTaskEndsWell_data() { everyTaskAsRows(); }

    void everyTaskEndsWell()
    {
        QFETCH(const int, index);
        const PlayedTask played = everyTask()[static_cast<std::size_t>(index)];
        TwoTokens job;
        setUp(job, played.setUp);
        spendUserTries(job, played.userTriesSpent);
        Robot robot = pinRobot(job.a, played.task);
        const auto runner = job.bench.start("pin");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(robot.problems().empty());
        QCOMPARE(QString::fromStdString(factOf(runner->step(), "task")), QString::fromStdString(played.task));
        QCOMPARE(factOf(runner->step(), "user_pin_tries"), std::string("3"));
        QCOMPARE(factOf(runner->step(), "so_pin_tries"), std::string("15"));
        QCOMPARE(factOf(runner->step(), "origin"), std::string("simulated"));
        QVERIFY(played.after(job));
    }

    void whoIsAsked_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QStringList>("people");
        QTest::newRow("PIN holder") << "change_user_pin" << names("leader pin_holder");
        QTest::newRow("officer") << "change_so_pin" << names("leader security_officer");
        QTest::newRow("both") << "unblock_with_new_pin" << names("leader security_officer pin_holder");
    }

    void whoIsAsked()
    {
        QFETCH(const QString, task);
        QFETCH(const QStringList, people);
        TwoTokens job;
        setUp(job);
        Robot robot = pinRobot(job.a, task.toStdString());
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "people"));
        QStringList asked;
        for (const Field& field : std::get<Form>(runner->step().kind).fields)
            asked.append(QString::fromStdString(field.id));
        asked.removeIf([](const QString& id) { return id.startsWith(QStringLiteral("identified")); }); // everybody
        QCOMPARE(asked, people);
    }

    void tasksFollowTheState_data()
    {
        QTest::addColumn<int>("options");
        QTest::addColumn<int>("userTriesSpent");
        QTest::addColumn<int>("soTriesSpent");
        QTest::addColumn<QStringList>("tasks");
        const QStringList all = names("unblock_with_new_pin change_user_pin change_so_pin");
        QTest::newRow("in use") << 0x01 << 0 << 0 << all;
        QTest::newRow("SO-PIN may not reset") << 0x00 << 0 << 0 << names("change_user_pin change_so_pin");
        QTest::newRow("SO-PIN only unblocks") << 0x20 << 0 << 0 << names("change_user_pin change_so_pin");
        QTest::newRow("blocked") << 0x01 << 3 << 0 << names("unblock_with_new_pin unblock change_so_pin");
        QTest::newRow("blocked, only unblocks") << 0x20 << 3 << 0 << names("unblock change_so_pin");
        QTest::newRow("blocked for good") << 0x00 << 3 << 0 << names("change_so_pin");
        QTest::newRow("transport PIN") << 0x03 << 0 << 0 << names("first_use change_so_pin");
        QTest::newRow("SO-PIN blocked") << 0x01 << 0 << 15 << names("change_user_pin");
    }

    void tasksFollowTheState()
    {
        QFETCH(const int, options);
        QFETCH(const int, userTriesSpent);
        QFETCH(const int, soTriesSpent);
        QFETCH(const QStringList, tasks);
        TwoTokens job;
        setUp(job, {.options = static_cast<std::uint16_t>(options)});
        spendUserTries(job, userTriesSpent);
        spendSoTries(job, soTriesSpent);
        Robot robot = pinRobot(job.a, "");
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "task"));
        QCOMPARE(tasksOffered(*runner), tasks);
        QVERIFY(tasks.contains(QString::fromStdString(std::get<Form>(runner->step().kind).fields.front().value)));
    }

    void blockedPinsAreSaidWithWhatToDo()
    {
        TwoTokens job;
        setUp(job, {.options = 0});
        spendUserTries(job, 3);
        Robot robot = pinRobot(job.a, "");
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "task"));
        std::string said;
        for (const Text& line : runner->step().lines)
            said += inEnglish(line) + '\n';
        QVERIFY2(said.find("user PIN blocked") != std::string::npos, said.c_str());
        QVERIFY2(said.find("lets nobody unblock it") != std::string::npos, said.c_str());
    }

    void tokensWithoutAnythingToDoAreRefused()
    {
        TwoTokens job;
        Robot fresh = pinRobot(job.a, "");
        const auto runner = job.bench.start("pin");
        QVERIFY(fresh.advance(*runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("LoginNeeded"));
        QVERIFY(runner->feed(Stop{"never initialised"}));

        setUp(job);
        spendUserTries(job, 3);
        spendSoTries(job, 0);
        setUp(job); // gives all tries back
        spendSoTries(job, 15);
        spendUserTries(job, 3);
        Robot dead = pinRobot(job.a, "");
        const auto refused = job.bench.start("pin");
        QVERIFY(dead.advance(*refused));
        QCOMPARE(problemOf(*refused), QStringLiteral("SoPinBlocked"));
    }

    /** Each wrong PIN is one input of a person; what is left is read from the token and shown. */
    void wrongUserPinCountsDown()
    {
        TwoTokens job;
        setUp(job);
        Robot robot = pinRobot(job.a, "change_user_pin");
        robot.secret("old_pin", "000000");
        const auto runner = job.bench.start("pin");
        job.cards->clearCommands(0);
        QVERIFY(playTo(robot, *runner, "old_pin"));
        QCOMPARE(std::get<GiveSecret>(runner->step().kind).triesLeft, 3);
        QVERIFY(robot.advance(*runner));
        QCOMPARE(runner->step().id, std::string_view("new_pin"));
        QCOMPARE(pinsSent(job), 0);
        QVERIFY(robot.advance(*runner));
        for (const int left : {2, 1}) {
            QCOMPARE(runner->step().id, std::string_view("old_pin"));
            QCOMPARE(problemOf(*runner), QStringLiteral("PinWrong"));
            QVERIFY(hasThreeParts(*runner->step().problem));
            QCOMPARE(std::get<GiveSecret>(runner->step().kind).triesLeft, left);
            QCOMPARE(pinsSent(job), 3 - left);
            const auto& lines = runner->step().lines;
            QVERIFY(std::ranges::any_of(lines, [](const Text& line) {
                return inEnglish(line).find("Stop if you are unsure") != std::string::npos;
            }));
            QVERIFY(robot.advance(*runner)); // the new PIN is not asked for again
        }
        QCOMPARE(runner->step().id, std::string_view("task"));
        QCOMPARE(problemOf(*runner), QStringLiteral("PinBlocked"));
        QVERIFY(hasThreeParts(*runner->step().problem));
        QCOMPARE(pinsSent(job), 3);
        QVERIFY(tasksOffered(*runner).contains(QStringLiteral("unblock_with_new_pin")));

        Robot officer = pinRobot(job.a, "unblock_with_new_pin");
        officer.onProblem = [](const Problem&) {};
        QVERIFY(officer.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(userPinIs(job, newTestUserPin));
    }

    void wrongThenRight_data() { everyTaskAsRows(); }

    void wrongThenRight()
    {
        QFETCH(const int, index);
        const PlayedTask played = everyTask()[static_cast<std::size_t>(index)];
        TwoTokens job;
        setUp(job, played.setUp);
        spendUserTries(job, played.userTriesSpent);
        Robot robot = pinRobot(job.a, played.task);
        robot.secret("old_pin", "000000").secret("transport_pin", "000000").secret("so_pin", "0000000000000000");
        const auto runner = job.bench.start("pin");
        while (!runner->step().problem)
            QVERIFY(robot.advance(*runner));
        QVERIFY(problemOf(*runner) == QStringLiteral("PinWrong") ||
                problemOf(*runner) == QStringLiteral("SoPinWrong"));
        Robot right = pinRobot(job.a, played.task);
        QVERIFY(right.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(!right.met("new_pin") && !right.met("new_so_pin"));
        QVERIFY(played.after(job));
    }

    void wrongSoPinToTheEnd()
    {
        TwoTokens job;
        setUp(job);
        Robot robot = pinRobot(job.a, "change_so_pin");
        robot.secret("so_pin", "0000000000000000");
        const auto runner = job.bench.start("pin");
        for (int left = 15; left > 0; --left) {
            QVERIFY(playTo(robot, *runner, "so_pin"));
            QCOMPARE(std::get<GiveSecret>(runner->step().kind).triesLeft, left);
            QVERIFY(robot.advance(*runner));
            if (left == 15)
                QVERIFY(robot.advance(*runner) && robot.advance(*runner)); // the new one, once
        }
        QCOMPARE(runner->step().id, std::string_view("task"));
        QCOMPARE(problemOf(*runner), QStringLiteral("SoPinBlocked"));
        QCOMPARE(tasksOffered(*runner), QStringList{QStringLiteral("change_user_pin")});
    }

    void lastTryOfTheLastPinEndsIt()
    {
        TwoTokens job;
        setUp(job);
        spendSoTries(job, 15);
        Robot robot = pinRobot(job.a, "change_user_pin");
        robot.secret("old_pin", "000000");
        const auto runner = job.bench.start("pin");
        QVERIFY(robot.play(*runner));
        QVERIFY(!endedWell(*runner));
        QCOMPARE(factOf(runner->step(), "user_pin_tries"), std::string("0"));
    }

    void malformedPinsAreNotSent()
    {
        TwoTokens job;
        setUp(job);
        Robot robot = pinRobot(job.a, "change_user_pin");
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "old_pin"));
        job.cards->clearCommands(0);
        for (const char* typed : {"", "12345", "12345678901234567"}) {
            QVERIFY(runner->feed(SecretGiven{.value = secretText(typed)}));
            QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        }
        QVERIFY(robot.advance(*runner));
        QCOMPARE(runner->step().id, std::string_view("new_pin"));
        for (const char* typed : {"12345", "12345678901234567", testUserPin.c_str()}) {
            QVERIFY(runner->feed(SecretGiven{secretText(typed), secretText(typed)}));
            QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        }
        QVERIFY(runner->feed(SecretGiven{secretText(newTestUserPin), secretText("730265")}));
        QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        QCOMPARE(pinsSent(job), 0);
    }

    void shortPinsHaveFewTries()
    {
        TwoTokens job;
        setUp(job, {.tries = 10, .pin = "48291746"});
        Robot robot = pinRobot(job.a, "change_user_pin");
        robot.secret("old_pin", "48291746");
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "new_pin"));
        for (const char* tooShort : {"730264", "7302641"}) {
            QVERIFY(runner->feed(SecretGiven{secretText(tooShort), secretText(tooShort)}));
            QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        }
        robot.secret("new_pin", "73026418");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
    }

    void publishedValuesAreRefused_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("value");
        for (const char* pin : {"648219", "123456", "12345678", "57621880", "576218", "3537363231383830"})
            QTest::addRow("user PIN %s", pin) << "change_user_pin"
                                              << "new_pin" << pin;
        // The last one spells "12345678".
        for (const char* pin : {"3537363231383830", "0123456789ABCDEF", "0123456789abcdef", "3132333435363738"})
            QTest::addRow("SO-PIN %s", pin) << "change_so_pin"
                                            << "new_so_pin" << pin;
    }

    void publishedValuesAreRefused()
    {
        QFETCH(const QString, task);
        QFETCH(const QString, step);
        QFETCH(const QString, value);
        for (const bool allowed : {false, true}) {
            TwoTokens job;
            setUp(job);
            job.bench.options.allowPublishedPins = allowed;
            Robot robot = pinRobot(job.a, task.toStdString());
            const auto runner = job.bench.start("pin");
            QVERIFY(playTo(robot, *runner, step.toStdString()));
            robot.secret(step.toStdString(), value.toStdString());
            QVERIFY(robot.advance(*runner));
            QCOMPARE(problemOf(*runner), allowed ? QStringLiteral("none") : QStringLiteral("WeakSecret"));
            QCOMPARE(std::holds_alternative<Outcome>(runner->step().kind), allowed);
        }
    }

    /** Sixteen digits, shown to the officer, hidden on demand, the same after Back, and only they are taken. */
    void offeredSoPin()
    {
        TwoTokens job;
        setUp(job);
        Robot robot = pinRobot(job.a, "change_so_pin");
        robot.fill("so_pin_source", {{"source", "offered"}});
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "so_pin_note.show"));
        QCOMPARE(runner->step().actor.name, std::string("security_officer"));
        const SecretView view = std::get<Reveal>(runner->step().kind).characters;
        const std::string digits(view.reveal().begin(), view.reveal().end());
        QCOMPARE(digits.size(), std::size_t{16});
        QVERIFY(std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }));
        QVERIFY(!runner->step().mayGoBack && !runner->feed(Back{}));
        QVERIFY(runner->feed(Hide{}));
        QVERIFY(view.reveal().empty());
        QCOMPARE(runner->step().id, std::string_view("so_pin_note.hidden"));
        QVERIFY(!runner->feed(Hide{}));
        QVERIFY(playTo(robot, *runner, "new_so_pin"));
        QVERIFY(view.reveal().empty());

        QVERIFY(robot.advance(*runner)); // another value than the one that was shown
        QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        QVERIFY(runner->feed(Back{}));
        QCOMPARE(runner->step().id, std::string_view("so_pin_note.ready"));
        QVERIFY(playTo(robot, *runner, "new_so_pin"));
        QCOMPARE(robot.sheets["security_officer"].characters, digits);
        robot.secret("new_so_pin", digits);
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(soPinIs(job, digits));
    }

    void nothingStaysInSightAfterStop()
    {
        TwoTokens job;
        setUp(job);
        Robot robot = pinRobot(job.a, "change_so_pin");
        robot.fill("so_pin_source", {{"source", "offered"}});
        const auto runner = job.bench.start("pin");
        QVERIFY(playTo(robot, *runner, "so_pin_note.show"));
        const SecretView view = std::get<Reveal>(runner->step().kind).characters;
        QVERIFY(!view.reveal().empty());
        QVERIFY(runner->feed(Stop{"enough"}));
        QVERIFY(view.reveal().empty());
        QVERIFY(runner->finished());
        QVERIFY(soPinIs(job, testSoPin));
    }

    void pulledOutAtEveryCommand_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("afterwards");
        const auto all = everyTask();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (const bool afterwards : {false, true})
                QTest::addRow("%s, options %02x, %s the command", all[i].task.c_str(), all[i].setUp.options,
                              afterwards ? "after" : "before")
                    << static_cast<int>(i) << afterwards;
        }
    }

    /** Put back, the task comes to its good end. A wrong value is sent only if a person gave it. */
    void pulledOutAtEveryCommand()
    {
        QFETCH(const int, index);
        QFETCH(const bool, afterwards);
        const PlayedTask played = everyTask()[static_cast<std::size_t>(index)];
        const int commands = commandsOf(played);
        QVERIFY(commands > 5);
        for (int nth = 1; nth <= commands && !QTest::currentTestFailed(); ++nth)
            pullOutAt(played, nth, afterwards);
    }

private: // NOLINT(readability-redundant-access-specifiers): what precedes are slots
    static int commandsOf(const PlayedTask& played)
    {
        TwoTokens job;
        setUp(job, played.setUp);
        spendUserTries(job, played.userTriesSpent);
        Robot robot = pinRobot(job.a, played.task);
        const auto before = job.cards->commandCount(0);
        const auto runner = job.bench.start("pin");
        return robot.play(*runner) ? static_cast<int>(job.cards->commandCount(0) - before) : 0;
    }

    static void pullOutAt(const PlayedTask& played, int nth, bool afterwards)
    {
        const QByteArray where = QByteArray(played.task.c_str()) + " at command " + QByteArray::number(nth);
        TwoTokens job;
        setUp(job, played.setUp);
        spendUserTries(job, played.userTriesSpent);
        Robot robot = pinRobot(job.a, played.task);
        // Who is not told whether the new value is in place tries the old one, and then the new one.
        int guesses = 0;
        bool isBackIn = false;
        robot.onProblem = [&](const Problem& problem) {
            if (!std::exchange(isBackIn, true))
                job.cards->insert(0);
            if (problem.error.code != ErrorCode::PinWrong && problem.error.code != ErrorCode::SoPinWrong)
                return;
            ++guesses;
            robot.secret("old_pin", newTestUserPin).secret("so_pin", newTestSoPin);
        };
        job.cards->clearCommands(0);
        job.cards->pullOutOn(0, nth, afterwards ? sim::PullOut::AfterCommand : sim::PullOut::BeforeCommand);
        const auto runner = job.bench.start("pin");
        QVERIFY2(robot.play(*runner), where.constData());
        QVERIFY2(endedWell(*runner), where.constData());
        QVERIFY2(guesses <= 1 && pinsSent(job, true) == guesses, where.constData());
        QVERIFY2(guesses == 0 || (afterwards && played.task.starts_with("change")), where.constData());
        job.cards->insert(0);
        QVERIFY2(played.after(job), where.constData());
    }
};

QUORATE_TEST(TestPin)
#include "tst_pin.moc"
