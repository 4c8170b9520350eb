#include "app/step_json.h"
#include "sim/sim_source.h"
#include "support/bench.h"
#include "support/player_stage.h"
#include "support/seeded_random.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Scripts against a ceremony made for this test, and against the real one that needs no token. */
class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsAFormAndASecret();
    void saysWhatDoesNotFit_data();
    void saysWhatDoesNotFit();
    void stopsWhenTheCeremonyHasAProblem();
    void answersARefusedStepAgain();
    void stopsWhereTheScriptSaysSo();
    void tellsOneLineForAStepThatStaysTheSame();
    void tellsFactsByName();
    void plays2of4FromPaperToProof();
    void namesTheGroupOfABadSheet();
    void showsNoShareWithoutSheets();
    void playsTheExampleWithPasswords();
    void hidesOnDemand();
    void playsTheRehearsalAndTheBackupExample();
    void playsTheExampleWithTwoShareFiles();
    void rehearsesOnSimulatedTokensOnly();
};

namespace
{

/** form "size" (1 to 9, not 7) -> secret "pin" (648219) -> notice "read" -> good outcome. */
class ThreeQuestions final : public Ceremony
{
public:
    [[nodiscard]] Step step() const override
    {
        switch (m_at) {
        case 0: {
            Field field{.id = "size", .kind = FieldKind::Number, .value = "1", .min = 1, .max = 9};
            if (m_wrong)
                field.wrong = {"Not 7."};
            return {.id = "size", .heading = {"How large?"}, .kind = Form{{field}}};
        }
        case 1: {
            Step step{.id = "pin", .heading = {"The PIN?"}, .kind = GiveSecret{}};
            if (m_wrong)
                step.problem =
                    Problem{.error = {.code = ErrorCode::PinWrong}, .happened = {"Wrong PIN"}, .safe = {"All."}};
            return step;
        }
        case 2:
            return {.id = "read", .heading = {"Read this"}, .kind = Notice{}};
        default:
            return {.id = "outcome",
                    .heading = {m_at == 3 ? "Done" : "Stopped"},
                    .kind = Outcome{.good = m_at == 3, .facts = {{"size", m_size}, {"tries", m_tries}}}};
        }
    }

    [[nodiscard]] Result<void> feed(Input input) override
    {
        if (std::holds_alternative<Stop>(input)) {
            m_at = 4;
        } else if (auto* filled = std::get_if<Filled>(&input); filled != nullptr && m_at == 0) {
            m_size = filled->values.at("size");
            m_wrong = m_size == "7";
            m_at += m_wrong ? 0 : 1;
        } else if (auto* given = std::get_if<SecretGiven>(&input); given != nullptr && m_at == 1) {
            ++m_tries;
            m_wrong = !given->value.equals(bytesOf("648219"));
            m_at += m_wrong ? 0 : 1;
        } else if (std::holds_alternative<Continue>(input) && m_at == 2) {
            m_at = 3;
        } else {
            return fail(ErrorCode::InputNotExpected);
        }
        return {};
    }

    [[nodiscard]] std::vector<Fact> facts() const override { return {}; }

private:
    int m_at = 0;
    bool m_wrong = false;
    std::string m_size{};
    std::int64_t m_tries = 0;
};

const CeremonySpec threeQuestions{
    .id = "three", .title = {"Three questions"}, .make = [](const StartOptions&) -> std::unique_ptr<Ceremony> {
        return std::make_unique<ThreeQuestions>();
    }};

const CeremonySpec* findHere(std::string_view id)
{
    return id == "three" ? &threeQuestions : ceremonyNamed(id);
}

std::string three(const std::string& steps)
{
    return R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"three","steps":[)" + steps +
           "]}]}";
}

/** The rehearsed `create` for 2 of 4, with the turns given. */
std::string createScript(const std::string& turns)
{
    return R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace","Mary","Alan"]}},
        {"step":"scheme","fill":{"needed":2}},
        {"step":"random","pick":{"none":true}},
        {"step":"review","continue":true},)" +
           turns + R"({"step":"save","pick":["${out}"]}]}]})";
}

