#include "ceremony/consent.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

std::vector<std::string> agreements(const Runner& runner)
{
    std::vector<std::string> words;
    const auto* outcome = std::get_if<Outcome>(&runner.step().kind);
    for (const Fact& fact : outcome != nullptr ? outcome->facts : std::vector<Fact>{}) {
        if (fact.name == "consent_words")
            words.push_back(std::get<std::string>(fact.value));
    }
    return words;
}

} // namespace

/** What the people of a ceremony agree on in six words, for the ceremonies that people start after a token is
 * ready. */
class AgreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsAgreedOn();
    void aPinIsAgreedOn();
    void aWrongPinDoesNotEndIt();
    void aDrillIsAgreedOn();
    void theNewTokenIsAgreedOn();
    void anotherTokenInTheLastMomentShows();
    void aTokenOnItsWayIsAgreedOn();
    void peopleAndTokenAreAgreedOn_data();
    void peopleAndTokenAreAgreedOn();
};

/** People and token; nothing before the last question. */
void AgreementsTest::aKeyIsAgreedOn()
{
    TwoTokens job;
    const std::string set = job.makeSet();
    QVERIFY(job.putIntoService(job.a, set) && job.putIntoService(job.b, set));
    const auto wordsOn = [&](const std::string& reader, const std::string& holder) {
        Robot robot = keyRobot(reader, "root ca", "secp256r1");
        robot.fill("people", {{"leader", "Lea"}, {"pin_holder", holder}});
        const auto runner = job.bench.start("key");
        const bool before = playTo(robot, *runner, "key") && runner->step().consentWords.empty();
        const bool asked = before && playTo(robot, *runner, "pin");
        const auto words = runner->step().consentWords;
        const bool ended = asked && robot.play(*runner) && endedWell(*runner);
        const bool same =
            ended && runner->step().consentWords == words && agreements(*runner) == std::vector{inOneLine(words)};
        return same ? words : std::vector<std::string>{};
    };
    const auto words = wordsOn(job.a, "Pia");
    QCOMPARE(words, consentWords({.ceremony = "key",
                                  .people = {{"leader", "Lea"}, {"pin_holder", "Pia"}},
                                  .serials = {job.reading(job.a).info.serial}}));
    QVERIFY(!wordsOn(job.b, "Pia").empty() && wordsOn(job.b, "Pia") != words);
    QVERIFY(!wordsOn(job.a, "Eve").empty() && wordsOn(job.a, "Eve") != words);
}

void AgreementsTest::aPinIsAgreedOn()
{
    TwoTokens job;
    Robot init = initRobot(job.a);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot robot;
    robot.pick("token", job.a)
        .fill("task", {{"task", "change_so_pin"}})
        .fill("people", {{"leader", "Lea"}, {"security_officer", "Sol"}})
        .secret("so_pin", testSoPin)
        .fill("so_pin_source", {{"source", "own"}})
        .secret("new_so_pin", "8264019375526480");
    const auto runner = job.bench.start("pin");
    QVERIFY(playTo(robot, *runner, "people"));
    QVERIFY(runner->step().consentWords.empty());
    QVERIFY(playTo(robot, *runner, "so_pin"));
    const auto words = runner->step().consentWords;
    QCOMPARE(words, consentWords({.ceremony = "pin",
                                  .people = {{"leader", "Lea"}, {"security_officer", "Sol"}},
                                  .serials = {factOf(initialised->step(), "serial")}}));
    QVERIFY(playTo(robot, *runner, "so_pin_source")); // read once more before the change
    QCOMPARE(runner->step().consentWords, words);
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(agreements(*runner), std::vector{inOneLine(words)});
    QCOMPARE(runner->step().consentWords, words);
}

/** The PIN is asked for again; what was agreed stays. */
void AgreementsTest::aWrongPinDoesNotEndIt()
{
    TwoTokens job;
    QVERIFY(job.putIntoService(job.a, job.makeSet()));
    Robot robot = keyRobot(job.a, "root ca", "secp256r1");
    robot.onProblem = [](const Problem&) {};
    int asked = 0;
    robot.on("pin", [&](const Step&) -> Input {
        return SecretGiven{secretText(asked++ == 0 ? "999999" : testUserPin), SecretBytes()};
    });
    const auto runner = job.bench.start("key");
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(asked, 2);
    QCOMPARE(agreements(*runner).size(), std::size_t{1});
}

/** People, share file and every backup. */
void AgreementsTest::aDrillIsAgreedOn()
{
    TwoTokens job;
    const std::string file = saveTwoKeys(job);
    QVERIFY(!file.empty());
    const auto drill = [&](const std::string& backups) {
        Robot robot;
        robot.fill("task", {{"task", "drill"}})
            .fill("people", {{"leader", "Lea"}, {"custodians", "Grace\nMary"}})
            .pick("backups", backups)
            .pick("files", file);
        robot.sheets = job.sheets;
        const auto runner = job.bench.start("drill");
        const bool before = playTo(robot, *runner, "files") && runner->step().consentWords.empty();
        const bool asked = before && playTo(robot, *runner, "entry.handover");
        const auto words = runner->step().consentWords;
        const bool ended = asked && robot.play(*runner) && endedWell(*runner);
        return ended && agreements(*runner) == std::vector{inOneLine(words)} ? words : std::vector<std::string>{};
    };
    const auto words = drill("/usb");
    QCOMPARE(words.size(), std::size_t{consentWordCount});
    QCOMPARE(drill("/usb"), words);
    std::string one;
    for (const auto& [path, content] : job.bench.files.content) {
        if (path.ends_with(".bin"))
            one = path;
    }
    const auto other = drill(one);
    QVERIFY(!other.empty() && other != words);
}

