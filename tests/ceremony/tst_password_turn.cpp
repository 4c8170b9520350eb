#include "dkek/dkek_share.h"
#include "record/record.h"
#include "sharing/word_password.h"
#include "support/main_job.h"
#include "support/meeting.h"
#include "support/player_stage.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** `create` by passwords, at the first person's hand-over. */
struct PasswordMeeting : Meeting {
    explicit PasswordMeeting(const std::string& custodians = "Ada\nGrace")
        : Meeting(custodians, {{"kind", "password"}})
    {
        robot.on("password.choose", [](const Step& step) -> Input {
            const std::string text = "correct horse of " + step.actor.name;
            return SecretGiven{secretText(text), secretText(text)};
        });
    }

    /** The words are asked for and on the screen. */
    bool untilWords()
    {
        return until("password.choose") && feed(Offer{}) && id() == "password.ready" && feed(Continue{}) &&
               id() == "password.show";
    }
    SecretView shown() const { return std::get<Reveal>(runner->step().kind).characters; }
    std::string words() const
    {
        std::string text;
        const ByteView all = shown().reveal();
        for (std::size_t i = 0; i < offeredWords; ++i) {
            const ByteView column = all.subspan(i * longestWord, longestWord);
            text += i == 0 ? "" : " ";
            for (const std::uint8_t c : column) {
                if (c != ' ')
                    text += static_cast<char>(c);
            }
        }
        return text;
    }
};

} // namespace

/** Turns in which people choose a password, or take six words. */
class PasswordTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixWordsOpenTheFile();
    void aSlipIsNotTaken();
    void askedAgainTheWordsAreTheSame();
    void anOwnPasswordAfterAll();
    void hidingTakesThemAway();
    void everyPersonGetsOthers();
    void theTokensNumbersAreMixedIn();
    void theCodeBringsTheTurnBack_data();
    void theCodeBringsTheTurnBack();
    void aVoidPauseCostsOnlyThatTurn();
    void aPausedEntryComesBack();
    void wordsAreTakenInCapitalsWhenAFileIsOpened();
    void aScriptTakesWordsAndPauses();
    void aRealScriptTakesNone();
};

/** What was shown once is the password, in small letters with blanks, in whatever way it was typed back. */
void PasswordTurnTest::sixWordsOpenTheFile()
{
    PasswordMeeting meeting("Ada");
    QVERIFY(meeting.untilWords());
    const std::string words = meeting.words();
    QVERIFY(areOfferedWords(secretText(words)));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.id(), std::string_view("password.typed"));
    QVERIFY(std::get<GiveSecret>(meeting.runner->step().kind).wasOffered);
    std::string loud = words;
    for (char& c : loud)
        c = c == ' ' ? '-' : static_cast<char>(c - 'a' + 'A');
    QVERIFY(meeting.type(loud));
    QCOMPARE(meeting.id(), std::string_view("password.cleared"));
    QVERIFY(meeting.robot.play(*meeting.runner));
    QVERIFY(endedWell(*meeting.runner));
    const Bytes file = meeting.bench.files.content.at(factOf(meeting.runner->step(), "share_file"));
    NoProgress progress;
    QVERIFY(DkekShare::open(file, bytesOf(words), testRounds, progress).has_value());
    QVERIFY(!DkekShare::open(file, bytesOf(loud), testRounds, progress).has_value());
}

void PasswordTurnTest::aSlipIsNotTaken()
{
    PasswordMeeting meeting;
    QVERIFY(meeting.untilWords());
    const std::string words = meeting.words();
    QVERIFY(meeting.feed(Continue{}));
    for (const std::string& slip : {words.substr(1), words + " ", words + " salt", std::string("salt")}) {
        QVERIFY(meeting.type(slip));
        QCOMPARE(meeting.id(), std::string_view("password.typed"));
        QVERIFY(hasThreeParts(*meeting.runner->step().problem));
    }
    QVERIFY(meeting.type(words));
    QCOMPARE(meeting.id(), std::string_view("password.cleared"));
    QVERIFY(!meeting.runner->step().problem);
}