void writeSecret(const std::string& path, const QByteArray& secret)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(secret);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/** A stage without cards, for this test's ceremony and the real ones. */
class Stage : public PlayerStage
{
public:
    Stage() : PlayerStage(m_cards) { find = findHere; }

private:
    NoCards m_cards{};
};

} // namespace

void PlayerTest::playsAFormAndASecret()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{"size":3}},
        {"step":"pin","secret":{"literal":"648219"}},{"step":"read","continue":true})"));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    QCOMPARE(stage.ids(), (QStringList{u"size"_s, u"pin"_s, u"read"_s, u"outcome"_s}));
    QCOMPARE(factOf(result, "size"), std::string("3"));
    for (const QJsonObject& line : stage.steps())
        QVERIFY(!lineOf(line).contains("648219"));
}

void PlayerTest::saysWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("another step") << QByteArray(R"({"step":"pin","secret":{"literal":"648219"}})")
                                  << QByteArray(R"(step 1, field "step": is "pin", but the ceremony asks "size")");
    QTest::newRow("missing step") << QByteArray(R"({"step":"size","fill":{}})")
                                  << QByteArray(R"(step 2 is missing: the ceremony asks "pin")");
    QTest::newRow("unknown question") << QByteArray(R"({"step":"size","fill":{"colour":"red"}})")
                                      << QByteArray(R"(step 1 (size), field "fill": "colour" is not asked here)");
    QTest::newRow("value that is refused") << QByteArray(R"({"step":"size","fill":{"size":7}})")
                                           << QByteArray(R"(step 1 (size), field "size": Not 7.)");
    QTest::newRow("answer of another kind")
        << QByteArray(R"({"step":"size","continue":true})") << QByteArray(R"(step 1 (size), field "continue")");
    QTest::newRow("turn that nobody has")
        << QByteArray(R"({"step":"size","custodian":"Ada"})") << QByteArray(R"(step 1, field "step")");
    QTest::newRow("unknown variable") << QByteArray(R"({"step":"size","fill":{"size":"${three.size}"}})")
                                      << QByteArray(R"(field "size": nothing is known as ${three.size})");
    QTest::newRow("too many steps")
        << QByteArray(R"({"step":"size","fill":{}},{"step":"pin","secret":{"literal":"648219"}},
            {"step":"read","continue":true},{"step":"read","continue":true})")
        << QByteArray(R"(step 4: the ceremony was over before this step)");
}

void PlayerTest::saysWhatDoesNotFit()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const QByteArray, why);
    Stage stage;
    const auto result = stage.play(three(steps.toStdString()));
    QCOMPARE(result.end, PlayResult::End::BadScript);
    QVERIFY2(result.why.find(why.toStdString()) != std::string::npos, result.why.c_str());
    // Whatever was wrong, the ceremony came to an end that it knows of.
    QCOMPARE(stage.ids().back(), u"outcome"_s);
}

void PlayerTest::stopsWhenTheCeremonyHasAProblem()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{}},{"step":"pin","secret":{"literal":"000000"}},
        {"step":"read","continue":true})"));
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QVERIFY2(result.why.find("Wrong PIN") != std::string::npos, result.why.c_str());
    QCOMPARE(factOf(result, "tries"), std::string("1"));
}

void PlayerTest::answersARefusedStepAgain()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{"size":7}},{"step":"size","fill":{"size":8}},
        {"step":"pin","secret":{"literal":"000000"}},{"step":"pin","secret":{"literal":"648219"}},
        {"step":"read","continue":true})"));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    QCOMPARE(factOf(result, "tries"), std::string("2"));
}

void PlayerTest::stopsWhereTheScriptSaysSo()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{}},{"stop":"enough"})"));
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QCOMPARE(result.why, std::string("enough"));
}

void PlayerTest::tellsOneLineForAStepThatStaysTheSame()
{
    const Step typing{.id = "turn.confirm", .heading = {"Type"}, .kind = EnterShare{.done = 1}};
    Step further = typing;
    std::get<EnterShare>(further.kind).done = 3;
    QCOMPARE(lineOf(toJson(typing)), lineOf(toJson(further)));
}

