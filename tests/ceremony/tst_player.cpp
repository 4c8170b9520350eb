#include "app/live_overview.h"
#include "app/player.h"
#include "app/step_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Scripts against a ceremony made for this test, and against the real one that needs no token. */
class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
};

namespace
{

constexpr std::uint64_t fewRounds = 1000;

class NoCards final : public CardSource
{
public:
    [[nodiscard]] Result<std::vector<Reader>> readers() override { return std::vector<Reader>{}; }
    [[nodiscard]] Result<std::unique_ptr<Transport>> connect(const std::string&, Access) override
    {
        return fail(ErrorCode::NoReader);
    }
    [[nodiscard]] Result<void> waitForChange(std::stop_token, std::chrono::milliseconds) override { return {}; }
};

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

const CeremonySpec* find(std::string_view id)
{
    return id == "three" ? &threeQuestions : ceremonyNamed(id);
}

/** Keeps the lines that the player would print. */
class Lines final : public PlayerOutput
{
public:
    void ceremony(const CeremonyScript&, const CeremonySpec&) override {}
    void step(const CeremonyScript&, const Step& step) override { steps.push_back(toJson(step)); }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const QJsonObject& step : steps) {
            const QString id = step["step"_L1].toString();
            if (ids.isEmpty() || ids.back() != id)
                ids.append(id);
        }
        return ids;
    }

    std::vector<QJsonObject> steps{};
};

/** One player with everything around it, in a folder of its own. */
struct Stage {
    PlayResult play(const std::string& json, bool rehearsal = true, bool withSheets = true)
    {
        const auto script = parseScript(bytesOf(json), rehearsal ? ScriptUse::Rehearsal : ScriptUse::Real);
        if (!script)
            return {.end = PlayResult::End::BadScript, .why = script.error().where};
        TokenSessions tokens(cards);
        LiveOverview overview(cards);
        Services services{tokens, overview, random, files, clock};
        InlineExecutor executor;
        Player player(
            {.services = services,
             .executor = executor,
             .options = {.rehearsal = rehearsal, .folder = folder.path().toStdString(), .rounds = fewRounds},
             .sheets = withSheets ? &sheets : nullptr,
             .output = lines,
             .find = find});
        return player.play(*script);
    }

    QTemporaryDir folder{};
    Sheets sheets{folder.filePath(u"paper"_s).toStdString()};
    NoCards cards{};
    SystemRandom random{};
    DiskFiles files{};
    SystemClock clock{};
    Lines lines{};
};

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

const Fact* factNamed(const PlayResult& result, std::string_view name)
{
    for (const Fact& fact : result.ceremonies.back().facts) {
        if (fact.name == name)
            return &fact;
    }
    return nullptr;
}

} // namespace

void PlayerTest::initTestCase()
{
    (void)openSecretMemory();
}

void PlayerTest::playsAFormAndASecret()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{"size":3}},
        {"step":"pin","secret":{"literal":"648219"}},{"step":"read","continue":true})"));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    QCOMPARE(stage.lines.ids(), (QStringList{u"size"_s, u"pin"_s, u"read"_s, u"outcome"_s}));
    QCOMPARE(*factNamed(result, "size"), (Fact{"size", "3"}));
    for (const QJsonObject& line : stage.lines.steps)
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
    QCOMPARE(stage.lines.ids().back(), u"outcome"_s);
}

void PlayerTest::stopsWhenTheCeremonyHasAProblem()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{}},{"step":"pin","secret":{"literal":"000000"}},
        {"step":"read","continue":true})"));
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QVERIFY2(result.why.find("Wrong PIN") != std::string::npos, result.why.c_str());
    QCOMPARE(*factNamed(result, "tries"), (Fact{"tries", std::int64_t{1}}));
}

