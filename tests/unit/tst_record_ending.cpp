#include "base/file_store.h"
#include "record/record_ending.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

const RecordEntry endEntry{
    .ceremony = "init", .type = "end", .utc = "2031-05-04T10:00:00Z", .data = {{"good", std::string("no")}}};

Bytes twoLines()
{
    RecordChain chain;
    Bytes lines = chain.next({.ceremony = "init",
                              .type = "start",
                              .utc = "2031-05-04T09:30:00Z",
                              .data = {{"format", std::string(recordFormat)},
                                       {"version", std::int64_t{recordVersion}},
                                       {"mode", std::string("real")}}});
    append(lines, chain.next({.ceremony = "init", .step = "people", .type = "step"}));
    return lines;
}

} // namespace

/** A record that was interrupted gets its end, and nothing else of it changes. */
class TestRecordEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::number(++m_number)).toStdString(); }

    void theChainGoesOn()
    {
        QVERIFY(m_files.writeNew(m_path, twoLines()).has_value());
        QVERIFY(endRecord(m_path, endEntry).has_value());
        const auto summary = verifyRecord(content());
        QVERIFY(summary && summary->finished && !summary->good);
        QCOMPARE(summary->entries, 3);
        const Bytes once = content();
        QVERIFY(endRecord(m_path, endEntry).has_value()); // it has its end already
        QVERIFY(content() == once);
    }

    void aTornLineIsTakenOff()
    {
        Bytes torn = twoLines();
        append(torn, bytesOf("{\"actor\":{\"na"));
        QVERIFY(m_files.writeNew(m_path, torn).has_value());
        QVERIFY(endRecord(m_path, endEntry).has_value());
        QCOMPARE(verifyRecord(content())->entries, 3);
    }

    void aChangedOneStaysAsItIs()
    {
        Bytes changed = twoLines();
        changed[changed.size() / 2] ^= 1;
        QVERIFY(m_files.writeNew(m_path, changed).has_value());
        QVERIFY(!endRecord(m_path, endEntry).has_value());
        QVERIFY(content() == changed);
        QVERIFY(!endRecord(m_path + "-missing", endEntry).has_value());
    }

private:
    Bytes content() { return m_files.read(m_path, largestRecord).value(); }

    QTemporaryDir m_folder{};
    DiskFiles m_files{};
    int m_number = 0;
    std::string m_path{};
};

QUORATE_TEST(TestRecordEnding)
#include "tst_record_ending.moc"
