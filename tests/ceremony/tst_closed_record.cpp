#include "ceremony/record_document.h"
#include "record/journal_file.h"
#include "record/record_file.h"
#include "record/redaction.h"
#include "support/main_job.h"
#include "support/mortal_stage.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace quorate;

namespace
{

constexpr const char* stopReason = "the disk failed";
constexpr auto notRead = "Token %1 was not read: what it holds now is not known.";

/** What a killed ceremony leaves: its record without an end, and its journal. */
void leave(const MortalStage& stage, const std::string& ceremony, JournalStep last)
{
    const auto record = RecordFile::create(stage.path("records/" + ceremony));
    RecordChain chain;
    const RecordData start{{"format", std::string(recordFormat)},
                           {"version", std::int64_t{recordVersion}},
                           {"mode", std::string("test")}};
    (void)(*record)->append(chain.next({.ceremony = ceremony, .type = "start", .role = "leader", .data = start}));
    last.record = (*record)->path();
    const auto journal = JournalFileWriter::create(
        stage.path("notes"), {.test = true, .ceremony = ceremony, .startedUtc = "2031-05-04T09:30:00Z"});
    (void)(*journal)->append(journalLine(last));
}

Bytes recordOf(const UnfinishedCeremony& unfinished)
{
    return DiskFiles().read(unfinished.journal.last.record, largestRecord).value();
}

Text valueIn(const TimelineEntry& entry, const std::string& name)
{
    const auto found = std::ranges::find(entry.values, name, &TimelineValue::name);
    return found != entry.values.end() ? found->value : Text{};
}

} // namespace

/** The end that a record gets when its ceremony crashed: all of it is told, and in parts, for every language. */
class TestClosedRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfTheEndIsTold_data()
    {
        QTest::addColumn<bool>("pluggedIn");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("given up") << true << false;
        QTest::newRow("given up without the token") << false << false;
        QTest::newRow("gone on with") << true << true;
    }

    void allOfTheEndIsTold()
    {
        QFETCH(const bool, pluggedIn);
        QFETCH(const bool, goesOn);
        const QTemporaryDir folder;
        Witnessed witnessed{};
        MortalStage stage(folder.path().toStdString(), witnessed);
        const TokenReading token = stage.reading(stage.a);
        const std::string serial = pluggedIn ? token.info.serial : "DENK0999999";
        leave(stage, "init", {.step = "settings", .place = 5, .of = 7, .serial = serial});
        const auto left = stage.unfinished();
        QCOMPARE(left.size(), std::size_t{1});
        Robot robot = initRobot(stage.a);
        QVERIFY(goesOn ? stage.resume(left.front(), robot) : stage.close(left.front(), stopReason));

        const auto document = recordDocument(recordOf(left.front()), {});
        QVERIFY(document.has_value() && document->finished && !document->broken);
        const TimelineEntry& end = document->entries.back();
        QVERIFY(end.words == (Text{"The ceremony ended unexpectedly at step %1 of %2", {"5", "7"}}));
        QCOMPARE(inEnglish(valueIn(end, "stop_reason")), std::string(goesOn ? "" : stopReason));
        QCOMPARE(inEnglish(valueIn(end, "token_serial")), serial);
        QVERIFY(valueIn(end, "token_state") == (pluggedIn ? stateInWords(token) : Text{notRead, {serial}}));
        QCOMPARE(document->openItems.size(), std::size_t{1});
        QCOMPARE(inEnglish(document->openItems.front()), std::string("The token has not been changed."));
    }

    /** With something in it, so that its parts must be there too. */
    void theOpenItemHasItsParts()
    {
        const QTemporaryDir folder;
        Witnessed witnessed{};
        MortalStage stage(folder.path().toStdString(), witnessed);
        leave(stage, "create", {.step = "turn.reveal", .place = 6, .of = 8, .setCode = "7F3A-YCN7", .sheets = 3});
        const auto left = stage.unfinished();
        QCOMPARE(left.size(), std::size_t{1});
        QVERIFY(stage.close(left.front(), stopReason));
        const auto document = recordDocument(recordOf(left.front()), {});
        QVERIFY(document.has_value() && document->openItems.size() == 1);
        QVERIFY(document->openItems.front() ==
                (Text{"No new set exists. Shred sheets 1 to %1. The old sheets still work.", {"3"}}));
    }

    /** People outside learn that there was a reason, not which: somebody may be named in it. */
    void aCopyForOthersLeavesTheReasonOut()
    {
        const QTemporaryDir folder;
        Witnessed witnessed{};
        MortalStage stage(folder.path().toStdString(), witnessed);
        leave(stage, "create", {.step = "scheme", .place = 3, .of = 8});
        const auto left = stage.unfinished();
        QCOMPARE(left.size(), std::size_t{1});
        QVERIFY(stage.close(left.front(), stopReason));
        const auto copy = redactedRecord(recordOf(left.front()));
        QVERIFY(copy.has_value());
        const auto document = recordDocument(*copy, {});
        QVERIFY(document.has_value());
        QCOMPARE(inEnglish(valueIn(document->entries.back(), "stop_reason")), std::string("(left out)"));
    }
};

QUORATE_TEST(TestClosedRecord)
#include "tst_closed_record.moc"