void PasswordTurnTest::askedAgainTheWordsAreTheSame()
{
    PasswordMeeting meeting;
    QVERIFY(meeting.untilWords());
    const std::string words = meeting.words();
    QVERIFY(!meeting.feed(Offer{}));
    QVERIFY(meeting.feed(Continue{}));
    QVERIFY(meeting.feed(Offer{}));
    QCOMPARE(meeting.id(), std::string_view("password.ready"));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.words(), words);
}

void PasswordTurnTest::anOwnPasswordAfterAll()
{
    PasswordMeeting meeting("Ada");
    QVERIFY(meeting.untilWords());
    QVERIFY(meeting.feed(Continue{}));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.id(), std::string_view("password.choose"));
    QVERIFY(meeting.robot.play(*meeting.runner));
    QVERIFY(endedWell(*meeting.runner));
    const Bytes file = meeting.bench.files.content.at(factOf(meeting.runner->step(), "share_file"));
    NoProgress progress;
    QVERIFY(DkekShare::open(file, bytesOf("correct horse of Ada"), testRounds, progress).has_value());
}

void PasswordTurnTest::hidingTakesThemAway()
{
    PasswordMeeting meeting;
    QVERIFY(meeting.untilWords());
    const std::string words = meeting.words();
    const SecretView view = meeting.shown();
    QVERIFY(!view.reveal().empty());
    QVERIFY(meeting.feed(Hide{HideReason::TimeUp}));
    QVERIFY(view.reveal().empty());
    QCOMPARE(meeting.id(), std::string_view("password.hidden"));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.id(), std::string_view("password.ready"));
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.words(), words);
    const SecretView again = meeting.shown();
    QVERIFY(meeting.feed(Stop{"enough"}));
    QVERIFY(again.reveal().empty());
}

void PasswordTurnTest::everyPersonGetsOthers()
{
    PasswordMeeting meeting;
    QVERIFY(meeting.untilWords());
    const std::string first = meeting.words();
    QVERIFY(meeting.feed(Continue{}));
    QVERIFY(meeting.type(first));
    QVERIFY(meeting.feed(Continue{}));
    QVERIFY(meeting.untilWords());
    QCOMPARE(meeting.runner->step().actor.name, std::string("Grace"));
    QVERIFY(meeting.words() != first);
}

/** The same computer's numbers and another token give other words. */
void PasswordTurnTest::theTokensNumbersAreMixedIn()
{
    const auto wordsWith = [](const std::string& reader) {
        TwoTokens job;
        Robot robot = createRobot("Ada", {{"kind", "password"}});
        robot.pick("random", reader.empty() ? reader : job.a);
        const auto runner = job.bench.start("create");
        while (runner->step().id != "password.choose") {
            if (!robot.advance(*runner))
                return std::string();
        }
        const bool shown = runner->feed(Offer{}) && runner->feed(Continue{});
        const auto* reveal = std::get_if<Reveal>(&runner->step().kind);
        const ByteView words = shown && reveal != nullptr ? reveal->characters.reveal() : ByteView();
        return std::string(words.begin(), words.end());
    };
    const std::string alone = wordsWith("");
    QVERIFY(!alone.empty());
    QCOMPARE(wordsWith(""), alone);
    const std::string mixed = wordsWith("a");
    QVERIFY(!mixed.empty() && mixed != alone);
}

void PasswordTurnTest::theCodeBringsTheTurnBack_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("hand-over") << QByteArray("password.handover") << QByteArray("password.choose");
    QTest::newRow("choosing") << QByteArray("password.choose") << QByteArray("password.choose");
    QTest::newRow("hidden words") << QByteArray("password.ready") << QByteArray("password.ready");
    QTest::newRow("words shown") << QByteArray("password.show") << QByteArray("password.ready");
    QTest::newRow("words typed") << QByteArray("password.typed") << QByteArray("password.typed");
}

