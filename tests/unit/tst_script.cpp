#include "app/script.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

class ScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfAnswer();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesTestValuesInRehearsalsOnly_data();
    void takesTestValuesInRehearsalsOnly();
    void leavesNewerVersionsAlone();
};

namespace
{

Result<Script> parsed(const std::string& text, ScriptUse use = ScriptUse::Rehearsal)
{
    return parseScript(bytesOf(text), use);
}

/** A script with one ceremony that has these steps. */
std::string withSteps(const std::string& steps)
{
    return R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[)" + steps +
           "]}]}";
}

template <class Kind>
const Kind& answerOf(const Script& script, std::size_t step)
{
    return std::get<Kind>(script.ceremonies.front().steps.at(step).answer);
}

} // namespace

void ScriptTest::readsEveryKindOfAnswer()
{
    const auto script = parsed(withSteps(R"(
        {"step":"scheme","fill":{"needed":2,"tick":true,"names":["Ada","Grace"],"kind":"shares"}},
        {"step":"a","pick":"same"},
        {"step":"b","pick":["one","two"]},
        {"step":"c","pick":{"serial":"DENK0100001"}},
        {"step":"d","pick":{"token":2}},
        {"step":"e","pick":{"none":true}},
        {"step":"f","erase":"DENK0100001"},
        {"step":"g","secret":{"fd":3},"again":{"file":"pin"}},
        {"step":"turn","custodian":"Ada","sheet":"create","hide":true,"slips":[{"group":"A3","typed":"0000G"}]},
        {"step":"entry","custodian":"Ada","sheet":{"file":"ada.txt"},"fill":{"number":3}},
        {"step":"h","continue":true},
        {"stop":"enough"})"));
    QVERIFY2(script.has_value(), script ? "" : script.error().where.c_str());
    QCOMPARE(script->ceremonies.front().name, std::string("create"));
    QCOMPARE(answerOf<FillAnswer>(*script, 0).values,
             (std::map<std::string, std::string>{
                 {"kind", "shares"}, {"names", "Ada\nGrace"}, {"needed", "2"}, {"tick", "yes"}}));
    QCOMPARE(answerOf<PickAnswer>(*script, 1).values, (std::vector<std::string>{"same"}));
    QCOMPARE(answerOf<PickAnswer>(*script, 2).values, (std::vector<std::string>{"one", "two"}));
    QCOMPARE(std::get<TokenSerial>(answerOf<TokenAnswer>(*script, 3)).serial, std::string("DENK0100001"));
    QCOMPARE(std::get<TokenPlace>(answerOf<TokenAnswer>(*script, 4)).place, 2);
    QVERIFY(std::holds_alternative<NoToken>(answerOf<TokenAnswer>(*script, 5)));
    QCOMPARE(answerOf<EraseAnswer>(*script, 6).serial, std::optional<std::string>("DENK0100001"));
    QCOMPARE(std::get<SecretDescriptor>(answerOf<SecretAnswer>(*script, 7).value).number, 3);
    QCOMPARE(std::get<SecretFile>(*answerOf<SecretAnswer>(*script, 7).again).path, std::string("pin"));
    const auto& turn = answerOf<TurnAnswer>(*script, 8);
    QCOMPARE(turn.page, std::optional<std::string>("create"));
    QCOMPARE(turn.slips.front().group, std::string("A3"));
    QVERIFY(turn.hide);
    QCOMPARE(std::get<SecretFile>(*answerOf<TurnAnswer>(*script, 9).sheet).path, std::string("ada.txt"));
    QVERIFY(std::holds_alternative<ContinueAnswer>(script->ceremonies.front().steps.at(10).answer));
    QCOMPARE(answerOf<StopAnswer>(*script, 11).reason, std::string("enough"));
}

void ScriptTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const std::string& json, const char* where) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(where);
    };
    row("syntax", "{\"format\":\"quorate-script\",\n\"version\":1,\n!}", "line 3: ");
    row("cut off", "{\"format\":\"quorate-script\"", "line 1: ");
    row("not an object", "[]", "a script is an object");
    row("other format", R"({"format":"shopping","version":1,"ceremonies":[]})", R"(field "format")");
    row("no version", R"({"format":"quorate-script","ceremonies":[]})", R"(field "version": is missing)");
    row("no ceremony", R"({"format":"quorate-script","version":1,"ceremonies":[]})",
        R"(field "ceremonies": is empty)");
    row("unknown field", R"({"format":"quorate-script","version":1,"colour":"red","ceremonies":[]})",
        R"(unknown field "colour")");
    row("unknown field in a step", withSteps(R"({"step":"a","continue":true},{"step":"b","pick":"x","pik":1})"),
        R"(ceremony 1 (create), step 2 (b): unknown field "pik")");
    row("two answers", withSteps(R"({"step":"a","pick":"x","continue":true})"), R"(unknown field "continue")");
    row("no answer", withSteps(R"({"step":"a"})"), "step 1 (a): has no answer");
    row("no step", withSteps(R"({"continue":true})"), R"(step 1, field "step": is missing)");
    row("form of numbers with a point", withSteps(R"({"step":"a","fill":{"needed":2.5}})"), R"("needed")");
    row("token without a name", withSteps(R"({"step":"a","pick":{}})"), R"(field "pick")");
    row("secret from nowhere", withSteps(R"({"step":"a","secret":{}})"), R"(field "fd": is missing)");
    row("sheet of numbers", withSteps(R"({"step":"a","custodian":"Ada","sheet":3})"), R"(field "sheet")");
    row("slip without text", withSteps(R"({"step":"a","custodian":"Ada","slips":[{"group":"A1"}]})"),
        R"(field "typed": is missing)");
    row("the same name twice",
        R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"a","steps":[]},)"
        R"({"ceremony":"a","steps":[]}]})",
        R"(ceremony 2: field "name")");
}

void ScriptTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, where);
    const auto script = parsed(json.toStdString());
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::NotAccepted);
    QVERIFY2(script.error().where.find(where.toStdString()) != std::string::npos, script.error().where.c_str());
}

void ScriptTest::takesTestValuesInRehearsalsOnly_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("secret") << QByteArray(R"({"step":"a","secret":{"literal":"648219"}})");
    QTest::newRow("second entry") << QByteArray(R"({"step":"a","secret":{"fd":3},"again":{"literal":"648219"}})");
    QTest::newRow("sheet") << QByteArray(R"({"step":"a","custodian":"Ada","sheet":{"literal":"A 0000G"}})");
    QTest::newRow("any token erased") << QByteArray(R"({"step":"a","erase":true})");
    QTest::newRow("slip") << QByteArray(
        R"({"step":"a","custodian":"Ada","slips":[{"group":"A1","typed":"0000G"}]})");
}

void ScriptTest::takesTestValuesInRehearsalsOnly()
{
    QFETCH(const QByteArray, step);
    const std::string script = withSteps(step.toStdString());
    QVERIFY(parsed(script, ScriptUse::Rehearsal));
    const auto refused = parsed(script, ScriptUse::Real);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAccepted);
    QVERIFY(refused.error().where.find("step 1 (a)") != std::string::npos);
    QVERIFY(refused.error().where.find("648219") == std::string::npos);
}

void ScriptTest::leavesNewerVersionsAlone()
{
    const auto script = parsed(R"({"format":"quorate-script","version":2,"anything":[]})");
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::NewerVersion);
}

QUORATE_TEST(ScriptTest)
#include "tst_script.moc"
