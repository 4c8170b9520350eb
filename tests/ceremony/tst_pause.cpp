#include "record/record.h"
#include "support/main_job.h"
#include "support/meeting.h"
#include "support/player_stage.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** A person steps away in the middle of a turn, or tries the screens first. */
class PauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeBringsTheTurnBack_data();
    void theCodeBringsTheTurnBack();
    void theCodeIsWellFormed();
    void itCanBeDeclined();
    void aViewIsRevoked();
    void fiveWrongCodesEndIt();
    void nobodyComesBack();
    void anEntryThatIsVoidDropsOnlyItself();
    void aPracticeIsNoTurn();
    void aPracticeCanBeEndedAndPaused();
    void aScriptPausesAndPractises();
};

void PauseTest::theCodeBringsTheTurnBack_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("back");
    for (const char* at : {"turn.handover", "turn.ready", "turn.reveal", "turn.confirm"})
        QTest::newRow(at) << QByteArray(at) << QByteArray("turn.handover");
    QTest::newRow("cleared") << QByteArray("turn.cleared") << QByteArray("turn.cleared");
}

/** Never straight to a secret, whatever was on the screen; then the ceremony ends as ever. */
void PauseTest::theCodeBringsTheTurnBack()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, back);
    Meeting meeting;
    QVERIFY(meeting.until(at.toStdString()));
    QVERIFY(meeting.runner->step().mayPause);
    QVERIFY(meeting.pause());
    QCOMPARE(meeting.id(), std::string_view("turn.paused"));
    QVERIFY(!meeting.runner->step().mayPause);
    QCOMPARE(std::get<Paused>(meeting.runner->step().kind).triesLeft, 5);
    QVERIFY(!meeting.feed(Continue{}));
    QVERIFY(!meeting.feed(Pause{}));
    QVERIFY(meeting.type("271829"));
    QCOMPARE(std::get<Paused>(meeting.runner->step().kind).triesLeft, 4);
    QVERIFY(meeting.runner->step().problem.has_value());
    QVERIFY(hasThreeParts(*meeting.runner->step().problem));
    QVERIFY(meeting.type(pauseCode));
    QCOMPARE(QByteArray(meeting.id().data(), static_cast<qsizetype>(meeting.id().size())), back);
    QVERIFY(!meeting.runner->step().problem.has_value());
    QVERIFY(meeting.robot.play(*meeting.runner));
    QVERIFY(std::get<Outcome>(meeting.runner->step().kind).good);
}

void PauseTest::theCodeIsWellFormed()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.ready"));
    QVERIFY(meeting.feed(Pause{}));
    const auto refused = [&](std::string_view first, std::string_view second) {
        return meeting.feed(SecretGiven{.value = secretText(first), .again = secretText(second)}) &&
               meeting.id() == "turn.pause" && meeting.runner->step().problem.has_value();
    };
    QVERIFY(refused("12345", "12345"));
    QVERIFY(refused("12345x", "12345x"));
    QVERIFY(refused("123456", "123457"));
    QVERIFY(refused("12345678901234567", "12345678901234567"));
}

void PauseTest::itCanBeDeclined()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.reveal"));
    QVERIFY(meeting.feed(Pause{}));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.id(), std::string_view("turn.handover"));
}

void PauseTest::aViewIsRevoked()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.reveal"));
    const SecretView shown = std::get<Reveal>(meeting.runner->step().kind).characters;
    QVERIFY(!shown.reveal().empty());
    QVERIFY(meeting.feed(Pause{}));
    QVERIFY(shown.reveal().empty());
}

/** The sheets of the set are void, as after Stop. */
void PauseTest::fiveWrongCodesEndIt()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.confirm"));
    QVERIFY(meeting.pause());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(meeting.id(), std::string_view("turn.paused"));
        QVERIFY(meeting.type("000000"));
    }
    QCOMPARE(meeting.id(), std::string_view("void"));
    QVERIFY(hasThreeParts(*meeting.runner->step().problem));
    QVERIFY(meeting.feed(Continue{}));
    QVERIFY(meeting.runner->finished());
    QVERIFY(!std::get<Outcome>(meeting.runner->step().kind).good);
}

void PauseTest::nobodyComesBack()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.handover")); // nobody has a sheet yet
    QVERIFY(meeting.pause());
    QVERIFY(meeting.feed(TimeOver{}));
    QVERIFY(meeting.runner->finished());
    QVERIFY(meeting.runner->step().problem.has_value());
    QVERIFY(!meeting.feed(TimeOver{}));
}

