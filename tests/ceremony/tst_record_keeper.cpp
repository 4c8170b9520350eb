#include "ceremony/plan.h"
#include "ceremony/record_document.h"
#include "ceremony/record_keeper.h"
#include "crypto/digest.h"
#include "record/record.h"
#include "record/redaction.h"
#include "sim/sim_source.h"
#include "support/player_stage.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

std::string scriptOf(const std::string& ceremony, const std::string& step)
{
    return R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":")" + ceremony + R"(","steps":[)" +
           step + "]}]}";
}

std::string openingStep(const std::string& path)
{
    return R"({"step":"file","pick":[")" + path + R"("]})";
}

const std::string seenEntries = R"(,{"step":"entries","continue":true})";

/** Up to the hand-over to the first custodian. */
const std::string untilTheHandover =
    R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace"],"witness":"Wilma"}},
       {"step":"scheme","fill":{"needed":2}},{"step":"random","pick":{"token":1}},{"step":"review","continue":true},)";

std::string deviationStep(const std::string& happened)
{
    return R"({"deviation":{"expected":"a witness","happened":")" + happened +
           R"(","decided_by":"Linus","decision":"we wait"}},)";
}

const std::string stoppingStep = R"({"stop":"only looking"})";

/** Of the first token of the replacement. */
const std::string changingThePin =
    R"({"step":"token","pick":{"token":1}},{"step":"task","fill":{"task":"change_user_pin"}},
       {"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
       {"step":"old_pin","secret":{"literal":"482917"}},{"step":"new_pin","secret":{"literal":"730264"}})";