/** Agreed on without the token first, and with it before it is erased. */
void AgreementsTest::theNewTokenIsAgreedOn()
{
    TwoTokens job;
    const std::string file = saveTwoKeys(job);
    QVERIFY(!file.empty());
    job.cards->pullOut(0);
    Robot robot = replaceRobot(job, file, "service");
    const auto runner = job.bench.start("replace");
    QVERIFY(playTo(robot, *runner, "fit"));
    const auto without = runner->step().consentWords;
    QVERIFY(playTo(robot, *runner, "token"));
    QCOMPARE(runner->step().consentWords, without);
    QVERIFY(playTo(robot, *runner, "settings"));
    const auto with = runner->step().consentWords;
    QVERIFY(with != without);
    QVERIFY(playTo(robot, *runner, "erase"));
    QCOMPARE(runner->step().consentWords, with);
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(agreements(*runner), (std::vector{inOneLine(without), inOneLine(with)}));
}

/** Back from the last page before it is erased, and another token is chosen: other words, agreed on anew. */
void AgreementsTest::anotherTokenInTheLastMomentShows()
{
    TwoTokens job;
    const std::string file = saveTwoKeys(job);
    QVERIFY(!file.empty());
    Robot robot = replaceRobot(job, file, "drill");
    const auto runner = job.bench.start("replace");
    QVERIFY(playTo(robot, *runner, "settings"));
    const auto words = runner->step().consentWords;
    QVERIFY(playTo(robot, *runner, "erase"));
    while (runner->step().id != "token")
        QVERIFY(runner->feed(Back{}));
    robot.pick("token", job.a);
    QVERIFY(playTo(robot, *runner, "settings"));
    const auto other = runner->step().consentWords;
    QVERIFY(other != words);
    QVERIFY(playTo(robot, *runner, "erase"));
    QCOMPARE(runner->step().consentWords, other);
}

void AgreementsTest::aTokenOnItsWayIsAgreedOn()
{
    TwoTokens job;
    const std::string file = saveTwoKeys(job);
    QVERIFY(!file.empty());
    Robot init = initRobot(job.b);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot robot = replaceRobot(job, file, "service");
    const auto runner = job.bench.start("replace");
    QVERIFY(playTo(robot, *runner, "fit"));
    const auto without = runner->step().consentWords;
    QVERIFY(playTo(robot, *runner, "go_on"));
    const auto with = runner->step().consentWords;
    QVERIFY(with != without);
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(agreements(*runner), (std::vector{inOneLine(without), inOneLine(with)}));
}

void AgreementsTest::peopleAndTokenAreAgreedOn_data()
{
    QTest::addColumn<std::string>("ceremony");
    QTest::addColumn<std::string>("asked");
    QTest::newRow("init") << std::string("init") << std::string("settings");
    QTest::newRow("backup") << std::string("backup") << std::string("keys");
    QTest::newRow("restore") << std::string("restore") << std::string("pin");
}

/** From the last question on; before it there are no words that somebody could take for the agreement. */
void AgreementsTest::peopleAndTokenAreAgreedOn()
{
    QFETCH(const std::string, ceremony);
    QFETCH(const std::string, asked);
    TwoTokens job;
    const std::string file = saveTwoKeys(job);
    QVERIFY(!file.empty());
    QVERIFY(ceremony != "restore" || job.putIntoService(job.b, file));
    std::string saved;
    for (const auto& [path, content] : job.bench.files.content) {
        if (path.ends_with(".bin"))
            saved = path;
    }
    const std::string reader = ceremony == "backup" ? job.a : job.b;
    Robot robot = ceremony == "init"     ? initRobot(reader)
                  : ceremony == "backup" ? backupRobot(reader, "/other")
                                         : restoreRobot(reader, saved);
    std::vector<ConsentPerson> people{{"leader", "Lea"}, {"pin_holder", "Pia"}};
    if (ceremony == "init")
        people.insert(people.begin() + 1, ConsentPerson{"security_officer", "Sol"});
    const auto expected =
        consentWords({.ceremony = ceremony, .people = people, .serials = {job.reading(reader).info.serial}});
    QCOMPARE(expected.size(), std::size_t{consentWordCount});

    const auto runner = job.bench.start(ceremony);
    while (runner->step().id != asked) {
        QVERIFY2(runner->step().consentWords.empty(), std::string(runner->step().id).c_str());
        QVERIFY2(!runner->finished() && robot.advance(*runner), std::string(runner->step().id).c_str());
    }
    QCOMPARE(runner->step().consentWords, expected);
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(agreements(*runner), std::vector{inOneLine(expected)});
    QCOMPARE(runner->step().consentWords, expected);
}

QUORATE_TEST(AgreementsTest)
#include "tst_agreements.moc"
