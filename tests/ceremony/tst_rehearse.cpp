#include "ceremony/rehearsal.h"
#include "support/main_job.h"
#include "support/player_stage.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

/** The ceremony that asks what shall be rehearsed: it touches nothing, and a script does without it. */
class RehearseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOffersEveryOtherCeremony()
    {
        NoCards cards;
        Bench bench(cards);
        const auto runner = bench.start("rehearse");
        const auto& form = std::get<Form>(runner->step().kind);
        std::vector<std::string> offered;
        for (const Option& option : form.fields.front().options)
            offered.push_back(option.id);
        std::vector<std::string> all;
        for (const CeremonySpec& spec : ceremonies()) {
            if (spec.id != "rehearse")
                all.emplace_back(spec.id);
        }
        QCOMPARE(offered, all);
        QVERIFY(!ceremonyNamed("rehearse")->keepsRecord);
    }

    void theAnswerIsTheWish_data()
    {
        QTest::addColumn<QByteArray>("tokens");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << QByteArray("1") << 1;
        QTest::newRow("four") << QByteArray("4") << 4;
        QTest::newRow("those of before") << QByteArray("kept") << 0;
    }

    void theAnswerIsTheWish()
    {
        QFETCH(const QByteArray, tokens);
        QFETCH(const int, count);
        TwoTokens job;
        const auto commands = job.cards->commandCount(0) + job.cards->commandCount(1);
        const auto runner = job.bench.start("rehearse");
        QVERIFY(!rehearsalWish(runner->step()));
        QVERIFY(runner->feed(Filled{{{"ceremony", "backup"}, {"tokens", tokens.toStdString()}}}));
        const auto wish = rehearsalWish(runner->step());
        QVERIFY(wish.has_value());
        QCOMPARE(wish->ceremony, std::string("backup"));
        QCOMPARE(wish->newTokens, count);
        QCOMPARE(job.cards->commandCount(0) + job.cards->commandCount(1), commands);
        QVERIFY(job.bench.files.content.empty());
    }

    void whatIsNotOfferedIsRefused()
    {
        NoCards cards;
        Bench bench(cards);
        const auto runner = bench.start("rehearse");
        for (const auto& [ceremony, tokens] : {std::pair("rehearse", "2"), {"dance", "2"}, {"create", "5"}}) {
            const auto fed = runner->feed(Filled{{{"ceremony", ceremony}, {"tokens", tokens}}});
            QVERIFY(!fed || std::holds_alternative<Form>(runner->step().kind));
            QVERIFY(!rehearsalWish(runner->step()));
        }
    }

    void noOtherOutcomeIsAWish()
    {
        NoCards cards;
        Bench bench(cards);
        const auto runner = bench.start("rehearse");
        QVERIFY(runner->feed(Stop{"changed my mind"}));
        QVERIFY(runner->finished());
        QVERIFY(!rehearsalWish(runner->step()));
        Robot robot = createRobot("Ada\nGrace", {});
        const auto creating = bench.start("create");
        QVERIFY(robot.play(*creating));
        QVERIFY(!rehearsalWish(creating->step()));
    }

    /** Said before anything is played. */
    void aScriptIsToldHowItRehearses()
    {
        NoCards cards;
        PlayerStage stage(cards);
        const auto result = stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[
            {"ceremony":"status","steps":[]},
            {"ceremony":"rehearse","steps":[{"step":"rehearsal","fill":{"ceremony":"create"}}]}]})");
        QCOMPARE(static_cast<int>(result.end), static_cast<int>(PlayResult::End::BadScript));
        QVERIFY2(result.why.find("--rehearsal") != std::string::npos, result.why.c_str());
        QVERIFY(result.ceremonies.empty());
        QVERIFY(stage.steps().empty());
    }
};

QUORATE_TEST(RehearseTest)
#include "tst_rehearse.moc"