void PauseTest::anEntryThatIsVoidDropsOnlyItself()
{
    TwoTokens job;
    const std::string file = job.makeSet();
    QVERIFY(!file.empty());
    Robot init = initRobot(job.a);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot people = importRobot(job.a, "Ada\nGrace", file, job.sheets);
    people.onProblem = [](const Problem&) {};
    const auto runner = job.bench.start("import");
    while (runner->step().id != "entry.enter")
        QVERIFY(people.advance(*runner));
    QVERIFY(people.advance(*runner)); // a first group
    QVERIFY(std::get<EnterShare>(runner->step().kind).done != 0);
    const auto pause = [&] {
        return runner->feed(Pause{}) &&
               runner->feed(SecretGiven{.value = secretText(pauseCode), .again = secretText(pauseCode)});
    };
    QVERIFY(pause());
    QVERIFY(runner->feed(SecretGiven{.value = secretText(pauseCode)}));
    QCOMPARE(runner->step().id, std::string_view("entry.handover"));
    QVERIFY(runner->feed(Continue{}));
    QVERIFY(std::get<EnterShare>(runner->step().kind).done != 0); // what was typed is still there
    QVERIFY(pause());
    for (int i = 0; i < 5; ++i)
        QVERIFY(runner->feed(SecretGiven{.value = secretText("000000")}));
    QCOMPARE(runner->step().id, std::string_view("entry.handover"));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QVERIFY(runner->feed(Continue{}));
    QCOMPARE(std::get<EnterShare>(runner->step().kind).done, std::uint64_t{0});
    QVERIFY(people.play(*runner));
    QVERIFY(std::get<Outcome>(runner->step().kind).good);
}

/** What is shown is marked, known to all, and no sheet of the set; the real share comes after it. */
void PauseTest::aPracticeIsNoTurn()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.handover"));
    QVERIFY(std::get<Handover>(meeting.runner->step().kind).mayPractise);
    QVERIFY(meeting.feed(Practise{}));
    std::string shown;
    int screens = 0;
    while (meeting.id() != "turn.handover") {
        const Step& step = meeting.runner->step();
        QVERIFY2(step.practice, std::string(step.id).c_str());
        QVERIFY(step.id.starts_with("turn.practice_"));
        if (const auto* reveal = std::get_if<Reveal>(&step.kind)) {
            const ByteView characters = reveal->characters.reveal();
            shown.assign(characters.begin(), characters.end());
        }
        QVERIFY(meeting.robot.advance(*meeting.runner));
        QVERIFY(++screens < 20);
    }
    QVERIFY(shown.starts_with("1234"));
    QCOMPARE(inEnglish(meeting.runner->step().stop.sheets), std::string("No sheet was written."));
    QVERIFY(!meeting.runner->step().practice);
    QVERIFY(meeting.robot.play(*meeting.runner)); // the proof opens what was typed: nothing of the practice
    QVERIFY(std::get<Outcome>(meeting.runner->step().kind).good);
    for (const auto& [name, sheet] : meeting.robot.sheets)
        QVERIFY(!sheet.characters.starts_with(shown.substr(0, 20)));
}

void PauseTest::aPracticeCanBeEndedAndPaused()
{
    Meeting meeting;
    QVERIFY(meeting.until("turn.ready"));
    QVERIFY(meeting.feed(Practise{}));
    QVERIFY(meeting.feed(Practise{})); // ends it
    QCOMPARE(meeting.id(), std::string_view("turn.handover"));
    QVERIFY(meeting.feed(Practise{}));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.id(), std::string_view("turn.practice_reveal"));
    QVERIFY(meeting.feed(Hide{}));
    QCOMPARE(meeting.id(), std::string_view("turn.practice_hidden"));
    QVERIFY(meeting.pause());
    QVERIFY(!meeting.runner->step().practice);
    QVERIFY(meeting.type(pauseCode));
    QVERIFY(meeting.until("turn.reveal"));
    QVERIFY(meeting.feed(Hide{}));
    QVERIFY(!meeting.feed(Practise{}));
    QVERIFY(meeting.feed(Continue{})); // ready again, and the share was seen
    QVERIFY(!std::get<Ready>(meeting.runner->step().kind).mayPractise);
    QVERIFY(!meeting.feed(Practise{}));
}

void PauseTest::aScriptPausesAndPractises()
{
    SystemRandom random;
    auto cards = sim::SimSource::withFreshTokens(1, random);
    QVERIFY(cards);
    PlayerStage stage(**cards);
    const auto result = stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create",
        "steps":[{"step":"people","fill":{"leader":"Lea","custodians":["Ada","Grace"],"witness":"Will"}},
                 {"step":"scheme","fill":{"needed":2}},
                 {"step":"random","pick":{"none":true}},
                 {"step":"review","continue":true},
                 {"step":"turn","custodian":"Ada","practise":true,"pause":{"literal":"271828"}},
                 {"step":"turn","custodian":"Grace","pause":{"literal":"31415926"},"hide":true},
                 {"step":"save","pick":["${out}"]}]}]})");
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    const QStringList ids = stage.ids();
    QVERIFY(ids.contains(u"turn.practice_confirm"_s));
    QCOMPARE(ids.count(u"turn.paused"_s), 2);
}

QUORATE_TEST(PauseTest)
#include "tst_pause.moc"