/** Always over the hand-over, never straight to a secret. */
void PasswordTurnTest::theCodeBringsTheTurnBack()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, next);
    PasswordMeeting meeting;
    std::string words;
    QVERIFY(meeting.until("password.handover"));
    if (at != "password.handover")
        QVERIFY(meeting.until("password.choose"));
    if (at != "password.handover" && at != "password.choose") {
        QVERIFY(meeting.untilWords());
        words = meeting.words();
        if (at == "password.ready")
            QVERIFY(meeting.feed(Hide{}) && meeting.feed(Continue{}));
        if (at == "password.typed")
            QVERIFY(meeting.feed(Continue{}));
    }
    QCOMPARE(meeting.id(), std::string_view(at.constData()));
    QVERIFY(meeting.runner->step().mayPause);
    QVERIFY(meeting.pause());
    QCOMPARE(meeting.id(), std::string_view("password.paused"));
    QVERIFY(meeting.type("999999"));
    QCOMPARE(std::get<Paused>(meeting.runner->step().kind).triesLeft, 4);
    QVERIFY(meeting.type(pauseCode));
    QCOMPARE(meeting.id(), std::string_view("password.handover"));
    QVERIFY(!meeting.runner->step().problem);
    QVERIFY(meeting.feed(Continue{}));
    QCOMPARE(meeting.id(), std::string_view(next.constData()));
    if (!words.empty()) {
        if (meeting.id() == "password.ready")
            QVERIFY(meeting.feed(Continue{}) && meeting.words() == words && meeting.feed(Continue{}));
        QVERIFY(meeting.type(words));
    }
    QVERIFY(meeting.robot.play(*meeting.runner));
    QVERIFY(endedWell(*meeting.runner));
}

void PasswordTurnTest::aVoidPauseCostsOnlyThatTurn()
{
    PasswordMeeting meeting;
    QVERIFY(meeting.until("password.cleared")); // Ada is through
    QVERIFY(meeting.feed(Continue{}));
    QVERIFY(meeting.untilWords());
    const std::string words = meeting.words();
    QVERIFY(meeting.pause());
    for (int i = 0; i < 5; ++i)
        QVERIFY(meeting.type("000000"));
    QCOMPARE(meeting.id(), std::string_view("password.handover"));
    QCOMPARE(meeting.runner->step().actor.name, std::string("Grace"));
    QVERIFY(hasThreeParts(*meeting.runner->step().problem));
    QVERIFY(meeting.untilWords());
    QVERIFY(meeting.words() != words); // the note is void
    QVERIFY(meeting.pause());
    QVERIFY(meeting.feed(TimeOver{}));
    QCOMPARE(meeting.id(), std::string_view("password.handover"));
    QVERIFY(meeting.robot.play(*meeting.runner));
    QVERIFY(endedWell(*meeting.runner));
    QCOMPARE(meeting.bench.files.content.size(), 4U); // both people's files, and no third
}

/** A share file that is opened by a password: the same. */
void PasswordTurnTest::aPausedEntryComesBack()
{
    TwoTokens job;
    Robot maker = createRobot("Ada", {{"kind", "password"}});
    maker.secret("password.choose", "four quiet horses run");
    const auto made = job.bench.start("create");
    QVERIFY(maker.play(*made));
    const std::string file = factOf(made->step(), "share_file");
    Robot init = initRobot(job.a);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot people = importRobot(job.a, "Ada", file, {});
    people.onProblem = [](const Problem&) {};
    people.secret("entry.password", "four quiet horses run");
    const auto runner = job.bench.start("import");
    for (const char* at : {"entry.handover", "entry.password"}) {
        while (runner->step().id != at)
            QVERIFY(people.advance(*runner));
        QVERIFY(runner->step().mayPause);
        QVERIFY(runner->feed(Pause{}));
        QCOMPARE(runner->step().id, std::string_view("entry.pause"));
        QVERIFY(runner->feed(SecretGiven{.value = secretText(pauseCode), .again = secretText(pauseCode)}));
        QVERIFY(runner->feed(SecretGiven{.value = secretText(pauseCode)}));
        QCOMPARE(runner->step().id, std::string_view("entry.handover"));
    }
    QVERIFY(runner->feed(Pause{}));
    QVERIFY(runner->feed(SecretGiven{.value = secretText(pauseCode), .again = secretText(pauseCode)}));
    QVERIFY(runner->feed(TimeOver{}));
    QCOMPARE(runner->step().id, std::string_view("entry.handover"));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QVERIFY(people.play(*runner));
    QVERIFY(std::get<Outcome>(runner->step().kind).good);
}