void PlayerTest::tellsFactsByName()
{
    const std::vector<Fact> facts{
        {"serial", "DENK0100001"}, {"file", "a"}, {"sha256", "AA"},          {"file", "b"},
        {"sha256", "BB"},          {"file", "c"}, {"count", std::int64_t{2}}};
    QCOMPARE(toJson(facts), (QJsonObject{{"serial"_L1, u"DENK0100001"_s},
                                         {"file"_L1, QJsonArray{u"a"_s, u"b"_s, u"c"_s}},
                                         {"sha256"_L1, QJsonObject{{"a"_L1, u"AA"_s}, {"b"_L1, u"BB"_s}}},
                                         {"count"_L1, 2}}));
}

void PlayerTest::plays2of4FromPaperToProof()
{
    Stage stage;
    const auto result = stage.play(createScript(R"({"step":"turn","custodian":"Ada"},
            {"step":"turn","custodian":"Grace","slips":[{"group":"A3","typed":"0000G"},{"group":"seal","typed":"GGGG"}]},
            {"step":"turn","custodian":"Mary"},{"step":"turn","custodian":"Alan"},)"));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());

    QCOMPARE(QFile(QString::fromStdString(factOf(result, "share_file"))).size(), 64);
    for (const auto* name : {"Ada", "Grace", "Mary", "Alan"}) {
        const auto sheet = stage.sheets().read(name, "create");
        QVERIFY(sheet);
        QCOMPARE(sheet->groups.size(), std::size_t{10});
        // What is on paper is in no line that the player prints.
        for (const QJsonObject& line : stage.steps()) {
            const auto group = sheet->groups.front().reveal();
            QVERIFY(!lineOf(line).contains(
                QByteArray(reinterpret_cast<const char*>(group.data()), static_cast<qsizetype>(group.size()))));
        }
    }
    const auto problems =
        std::ranges::count_if(stage.steps(), [](const QJsonObject& line) { return line.contains("problem"_L1); });
    QCOMPARE(problems, 2);
}

void PlayerTest::namesTheGroupOfABadSheet()
{
    Stage stage;
    const auto result = stage.play(createScript(R"({"step":"turn","custodian":"Ada",
        "sheet":{"literal":"A 0000G 0000G 0000G 0000G 0000G\nB 0000G 0000G 0000G 0000G 0000G\nseal GGGG"}},)"));
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QCOMPARE(result.why, std::string("Ada's sheet does not fit at group A1"));
    QVERIFY(factOf(result, "share_file").empty());
}

void PlayerTest::showsNoShareWithoutSheets()
{
    Stage stage;
    stage.rehearsal = false;
    stage.withSheets = false;
    const auto result = stage.play(createScript(R"({"step":"turn","custodian":"Ada"},)"));
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QVERIFY2(result.why.find("Only a rehearsal") != std::string::npos, result.why.c_str());
    QVERIFY(!QFile::exists(QString::fromStdString(stage.path(u"paper"_s))));
}

void PlayerTest::playsTheExampleWithPasswords()
{
    Stage stage;
    stage.rehearsal = false;
    stage.withSheets = false;
    // The example names its two secrets by places of its own.
    const std::string password = stage.path(u"ada.password"_s);
    QByteArray json = QByteArray::fromStdString(exampleNamed(u"create-password"_s));
    QVERIFY(json.contains(R"({"file": "ada.password"})"));
    json.replace("ada.password", password.c_str());
    json.replace(R"({"fd": 3})", R"({"file": ")" + QByteArray::fromStdString(password) + R"("})");
    writeSecret(password, "correct horse battery staple\n");

    const auto result = stage.play(json.toStdString());
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    const auto files = std::ranges::count(result.ceremonies.back().facts, "share_file", &Fact::name);
    QCOMPARE(files, 2);

    QFile(QString::fromStdString(password)).setPermissions(QFile::ReadOwner | QFile::ReadGroup);
    const auto refused = stage.play(json.toStdString());
    QCOMPARE(refused.end, PlayResult::End::NotGood);
    QVERIFY2(refused.why.find("readable by you only") != std::string::npos, refused.why.c_str());
}

void PlayerTest::hidesOnDemand()
{
    Stage stage;
    const auto result =
        stage.play(createScript(R"({"step":"turn","custodian":"Ada","hide":true},{"stop":"enough"},)"));
    QCOMPARE(result.why, std::string("enough"));
    const QStringList ids = stage.ids();
    QVERIFY(ids.contains(u"turn.hidden"_s));
    QCOMPARE(stage.sheets().read("Ada", std::nullopt)->groups.size(), std::size_t{10});
    QVERIFY(ids.contains(u"void"_s));
}

void PlayerTest::playsTheRehearsalAndTheBackupExample()
{
    SystemRandom random;
    auto cards = sim::SimSource::withFreshTokens(2, random);
    QVERIFY(cards);
    PlayerStage rehearsal(**cards);
    const auto rehearsed = rehearsal.play(exampleNamed(u"rehearsal"_s));
    QVERIFY2(rehearsed.end == PlayResult::End::Good, rehearsed.why.c_str());
    QCOMPARE(rehearsed.ceremonies.size(), std::size_t{8});
    for (const QJsonObject& step : rehearsal.steps()) {
        for (const auto* secret : {"482917", "730264", "5731264809375124", "9046172583640917"})
            QVERIFY(!lineOf(step).contains(secret));
    }

    // The first token now holds a key whose PIN the rehearsal chose: enough for the example of a real backup.
    PlayerStage real(**cards);
    real.rehearsal = false;
    real.withSheets = false;
    writeSecret(real.path(u"user.pin"_s), "482917\n");
    std::string script = exampleNamed(u"backup"_s);
    script.replace(script.find("user.pin"), 8, real.path(u"user.pin"_s));
    const auto saved = real.play(script);
    QVERIFY2(saved.end == PlayResult::End::Good, saved.why.c_str());
    QVERIFY(QFile::exists(QString::fromStdString(factOf(saved, "key_backup"))));
}

void PlayerTest::playsTheExampleWithTwoShareFiles()
{
    SeededRandom random(2078);
    const auto cards = sim::SimSource::withFreshTokens(1, random).value();
    PlayerStage stage(*cards);
    const auto result = stage.play(exampleNamed(u"two-share-files"_s));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    QCOMPARE(factOf(result, "share_files"), std::string("2"));
    QCOMPARE(factOf(result, "share_files_outstanding"), std::string("0"));
    QVERIFY(stage.ids().contains(u"more"_s));
}

void PlayerTest::rehearsesOnSimulatedTokensOnly()
{
    class OneToken final : public OverviewSource
    {
    public:
        explicit OneToken(Origin origin) : m_origin(origin) {}
        [[nodiscard]] Result<std::vector<Reader>> readers() const override
        {
            return std::vector<Reader>{{.name = "Reader", .cardPresent = true}};
        }
        [[nodiscard]] TokenSeen look(const Reader& reader) const override
        {
            TokenReading reading;
            reading.info.serial = "DENK0100001";
            reading.info.origin = m_origin;
            return {.reader = reader, .reading = reading};
        }

    private:
        Origin m_origin;
    };
    const CeremonyScript script{.name = "init",
                                .steps = {{.step = "token", .answer = TokenAnswer{TokenSerial{"DENK0100001"}}}}};
    const Variables variables;
    const Step choose{.id = "token", .kind = ChooseToken{}};

    const OneToken real(Origin::NotProven);
    ScriptAnswers rehearsing(script, {.overview = real, .variables = variables, .rehearsal = true});
    const auto refused = rehearsing.answer(choose);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongCard);

    const OneToken simulated(Origin::Simulated);
    ScriptAnswers rehearsed(script, {.overview = simulated, .variables = variables, .rehearsal = true});
    QCOMPARE(std::get<Picked>(*rehearsed.answer(choose)).value, std::string("Reader"));
    ScriptAnswers inEarnest(script, {.overview = real, .variables = variables});
    QCOMPARE(std::get<Picked>(*inEarnest.answer(choose)).value, std::string("Reader"));
}

QUORATE_TEST(PlayerTest)
#include "tst_player.moc"
