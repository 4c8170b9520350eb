#include "ceremony/acts/secret_part.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>
#include <algorithm>
#include <utility>

using namespace quorate;

namespace
{

const std::string publishedSoPin = "3537363231383830";
const std::string ownSoPin = "9046172583640917";

/** As from the shop: the SO-PIN is the one of the manual. */
void leaveTheShop(TwoTokens& job)
{
    const auto token = openedToken(job);
    QVERIFY(token != nullptr);
    QVERIFY(token->initialise(
        {.soPin = *soPinBytes(secretText(publishedSoPin)), .userPin = secretText("648219"), .shareFiles = 1}));
}

Robot replacingRobot(TwoTokens& job)
{
    Robot robot = initRobot(job.a);
    robot.secret("so_pin", publishedSoPin).secret("replace_so_pin", ownSoPin);
    return robot;
}

} // namespace

/** PINs of the ceremony "init": what is refused, what is offered, how many tries a PIN may have. */
class TestInit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedValuesAreRefused_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("value");
        QTest::newRow("SO-PIN") << "new_so_pin" << QString::fromStdString(publishedSoPin);
        QTest::newRow("user PIN") << "user_pin"
                                  << "648219";
    }

    /** On simulated tokens, too: a rehearsal rehearses this; its policy may be another. */
    void publishedValuesAreRefused()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, value);
        for (const bool allowed : {false, true}) {
            TwoTokens job;
            job.bench.options.allowPublishedPins = allowed;
            Robot robot = initRobot(job.a);
            const auto runner = job.bench.start("init");
            QVERIFY(playTo(robot, *runner, step.toStdString()));
            robot.secret(step.toStdString(), value.toStdString());
            QVERIFY(robot.advance(*runner));
            QCOMPARE(problemOf(*runner), allowed ? QStringLiteral("none") : QStringLiteral("WeakSecret"));
        }
    }

    /** It may be given, since the token knows no other, and does not outlive the initialisation. */
    void publishedSoPinIsReplaced()
    {
        TwoTokens job;
        leaveTheShop(job);
        Robot robot = replacingRobot(job);
        const auto runner = job.bench.start("init");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(robot.met("replace_so_pin"));
        QVERIFY(std::get<Outcome>(runner->step().kind).openItems.empty());
        QVERIFY(soPinIs(job, ownSoPin));
    }

    void publishedSoPinStaysWherePolicyAllows()
    {
        TwoTokens job;
        leaveTheShop(job);
        job.bench.options.allowPublishedPins = true;
        Robot robot = replacingRobot(job);
        const auto runner = job.bench.start("init");
        QVERIFY(robot.play(*runner));
        QVERIFY(!robot.met("so_pin_source") && !robot.met("replace_so_pin"));
        QVERIFY(soPinIs(job, publishedSoPin));
    }

    void offeredSoPinIsTheTokens()
    {
        TwoTokens job;
        Robot robot = initRobot(job.a);
        robot.fill("so_pin_source", {{"source", "offered"}}).on("new_so_pin", [&robot](const Step&) -> Input {
            const std::string& note = robot.sheets["Sol"].characters;
            return SecretGiven{secretText(note), secretText(note)};
        });
        const auto runner = job.bench.start("init");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(soPinIs(job, robot.sheets["Sol"].characters));
    }

    void longPinsMayHaveMoreTries_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("most");
        QTest::newRow("6 characters") << "482917" << 3;
        QTest::newRow("7 characters") << "4829170" << 5;
        QTest::newRow("8 characters") << "48291706" << 10;
        QTest::newRow("16 characters") << "4829170648291706" << 10;
    }

    void longPinsMayHaveMoreTries()
    {
        QFETCH(const QString, pin);
        QFETCH(const int, most);
        TwoTokens job;
        Robot robot = initRobot(job.a, {{"tries", std::to_string(most + 1)}});
        robot.secret("user_pin", pin.toStdString());
        const auto runner = job.bench.start("init");
        QVERIFY(playTo(robot, *runner, "settings"));
        QVERIFY(robot.advance(*runner));
        QCOMPARE(runner->step().id, std::string_view("settings")); // too many
        robot.fill("settings", {{"tries", std::to_string(most)}});
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(job.reading(job.a).info.userPin.triesLeft, most);
    }

    void pulledOutWhileTheSoPinIsReplaced_data()
    {
        QTest::addColumn<bool>("afterwards");
        QTest::newRow("before the command") << false;
        QTest::newRow("after the command") << true;
    }

    /** A person says which SO-PIN is valid; none is tried a second time without that. */
    void pulledOutWhileTheSoPinIsReplaced()
    {
        QFETCH(const bool, afterwards);
        const int commands = commandsOfReplacing();
        QVERIFY(commands > 5);
        for (int nth = 1; nth <= commands && !QTest::currentTestFailed(); ++nth)
            pullOutAt(nth, afterwards);
    }

private: // NOLINT(readability-redundant-access-specifiers): what precedes are slots
    static int commandsOfReplacing()
    {
        TwoTokens job;
        leaveTheShop(job);
        Robot robot = replacingRobot(job);
        const auto before = job.cards->commandCount(0);
        const auto runner = job.bench.start("init");
        return robot.play(*runner) ? static_cast<int>(job.cards->commandCount(0) - before) : 0;
    }

    static void pullOutAt(int nth, bool afterwards)
    {
        const QByteArray where = "at command " + QByteArray::number(nth);
        TwoTokens job;
        leaveTheShop(job);
        Robot robot = replacingRobot(job);
        bool isBackIn = false;
        int guesses = 0;
        robot.onProblem = [&](const Problem& problem) {
            if (!std::exchange(isBackIn, true))
                job.cards->insert(0);
            if (problem.error.code == ErrorCode::SoPinWrong) {
                ++guesses;
                robot.secret("so_pin", ownSoPin);
            }
        };
        job.cards->clearCommands(0);
        job.cards->pullOutOn(0, nth, afterwards ? sim::PullOut::AfterCommand : sim::PullOut::BeforeCommand);
        const auto runner = job.bench.start("init");
        QVERIFY2(robot.play(*runner), where.constData());
        QVERIFY2(endedWell(*runner), where.constData());
        const auto sent = job.cards->commands(0);
        const auto wrong = std::ranges::count_if(
            sent, [](const auto& command) { return command.ins == 0x50 && command.statusWord == 0x63CE; });
        QVERIFY2(wrong == guesses && guesses <= 1, where.constData());
        job.cards->insert(0);
        QVERIFY2(soPinIs(job, ownSoPin), where.constData());
    }
};

QUORATE_TEST(TestInit)
#include "tst_init.moc"
