#include "record/import_note.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

/** The public note about a share file that went into a token. */
class TestImportNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void refusesWhatIsNoNote_data();
    void refusesWhatIsNoNote();
};

namespace
{

ImportNote sample()
{
    return {.test = true,
            .serial = "DENK0100001",
            .place = 2,
            .of = 3,
            .shareCheckValue = {0xF6, 0xEE, 0x8E, 0xDF, 0xB0, 0x6C, 0x5B, 0x08},
            .fileSha256 = Bytes(32, 0xA5),
            .file = "8491-YCN7.pbe",
            .notedUtc = "2031-05-04T09:30:00Z"};
}

QByteArray written()
{
    const Bytes json = encodeImportNote(sample());
    return {reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())};
}

} // namespace

void TestImportNote::readsBackWhatItWrote()
{
    const auto note = parseImportNote(encodeImportNote(sample()));
    QVERIFY(note.has_value());
    QVERIFY(*note == sample());
    QVERIFY(written().contains("\"mode\": \"test\""));
    QVERIFY(written().contains("\"share_check_value\": \"F6EE8EDFB06C5B08\""));
}

void TestImportNote::refusesWhatIsNoNote_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("error");
    const auto row = [](const char* from, const char* to, ErrorCode error = ErrorCode::NotAccepted) {
        QTest::newRow(to) << QByteArray(from) << QByteArray(to) << static_cast<int>(error);
    };
    row("\"version\": 1", "\"version\": 2", ErrorCode::NewerVersion);
    row("\"version\": 1", "\"version\": 0");
    row("quorate-import-note", "quorate-set");
    row("\"mode\": \"test\"", "\"mode\": \"play\"");
    row("\"place\": 2", "\"place\": 4");
    row("\"place\": 2", "\"place\": 1.5");
    row("\"of\": 3", "\"of\": \"3\"");
    row("\"serial\": \"DENK0100001\"", "\"serial\": 7");
    row("F6EE8EDFB06C5B08", "F6EE8EDFB06C5B");
    row("\"file_sha256\": \"A5", "\"file_sha256\": \"");
    row("{", "[");
}

void TestImportNote::refusesWhatIsNoNote()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, error);
    QVERIFY(written().contains(from));
    const QByteArray json = written().replace(from, to);
    const auto note = parseImportNote(Bytes(json.begin(), json.end()));
    QVERIFY(!note.has_value());
    QCOMPARE(static_cast<int>(note.error().code), error);
}

QUORATE_TEST(TestImportNote)
#include "tst_import_note.moc"
