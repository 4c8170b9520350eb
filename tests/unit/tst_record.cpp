#include "record/record.h"

#include "crypto/digest.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** A short ceremony, with all that JSON must escape and a name in another script. */
std::vector<Bytes> sampleLines()
{
    RecordChain chain;
    RecordEntry entry{.ceremony = "create",
                      .type = "start",
                      .role = "leader",
                      .utc = "2031-05-04T09:30:00Z",
                      .data = {{"format", std::string(recordFormat)},
                               {"version", std::int64_t{1}},
                               {"mode", std::string("test")},
                               {"program", std::string("quorate 0.1.0")},
                               {std::string(redactedFromMember), std::string(64, 'A')}}};
    std::vector<Bytes> lines{chain.next(entry)};
    entry.type = "answer";
    entry.step = "people";
    entry.monoMs = 12;
    entry.data = {{"custodians", std::vector<std::string>{"Ada \"the first\" \\ Lovelace", "Софья\n\t\x01"}},
                  {"count", std::int64_t{2}}};
    lines.push_back(chain.next(entry));
    entry.type = "deviation";
    entry.place = 2;
    entry.data = {{"expected", std::string("a witness")},
                  {"happened", std::string("Wilma left")},
                  {"decided_by", std::string("Linus")},
                  {"decision", std::string("we wait")}};
    lines.push_back(chain.next(entry));
    entry.type = "end";
    entry.step = "outcome";
    entry.data = {{"good", std::string("yes")}};
    lines.push_back(chain.next(entry));
    return lines;
}

Bytes joined(const std::vector<Bytes>& lines)
{
    Bytes all;
    for (const Bytes& line : lines)
        append(all, line);
    return all;
}

bool contains(const Bytes& line, std::string_view part)
{
    return std::search(line.begin(), line.end(), part.begin(), part.end()) != line.end();
}

/** The number of the line that this byte is in, its line feed included. */
int lineOf(const Bytes& all, std::size_t at)
{
    return 1 + static_cast<int>(std::count(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRecordHolds()
    {
        const auto summary = verifyRecord(joined(sampleLines()));
        QCOMPARE(outcomeOf(summary), u"success"_s);
        QCOMPARE(summary->ceremony, std::string("create"));
        QCOMPARE(summary->entries, 4);
        QCOMPARE(summary->deviations, 1);
        QCOMPARE(summary->redactedFrom, std::string(64, 'A'));
        QVERIFY(summary->test && summary->finished && summary->good);
        QCOMPARE(summary->startedUtc, std::string("2031-05-04T09:30:00Z"));
    }

    /** Every byte, changed to each of several others. */
    void everyChangedByteIsLocated()
    {
        const Bytes whole = joined(sampleLines());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (const std::uint8_t change : std::array<std::uint8_t, 4>{0x01, 0x02, 0x20, 0x80}) {
                Bytes altered = whole;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                const auto summary = verifyRecord(altered);
                QVERIFY2(!summary, qPrintable(QString::number(i)));
                QCOMPARE(static_cast<int>(summary.error().code), static_cast<int>(ErrorCode::RecordBroken));
                QCOMPARE(summary.error().detail, lineOf(whole, i));
            }
        }
    }

    void everyLostOrAddedByteIsLocated()
    {
        const Bytes whole = joined(sampleLines());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            Bytes shorter = whole;
            shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
            Bytes longer = whole;
            longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(i), std::uint8_t{' '});
            for (const Bytes& altered : {shorter, longer}) {
                const auto summary = verifyRecord(altered);
                QVERIFY(!summary);
                QCOMPARE(summary.error().detail, lineOf(whole, i));
            }
        }
    }

    void everyLostOrSwappedLineIsLocated()
    {
        const auto lines = sampleLines();
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            auto without = lines;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            QCOMPARE(verifyRecord(joined(without)).error().detail, static_cast<int>(i) + 1);
            for (std::size_t j = i + 1; j < lines.size(); ++j) {
                auto swapped = lines;
                std::swap(swapped[i], swapped[j]);
                QCOMPARE(verifyRecord(joined(swapped)).error().detail, static_cast<int>(i) + 1);
            }
        }
    }

    /** Entries from before steps had numbers are read and written again byte for byte; so are those with one. */
    void numbersOfStepsAreOptional()
    {
        const Bytes whole = joined(sampleLines());
        const auto entries = entriesOf(whole);
        QCOMPARE(entries[1].place, 0);
        QCOMPARE(entries[2].place, 2);
        RecordChain chain;
        Bytes again;
        for (const RecordEntry& entry : entries)
            append(again, chain.next(entry));
        QVERIFY(again == whole);
        QVERIFY(!contains(sampleLines()[1], "place") && contains(sampleLines()[2], "\"place\":2"));
    }

    /** What a chain cannot prove by itself is said: the end may be missing. */
    void aLostEndIsSaid()
    {
        auto lines = sampleLines();
        lines.pop_back();
        const auto summary = verifyRecord(joined(lines));
        QCOMPARE(outcomeOf(summary), u"success"_s);
        QVERIFY(!summary->finished && !summary->good);
    }

    void nothingFollowsTheEnd()
    {
        auto lines = sampleLines();
        lines.push_back(lines.back());
        QCOMPARE(verifyRecord(joined(lines)).error().detail, 5);
    }

    /** A line that was changed with all hashes made again: the head on paper is another one. */
    void aRecordMadeAnewHasAnotherHead()
    {
        const auto first = verifyRecord(joined(sampleLines()));
        RecordChain chain;
        (void)chain.next({.type = "start", .data = {{"format", std::string(recordFormat)}}});
        QVERIFY(first->head != chain.head());
    }

    void otherFilesAreRefused()
    {
        for (const char* text : {"", "{}", "{}\n", "[]\n", "hello\n", "\n"})
            QCOMPARE(outcomeOf(verifyRecord(bytesOf(text))), u"NotARecord"_s);
    }

    void newerVersionsAreRefused()
    {
        RecordChain chain;
        const Bytes line = chain.next({.type = "start",
                                       .data = {{"format", std::string(recordFormat)},
                                                {"version", std::int64_t{2}},
                                                {"mode", std::string("real")}}});
        QCOMPARE(outcomeOf(verifyRecord(line)), u"NewerVersion"_s);
    }

    /** The chain as somebody else reads it: Python's json, in RFC 8785's form, and hashlib. */
    void pythonAgrees()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const Bytes whole = joined(sampleLines());
        file.write(reinterpret_cast<const char*>(whole.data()), static_cast<qsizetype>(whole.size()));
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, uR"(
import hashlib, json, sys
prev = '0' * 64
for number, line in enumerate(open(sys.argv[1], encoding='utf-8'), 1):
    entry = json.loads(line)
    canonical = lambda e: json.dumps(e, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
    assert line == canonical(entry) + '\n', 'form'
    told = entry.pop('hash')
    assert entry['seq'] == number and entry['prev'] == prev, 'order'
    prev = hashlib.sha256(canonical(entry).encode()).hexdigest().upper()
    assert prev == told, 'hash'
print(prev)
)"_s,
                                    file.fileName()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromLatin1(python.readAllStandardError()), QString());
        QCOMPARE(QString::fromLatin1(python.readAllStandardOutput()).trimmed(),
                 hexText(verifyRecord(whole)->head));
    }
};

QUORATE_TEST(TestRecord)
#include "tst_record.moc"