void PasswordTurnTest::wordsAreTakenInCapitalsWhenAFileIsOpened()
{
    TwoTokens job;
    Robot maker = createRobot("Ada", {{"kind", "password"}});
    maker.secret("password.choose", "pick unbiased itself salt impact debit");
    const auto made = job.bench.start("create");
    QVERIFY(maker.play(*made));
    Robot init = initRobot(job.a);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot people = importRobot(job.a, "Ada", factOf(made->step(), "share_file"), {});
    people.secret("entry.password", "Pick-Unbiased-Itself-Salt-Impact-Debit");
    const auto runner = job.bench.start("import");
    QVERIFY(people.play(*runner));
    QVERIFY(std::get<Outcome>(runner->step().kind).good);
}

/** From the hand-over to the cleared screen as one line; the record has the pause and none of the words. */
void PasswordTurnTest::aScriptTakesWordsAndPauses()
{
    SystemRandom random;
    auto cards = sim::SimSource::withFreshTokens(1, random);
    QVERIFY(cards);
    PlayerStage stage(**cards);
    stage.keepsRecords = true;
    const auto result = stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[
        {"ceremony":"create",
        "steps":[{"step":"people","fill":{"leader":"Lea","custodians":["Ada"],"witness":"Will"}},
                 {"step":"scheme","fill":{"kind":"password"}},
                 {"step":"random","pick":{"token":1}},
                 {"step":"review","continue":true},
                 {"step":"password","custodian":"Ada","offer":true,"hide":true,"pause":{"literal":"271828"}},
                 {"step":"save","pick":["${out}"]}]},
        {"ceremony":"init",
        "steps":[{"step":"people","fill":{"leader":"Lea","security_officer":"Sol","pin_holder":"Pia"}},
                 {"step":"token","pick":{"token":1}},
                 {"step":"so_pin_source","fill":{"source":"own"}},
                 {"step":"new_so_pin","secret":{"literal":"5731264809375124"}},
                 {"step":"user_pin","secret":{"literal":"482917"}},
                 {"step":"settings","fill":{}},
                 {"step":"erase","erase":true}]},
        {"ceremony":"import",
        "steps":[{"step":"people","fill":{"leader":"Lea","custodians":["Ada"],"pin_holder":"Pia"}},
                 {"step":"token","pick":{"token":1}},
                 {"step":"files","pick":["${create.share_file}"]},
                 {"step":"entry","custodian":"Ada","pause":{"literal":"271828"}},
                 {"step":"compare","pick":"same"}]}]})");
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    const QStringList ids = stage.ids();
    QVERIFY(ids.contains(u"password.show"_s) && ids.contains(u"password.hidden"_s));
    QVERIFY(ids.contains(u"password.typed"_s));
    QCOMPARE(ids.count(u"password.paused"_s), 1);
    QCOMPARE(ids.count(u"entry.paused"_s), 1);
    const auto sheet = stage.sheets().read("Ada", std::nullopt);
    QVERIFY(sheet);
    QCOMPARE(sheet->groups.size(), offeredWords);
    QFile file(QString::fromStdString(stage.path(u"create.record.jsonl"_s)));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray record = file.readAll();
    QVERIFY(record.contains(R"("type":"pause")") && record.contains(R"("type":"resume")"));
    QVERIFY(record.contains(R"("words_offered":"yes")"));
    int found = 0; // by chance one of them is in the consent words
    for (const SecretBytes& word : sheet->groups) {
        const ByteView text = word.reveal();
        found += record.contains(
                     QByteArray(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size())))
                     ? 1
                     : 0;
    }
    QVERIFY(found < 3);
}

void PasswordTurnTest::aRealScriptTakesNone()
{
    NoCards cards;
    PlayerStage stage(cards);
    stage.rehearsal = false;
    const auto result = stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create",
        "steps":[{"step":"password","custodian":"Ada","offer":true}]}]})");
    QCOMPARE(static_cast<int>(result.end), static_cast<int>(PlayResult::End::BadScript));
    QVERIFY2(result.why.find("\"offer\"") != std::string::npos, result.why.c_str());
    QVERIFY2(result.why.find("rehearsals only") != std::string::npos, result.why.c_str());
}

QUORATE_TEST(PasswordTurnTest)
#include "tst_password_turn.moc"