void PlayerTest::answersARefusedStepAgain()
{
    Stage stage;
    const auto result = stage.play(three(R"({"step":"size","fill":{"size":7}},{"step":"size","fill":{"size":8}},
        {"step":"pin","secret":{"literal":"000000"}},{"step":"pin","secret":{"literal":"648219"}},
        {"step":"read","continue":true})"));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    QCOMPARE(*factNamed(result, "tries"), (Fact{"tries", std::int64_t{2}}));
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

    const Fact* shareFile = factNamed(result, "share_file");
    QVERIFY(shareFile != nullptr);
    QCOMPARE(QFile(QString::fromStdString(std::get<std::string>(shareFile->value))).size(), 64);
    for (const auto* name : {"Ada", "Grace", "Mary", "Alan"}) {
        const auto sheet = stage.sheets.read(name, "create");
        QVERIFY(sheet);
        QCOMPARE(sheet->groups.size(), std::size_t{10});
        // What is on paper is in no line that the player prints.
        for (const QJsonObject& line : stage.lines.steps) {
            const auto group = sheet->groups.front().reveal();
            QVERIFY(!lineOf(line).contains(
                QByteArray(reinterpret_cast<const char*>(group.data()), static_cast<qsizetype>(group.size()))));
        }
    }
    const auto problems = std::ranges::count_if(
        stage.lines.steps, [](const QJsonObject& line) { return line.contains("problem"_L1); });
    QCOMPARE(problems, 2);
}

void PlayerTest::namesTheGroupOfABadSheet()
{
    Stage stage;
    const auto result = stage.play(createScript(R"({"step":"turn","custodian":"Ada",
        "sheet":{"literal":"A 0000G 0000G 0000G 0000G 0000G\nB 0000G 0000G 0000G 0000G 0000G\nseal GGGG"}},)"));
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QCOMPARE(result.why, std::string("Ada's sheet does not fit at group A1"));
    QVERIFY(!factNamed(result, "share_file"));
}

void PlayerTest::showsNoShareWithoutSheets()
{
    Stage stage;
    const auto result = stage.play(createScript(R"({"step":"turn","custodian":"Ada"},)"), false, false);
    QCOMPARE(result.end, PlayResult::End::NotGood);
    QVERIFY2(result.why.find("Only a rehearsal") != std::string::npos, result.why.c_str());
    QVERIFY(!QDir(stage.folder.filePath(u"paper"_s)).exists());
}

void PlayerTest::playsTheExampleWithPasswords()
{
    Stage stage;
    QFile example(QStringLiteral(QUORATE_SOURCE_DIR) + u"/app/examples/create-password.json"_s);
    QVERIFY(example.open(QFile::ReadOnly));
    // The example names its two secrets by places of its own.
    QByteArray json = example.readAll();
    const QString password = stage.folder.filePath(u"ada.password"_s);
    QVERIFY(json.contains(R"({"file": "ada.password"})"));
    json.replace(R"({"file": "ada.password"})", R"({"file": ")" + password.toUtf8() + R"("})");
    json.replace(R"({"fd": 3})", R"({"file": ")" + password.toUtf8() + R"("})");
    QFile file(password);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("correct horse battery staple\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();

    const auto result = stage.play(json.toStdString(), false, false);
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
    const auto files = std::ranges::count(result.ceremonies.back().facts, "share_file", &Fact::name);
    QCOMPARE(files, 2);

    file.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
    const auto refused = stage.play(json.toStdString(), false, false);
    QCOMPARE(refused.end, PlayResult::End::NotGood);
    QVERIFY2(refused.why.find("readable by you only") != std::string::npos, refused.why.c_str());
}

void PlayerTest::hidesOnDemand()
{
    Stage stage;
    const auto result =
        stage.play(createScript(R"({"step":"turn","custodian":"Ada","hide":true},{"stop":"enough"},)"));
    QCOMPARE(result.why, std::string("enough"));
    const QStringList ids = stage.lines.ids();
    QVERIFY(ids.contains(u"turn.hidden"_s));
    QCOMPARE(stage.sheets.read("Ada", std::nullopt)->groups.size(), std::size_t{10});
    QVERIFY(ids.contains(u"void"_s));
}

QTEST_GUILESS_MAIN(PlayerTest)
#include "tst_player.moc"