QStringList recordsIn(const std::string& folder)
{
    return QDir(QString::fromStdString(folder)).entryList({u"*.record.jsonl"_s}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What stands in the records of whole ceremonies, and what does not. */
class TestRecordKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cards = sim::SimSource::withFreshTokens(2, m_random).value();
        m_stage = std::make_unique<PlayerStage>(*m_cards);
        m_stage->keepsRecords = true;
        const auto result = m_stage->play(exampleNamed(u"rehearsal"_s));
        QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
        m_result = result;
        playTheReplacement();
    }

    /** One for each ceremony that was played, whole, with the head that the outcome told. */
    void everyCeremonyHasAWholeRecord()
    {
        QVERIFY(m_result.ceremonies.size() > 5);
        for (const PlayedCeremony& played : m_result.ceremonies) {
            const auto path = std::ranges::find(played.facts, "record", &Fact::name);
            const auto head = std::ranges::find(played.facts, "record_head", &Fact::name);
            QVERIFY2(path != played.facts.end() && head != played.facts.end(), played.ceremony.c_str());
            const QByteArray lines = contentOf(std::get<std::string>(path->value));
            const auto summary =
                verifyRecord(bytesOf(std::string_view(lines.data(), static_cast<std::size_t>(lines.size()))));
            QCOMPARE(outcomeOf(summary), u"success"_s);
            QCOMPARE(summary->ceremony, played.ceremony);
            QVERIFY(summary->test && summary->finished && summary->good);
            QCOMPARE(inGroups(toHex(summary->head)), std::get<std::string>(head->value));
        }
    }

    void namesAndCheckValueAreThere()
    {
        const QByteArray create =
            contentOf(m_stage->path(recordsIn(m_stage->path(u""_s)).filter(u"create"_s).front()));
        for (const char* part : {"\"custodians\":", "Ada", "check_value", "turn", "\"type\":\"end\""})
            QVERIFY2(create.contains(part), part);
    }

    /** An answer is its step's person's, not the next one's. */
    void whoAnsweredIsThere()
    {
        const QByteArray create =
            contentOf(m_stage->path(recordsIn(m_stage->path(u""_s)).filter(u"create"_s).front()));
        for (const QByteArray& line : create.split('\n')) {
            if (line.contains("\"step\":\"turn.cleared\"") && line.contains("\"type\":\"answer\"")) {
                QVERIFY2(line.contains(R"("actor":{"name":"Ada","role":"custodian 1"})"), line.constData());
                return;
            }
        }
        QFAIL("nobody handed over");
    }

    /** No share as it stands on a sheet, with and without its letters, and no PIN. */
    void nothingSecretIsThere()
    {
        const QDir folder(QString::fromStdString(m_stage->path(u"."_s)));
        QByteArray all;
        for (const QString& name : recordsIn(m_stage->path(u""_s)))
            all += contentOf(m_stage->path(name));
        QVERIFY(!all.isEmpty());
        int searched = 0;
        const QDir sheets(folder.filePath(u"paper"_s));
        for (const QString& name : sheets.entryList(QDir::Files)) {
            for (const QByteArray& word : contentOf(sheets.filePath(name).toStdString()).split(' ')) {
                const QByteArray group = word.trimmed().left(4);
                const bool digits =
                    word.trimmed().size() == 5 && QByteArray::fromHex(group).toHex().toUpper() == group;
                searched += digits ? 1 : 0;
                QVERIFY2(!digits || !all.contains(word.trimmed()), word.constData());
            }
        }
        QVERIFY2(searched >= 20, "the sheets were not read");
        static const QRegularExpression literal(u"\"literal\": \"([^\"]+)\""_s);
        auto secrets = literal.globalMatch(QString::fromStdString(exampleNamed(u"rehearsal"_s)));
        QVERIFY(secrets.hasNext());
        while (secrets.hasNext()) {
            // By itself: six digits stand in some hash every few hundred runs.
            const QString secret = secrets.next().captured(1);
            const QRegularExpression alone(u"(?<![0-9A-F])"_s + secret + u"(?![0-9A-F])"_s);
            QVERIFY2(!QString::fromUtf8(all).contains(alone), qPrintable(secret));
        }
    }

    /** The ceremony `record` opens one; after a change it names the line. */
    void theCeremonyOpensIt()
    {
        const QString name = recordsIn(m_stage->path(u""_s)).front();
        const auto open = [&](const QString& file) {
            return m_stage->play(scriptOf("record", openingStep(m_stage->path(file)) + seenEntries));
        };
        const auto whole = openWhole(name, "leave");
        QVERIFY2(whole.end == PlayResult::End::Good, whole.why.c_str());
        QVERIFY(!factOf(whole, "record_head").empty());
        QByteArray lines = contentOf(m_stage->path(name));
        lines.replace("\"seq\":3", "\"seq\":4");
        QFile altered(QString::fromStdString(m_stage->path(u"altered.record.jsonl"_s)));
        QVERIFY(altered.open(QFile::WriteOnly));
        altered.write(lines);
        altered.close();
        const auto broken = open(u"altered.record.jsonl"_s);
        QCOMPARE(static_cast<int>(broken.end), static_cast<int>(PlayResult::End::NotGood));
        QCOMPARE(factOf(broken, "broken_line"), std::string("3"));
    }

    /** Nobody's name is left in the copy, and it is a whole record that names its origin. */
    void aCopyWithoutNames()
    {
        const QString name = recordsIn(m_stage->path(u""_s)).filter(u"create"_s).front();
        const auto done = openWhole(name, "redact");
        QVERIFY2(done.end == PlayResult::End::Good, done.why.c_str());
        const QByteArray record = contentOf(m_stage->path(name));
        const QByteArray copy = contentOf(factOf(done, "redacted_copy"));
        const auto before = verifyRecord(Bytes(record.begin(), record.end()));
        const auto after = verifyRecord(Bytes(copy.begin(), copy.end()));
        QCOMPARE(outcomeOf(after), u"success"_s);
        QCOMPARE(after->redactedFrom, toHex(before->head));
        QCOMPARE(after->entries, before->entries);
        for (const char* person : {"Ada", "Grace", "Mary", "Alan", "Linus", "Wilma"}) {
            QVERIFY2(record.contains(person), person);
            QVERIFY2(!copy.contains(person), person);
        }
        QVERIFY(copy.contains("Only custodian 1 may look"));
        QCOMPARE(outcomeOf(redactedRecord(Bytes(copy.begin(), copy.end()))), u"NotAccepted"_s);
        const auto again =
            m_stage->play(scriptOf("record", openingStep(factOf(done, "redacted_copy")) + seenEntries));
        QCOMPARE(factOf(again, "redacted_from"), inGroups(toHex(before->head)));
    }

    /** A share typed where a name belongs is not taken: the form says so, and nothing of it is written. */
    void aSecretInAFormIsRefused()
    {
        const auto before = recordsIn(m_stage->path(u""_s)).size();
        const auto result = m_stage->play(
            scriptOf("create",
                     R"({"step":"people","fill":{"leader":"Linus","custodians":["44C9Z 5E2BX 81D0X","Grace"]}})"));
        QVERIFY(result.end != PlayResult::End::Good);
        for (const char* part : {"people", "\"custodians\"", "looks as if it held a secret"})
            QVERIFY2(result.why.find(part) != std::string::npos, result.why.c_str());
        QCOMPARE(recordsIn(m_stage->path(u""_s)).size(), before);
    }

    /** The ceremony is stopped all the same, with the reason that the reason was not recorded. */
    void aSecretReasonIsRefused()
    {
        const auto result =
            m_stage->play(scriptOf("create", untilTheHandover + R"({"stop":"she read 7C3FJ 91A2X 0B54T"})"));
        QCOMPARE(static_cast<int>(result.end), static_cast<int>(PlayResult::End::NotGood));
        QVERIFY2(result.why.find("looks as if it held a secret") != std::string::npos, result.why.c_str());
        const QByteArray record = contentOf(factOf(result, "record"));
        QVERIFY(record.contains("\"step\":\"turn.handover\"") && record.contains("\"type\":\"end\""));
        // with their check letters, which no hash in the record can have
        for (const char* part : {"7C3FJ", "91A2X"})
            QVERIFY2(!record.contains(part), part);
    }

    /** The form stays, with what was typed and the field marked; mended, it goes on. */
    void aRefusedFormCanBeMended()
    {
        const auto result = m_stage->play(scriptOf(
            "create",
            R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada"],"identified":"7C3FJ 91A2X 0B54T"}},
               {"step":"people","fill":{"leader":"Linus","custodians":["Ada"],"identified":"passport seen"}},)" +
                stoppingStep));
        const QByteArray record = contentOf(factOf(result, "record"));
        QVERIFY2(record.contains("\"identified\":\"passport seen\""), result.why.c_str());
        QVERIFY(!record.contains("7C3FJ"));
        const auto entries = entriesOf(Bytes(record.begin(), record.end()));
        const auto refused = std::ranges::find(entries, "refused", &RecordEntry::type);
        QVERIFY2(refused != entries.end(), "the refusal left no line");
        QCOMPARE(refused->step, std::string("people"));
        QCOMPARE(std::get<std::string>(refused->data.at("field")), std::string("identified"));
        QCOMPARE(std::get<std::string>(refused->data.at("code")), std::string("LooksLikeSecret"));
        const auto told = timelineOf(entries, 0).at(static_cast<std::size_t>(refused - entries.begin()));
        QVERIFY(inEnglish(told.values.at(0).label).find("identified") != std::string::npos);
        QVERIFY(inEnglish(told.values.at(0).value).find("looks as if it held a secret") != std::string::npos);
    }

    /** What the ceremony itself does not take: which field and why, not what was typed. */
    void aRefusedAnswerLeavesALine()
    {
        const auto result = m_stage->play(scriptOf(
            "create", R"({"step":"people","fill":{"leader":"Zacharias","custodians":["Zacharias","Ada"]}},)" +
                          untilTheHandover + stoppingStep));
        const QByteArray record = contentOf(factOf(result, "record"));
        const auto entries = entriesOf(Bytes(record.begin(), record.end()));
        const auto refused = std::ranges::find(entries, "refused", &RecordEntry::type);
        QVERIFY2(refused != entries.end(), result.why.c_str());
        QCOMPARE(std::get<std::string>(refused->data.at("field")), std::string("leader"));
        QCOMPARE(std::get<std::string>(refused->data.at("code")), std::string("NotAccepted"));
        QVERIFY(!record.contains("Zacharias"));
    }

    /** What the plan says before, the record says after: the same steps with the same numbers. */
    void numbersAreThoseOfThePlan_data()
    {
        QTest::addColumn<QString>("ceremony");
        for (const char* id : {"create", "init", "import", "key", "backup", "restore", "drill", "replace", "pin"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void numbersAreThoseOfThePlan()
    {
        QFETCH(const QString, ceremony);
        const auto* spec = ceremonyNamed(ceremony.toStdString());
        const auto plan = planOf(*spec, {.rehearsal = true, .rounds = 1000}, {});
        std::map<std::string, int> planned;
        for (const PlannedStep& step : plan.steps) {
            for (const PlannedAct& act : step.acts)
                planned.emplace(inEnglish(act.words), step.number);
        }
        const QByteArray lines = recordOf(ceremony);
        std::set<int> met;
        for (const RecordEntry& entry : entriesOf(Bytes(lines.begin(), lines.end()))) {
            QVERIFY(entry.step.empty() || (entry.place >= 1 && entry.place <= plan.steps.back().number));
            const auto heading = entry.data.find("heading");
            if (entry.type != "step" || heading == entry.data.end())
                continue;
            const auto found = planned.find(std::get<std::string>(heading->second));
            if (found == planned.end())
                continue;
            QCOMPARE(entry.place, found->second);
            met.insert(entry.place);
        }
        QVERIFY2(met.size() >= 3, "the plan and the record have nothing in common");
    }

    /** Program, token and turns, as facts that somebody else can check. */
    void factsAreLogged()
    {
        const QByteArray record = contentOf(m_stage->path(u"create.record.jsonl"_s)); // the first: it is whole
        QFile program(QCoreApplication::applicationFilePath());
        QVERIFY(program.open(QFile::ReadOnly));
        const QByteArray all = program.readAll();
        QVERIFY(record.contains(hexText(sha256(Bytes(all.begin(), all.end()))).toLatin1()));
        for (const char* fact : {"device_certificate_holder", "token_firmware", "token_model", "\"reader\":"})
            QVERIFY2(record.contains(fact), fact);
        int turns = 0;
        int misses = 0;
        int blanks = 0;
        for (const RecordEntry& entry : entriesOf(Bytes(record.begin(), record.end()))) {
            if (entry.type != "turn")
                continue;
            ++turns;
            QVERIFY(!entry.name.empty());
            QCOMPARE(std::get<std::string>(entry.data.at("turn_complete")), std::string("yes"));
            misses += static_cast<int>(std::get<std::int64_t>(entry.data.at("wrong_groups")));
            blanks += static_cast<int>(std::get<std::vector<std::string>>(entry.data.at("blanks")).size());
        }
        QCOMPARE(turns, 4);
        QVERIFY2(misses == 1 && blanks == 1, "the example has one slip and one Esc");
    }

    /** What the room check found is one of the deviations that the record counts. */
    void aRoomDeviationCounts()
    {
        m_stage->room = [] { return RoomFacts{.screens = 1, .onBattery = Answered::Yes}; };
        const auto result = m_stage->play(scriptOf(
            "create",
            R"({"step":"room","fill":{"door":true,"cameras":true,"phones":true,"materials":true,"video":true,)"
            R"("reason":"the power is out","video_reference":"tape 7"}},)" +
                untilTheHandover + stoppingStep));
        m_stage->room = {};
        QCOMPARE(factOf(result, "deviations"), std::string("1"));
        const QByteArray record = contentOf(factOf(result, "record"));
        QVERIFY(record.contains("tape 7"));
        const auto summary = verifyRecord(Bytes(record.begin(), record.end()));
        QCOMPARE(summary->deviations, 1);
        QVERIFY(record.contains(R"("decision":"the power is out")"));
    }

    /** At any moment; what looks like a secret is refused, what is public in this record already is not. */
    void aDeviationStandsWhereItHappened()
    {
        const auto result =
            m_stage->play(scriptOf("create", untilTheHandover + deviationStep("Wilma left") + stoppingStep));
        QVERIFY(result.end != PlayResult::End::BadScript);
        QCOMPARE(factOf(result, "deviations"), std::string("1"));
        const QByteArray record = contentOf(factOf(result, "record"));
        const auto lines = record.split('\n');
        const auto found = std::ranges::find_if(
            lines, [](const QByteArray& line) { return line.contains("\"type\":\"deviation\""); });
        QVERIFY(found != lines.end());
        QVERIFY2(found->contains(R"("step":"turn.handover")") && found->contains(R"("happened":"Wilma left")"),
                 found->constData());
        const auto summary = verifyRecord(Bytes(record.begin(), record.end()));
        QCOMPARE(outcomeOf(summary), u"success"_s);
        QCOMPARE(summary->deviations, 1);
    }

    /** Nor on two lines of a form; and what somebody wrote there does not become public by that. */
    void aSecretOnTwoLines()
    {
        const Step step{.id = "people", .kind = Form{}};
        RecordKeeper keeper({.ceremony = "lines", .folder = m_stage->path(u"."_s)}, m_clock);
        keeper.answering(step, Filled{{{"custodians", "7C3FJ 91A2X\n0B54T 4D1EK"}}});
        QCOMPARE(outcomeOf(keeper.entered({.id = "next", .kind = Notice{}}, {})), u"success"_s);
        QVERIFY(!contentOf(m_stage->path(u"lines.record.jsonl"_s)).contains("7C3FJ"));
        QVERIFY(!contentOf(m_stage->path(u"lines.record.jsonl"_s)).contains("4D1EK"));
        const Deviation again{
            .expected = "x", .happened = "7C3FJ 91A2X 0B54T 4D1EK", .decidedBy = "L", .decision = "y"};
        QCOMPARE(outcomeOf(keeper.deviated(step, again)), u"NotAccepted"_s);
    }

    void aDeviationHoldsNoSecret_data()
    {
        QTest::addColumn<QString>("happened");
        QTest::newRow("a share") << u"she read 7C3FJ 91A2X 0B54T"_s;
        QTest::newRow("a number that the record does not have") << u"serial 0123456789AB"_s;
    }

    void aDeviationHoldsNoSecret()
    {
        QFETCH(const QString, happened);
        const auto result = m_stage->play(
            scriptOf("create", untilTheHandover + deviationStep(happened.toStdString()) + stoppingStep));
        QCOMPARE(static_cast<int>(result.end), static_cast<int>(PlayResult::End::NotGood));
        QVERIFY2(result.why.find("secret") != std::string::npos, result.why.c_str());
        QVERIFY(!contentOf(factOf(result, "record")).contains(happened.toUtf8()));
        QCOMPARE(factOf(result, "deviations"), std::string());
    }

    /** A hash that stands in this record already may be named. */
    void aDeviationMayNameWhatIsPublic()
    {
        RecordKeeper keeper({.ceremony = "x", .folder = m_stage->path(u"."_s)}, m_clock);
        const Step step{.id = "file", .kind = ChooseFile{}};
        const std::string hash = "50D858E0985ECC7F60418AAF0CC5AB58";
        const Deviation deviation{
            .expected = hash, .happened = "another file", .decidedBy = "L", .decision = "ok"};
        QCOMPARE(outcomeOf(keeper.deviated(step, deviation)), u"NotAccepted"_s);
        keeper.answering(step, Picked{hash});
        QCOMPARE(outcomeOf(keeper.entered(step, {})), u"success"_s);
        QCOMPARE(outcomeOf(keeper.deviated(step, deviation)), u"success"_s);
    }

    /** A ceremony that was opened and left leaves no file. */
    void nothingHappenedLeavesNothing()
    {
        const auto before = recordsIn(m_stage->path(u""_s)).size();
        const auto result = m_stage->play(scriptOf("init", stoppingStep));
        QVERIFY(result.end != PlayResult::End::Good);
        QCOMPARE(recordsIn(m_stage->path(u""_s)).size(), before);
    }

private:
    /** On tokens and in a folder of their own: the ceremonies that the rehearsal does not have. */
    void playTheReplacement()
    {
        m_otherCards = sim::SimSource::withFreshTokens(2, m_random).value();
        m_otherStage = std::make_unique<PlayerStage>(*m_otherCards);
        m_otherStage->keepsRecords = true;
        for (const std::string& script : {exampleNamed(u"replace"_s), scriptOf("pin", changingThePin)}) {
            const auto result = m_otherStage->play(script);
            QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());
            std::ranges::copy(result.ceremonies, std::back_inserter(m_others));
        }
    }

    /** The record of the ceremony with this name in the rehearsal, or else in the replacement. */
    [[nodiscard]] QByteArray recordOf(const QString& name) const
    {
        for (const auto* played : {&m_result.ceremonies, &m_others}) {
            const auto found = std::ranges::find(*played, name.toStdString(), &PlayedCeremony::name);
            if (found == played->end())
                continue;
            const auto path = std::ranges::find(found->facts, "record", &Fact::name);
            return contentOf(std::get<std::string>(path->value));
        }
        return {};
    }

    /** Opens a whole record; `copy` is "leave" or "redact". */
    PlayResult openWhole(const QString& name, const std::string& copy)
    {
        return m_stage->play(scriptOf("record", openingStep(m_stage->path(name)) + seenEntries +
                                                    R"(,{"step":"copy","fill":{"copy":")" + copy + R"("}})"));
    }

    SystemClock m_clock{};
    SeededRandom m_random{2031}; // the tokens draw from it as long as they live
    std::unique_ptr<sim::SimSource> m_cards{};
    std::unique_ptr<PlayerStage> m_stage{};
    PlayResult m_result{};
    std::unique_ptr<sim::SimSource> m_otherCards{};
    std::unique_ptr<PlayerStage> m_otherStage{};
    std::vector<PlayedCeremony> m_others{};
};

QUORATE_TEST(TestRecordKeeper)
#include "tst_record_keeper.moc"
