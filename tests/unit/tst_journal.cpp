#include "record/journal_file.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

Journal exampleJournal()
{
    return {.test = true,
            .ceremony = "create",
            .startedUtc = "2031-05-04T09:30:00Z",
            .last = {.step = "turn.reveal",
                     .place = 5,
                     .of = 7,
                     .serial = "DENK0100001",
                     .token = "never initialised",
                     .keys = 2,
                     .done = 1,
                     .wanted = 3,
                     .setCode = "7F3A",
                     .sheets = 2,
                     .sheetNumbers = "8491YCN7-1-1, 8491YCN7-1-2, 8491YCN7-2-1",
                     .files = {{"/usb/7F3A.pbe", std::string(64, 'A')}},
                     .record = "/records/create.record.jsonl"},
            .answers = {{"people", {{"leader", "Lea"}, {"custodians", "Grace\nMary"}}}},
            .folders = {{"save", "/usb"}}};
}

Bytes linesOf(const Journal& journal)
{
    Bytes lines = journalStart(journal);
    append(lines, journalAnswer("people", journal.answers.at("people")));
    append(lines, journalFolder("save", journal.folders.at("save")));
    append(lines, journalLine(journal.last));
    return lines;
}

QString codeOf(const Result<Journal>& result)
{
    return result ? u"none"_s : QString::fromLatin1(name(result.error().code));
}

} // namespace

/** What is kept for the case of a crash. */
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto read = parseJournal(linesOf(exampleJournal()));
        QVERIFY(read.has_value());
        QVERIFY(*read == exampleJournal());
    }

    /** A power cut in the middle of a line, at each of its bytes. */
    void tornLastLineDoesNotCount()
    {
        const Bytes whole = linesOf(exampleJournal());
        Bytes longer = whole;
        append(longer, journalLine({.step = "save"}));
        for (std::size_t size = whole.size(); size < longer.size(); ++size) {
            const auto read = parseJournal(ByteView(longer).first(size));
            QVERIFY(read && *read == exampleJournal());
        }
        QCOMPARE(parseJournal(longer)->last.step, std::string("save"));
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"NotAccepted"_s;
        QTest::newRow("no line end") << QByteArray("{}") << u"NotAccepted"_s;
        QTest::newRow("no journal") << QByteArray("{}\n") << u"NotAccepted"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"quorate-journal","version":2})"
                                             "\n")
                               << u"NewerVersion"_s;
        const Bytes start = journalStart(exampleJournal());
        const QByteArray begun(reinterpret_cast<const char*>(start.data()), static_cast<qsizetype>(start.size()));
        QTest::newRow("unknown kind") << begun + "{\"kind\":\"share\",\"step\":\"x\"}\n" << u"NotAccepted"_s;
        QTest::newRow("no JSON in the middle") << begun + "abc\n" + begun << u"NotAccepted"_s;
        QTest::newRow("too large") << QByteArray(static_cast<qsizetype>(largestJournal + 1), ' ')
                                   << u"NotAccepted"_s;
    }
    void strangersAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const ByteView view(reinterpret_cast<const std::uint8_t*>(text.constData()),
                            static_cast<std::size_t>(text.size()));
        QCOMPARE(codeOf(parseJournal(view)), code);
    }

    /** One that is being written belongs to a ceremony that runs; after that it is unfinished. */
    void onlyWhatRunsNoMoreIsUnfinished()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        {
            auto writer = JournalFileWriter::create(path, exampleJournal());
            QVERIFY(writer.has_value());
            QVERIFY((*writer)->append(journalLine(exampleJournal().last)).has_value());
            QVERIFY(unfinishedCeremonies(path, true).empty());
        }
        const auto left = unfinishedCeremonies(path, true);
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().journal.last.step, std::string("turn.reveal"));
        QVERIFY(unfinishedCeremonies(path, false).empty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFileInfo(QString::fromStdString(left.front().path)).permissions() & others) == 0);
    }

    void theLatestComesFirst()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        Journal journal = exampleJournal();
        for (const char* day : {"2031-05-04T09:30:00Z", "2031-06-04T09:30:00Z", "2031-05-05T09:30:00Z"}) {
            journal.startedUtc = day;
            QVERIFY(JournalFileWriter::create(path, journal).has_value());
        }
        QCOMPARE(unfinishedCeremonies(path, true).size(), std::size_t{3});
        QCOMPARE(unfinishedCeremonies(path, true).front().journal.startedUtc, std::string("2031-06-04T09:30:00Z"));
    }

    void anEndedOneIsGone()
    {
        const QTemporaryDir folder;
        auto writer = JournalFileWriter::create(folder.path().toStdString(), exampleJournal());
        (*writer)->remove();
        writer->reset();
        QVERIFY(unfinishedCeremonies(folder.path().toStdString(), true).empty());
        QVERIFY(unfinishedCeremonies("/no/such/folder", true).empty());
    }
};

QUORATE_TEST(TestJournal)
#include "tst_journal.moc"
