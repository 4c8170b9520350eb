#include "card/tlv.h"
#include "sim/sim_state_file.h"
#include "support/sim_card.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** A simulated token survives in its state file, and hostile files do no harm. */
class SimStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingSurvivesButTheLogin();
    void theFirstVersionIsRead();
    void aFreshTokenSurvives();
    void triesSurvive();
    void unknownElementsAreKept();
    void newerAndForeignFiles_data();
    void newerAndForeignFiles();
    void everyCutIsRefused();
    void changedBytesNeverCrash();
    void theFileIsOwnersAndReplacedWhole();
    void oneProgramAtATime();
    void unchangedStateIsNotWritten();
    void whatCanGoWrongOnTheDisk();

private:
    [[nodiscard]] static QString afterRestart(const WipedBytes& state, const QStringList& lines);

    WipedBytes m_state{}; // of a token with three keys and two files
};

namespace
{

Bytes copyOf(const WipedBytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

/** The state with one element more at its end. */
Bytes extended(const WipedBytes& state, ByteView element)
{
    WipedBytes content;
    append(content, TlvReader(state).next()->value);
    append(content, element);
    return tlv(0x60, content);
}

} // namespace

QString SimStateTest::afterRestart(const WipedBytes& state, const QStringList& lines)
{
    SimCard card;
    auto token = sim::SimHsm::restored(state, card.random());
    if (!token)
        return outcomeOf(token);
    card.replaceToken(*std::move(token));
    return card.converse(lines);
}

void SimStateTest::initTestCase()
{
    SimCard card;
    card.setUp(knownShare);
    std::uint8_t reference = 0;
    for (const QString& file : {u"keyblob_ec.json"_s, u"keyblob_rsa.json"_s, u"keyblob_aes.json"_s}) {
        CommandApdu unwrap{.cla = 0x80, .ins = 0x74, .p1 = ++reference, .p2 = 0x93};
        append(unwrap.data, hexMember(vectorCases(file).first().toObject(), u"blob_hex"_s));
        QCOMPARE(card.send(unwrap).statusWord, std::uint16_t{0x9000});
    }
    QCOMPARE(card.converse(
                 {u"00D7CD010B5402000053 0568656C6C6F -> 9000"_s, u"00D7CF010B5402000053 05776F726C64 -> 9000"_s}),
             QString());
    m_state = card.token().state();
}

void SimStateTest::everythingSurvivesButTheLogin()
{
    QCOMPARE(
        afterRestart(
            m_state,
            {u"00200081 -> 6E00"_s, // nothing is selected
             selectLine, u"00200081 -> 63C3"_s, u"8058000000 -> 2F02 CC00 CC01 CC02 CC03 CD01 CF01 9000"_s,
             u"8052000000 -> 0100 72DBB7336C767800 9000"_s, u"00B1CF0104540200 0000 -> 776F726C64 6282"_s,
             u"00B1CD0104540200 0000 -> 6982"_s, logInLine, u"00B1CD0104540200 0000 -> 68656C6C6F 6282"_s,
             u"80780310 10 00000000000000000000000000000000 00 -> 9000"_s, u"80680173000001 41 0200 -> 9000"_s,
             u"80680233000001 41 0200 -> 9000"_s, u"80720192000000 -> 9000"_s}),
        QString());
    const auto again = sim::decodeState(m_state);
    QCOMPARE(outcomeOf(again), u"success"_s);
    QCOMPARE(hexText(sim::encodeState(*again)), hexText(m_state));
}

/** Version 1, the same without AES keys, is read and rewritten as what this program writes. */
void SimStateTest::theFirstVersionIsRead()
{
    SimCard card;
    card.setUp(knownShare);
    const WipedBytes state = card.token().state();
    Bytes first = copyOf(state);
    const Bytes version = hexBytes("810102");
    const auto at = std::search(first.begin(), first.end(), version.begin(), version.end());
    QVERIFY(at != first.end());
    *(at + 2) = 1;
    const auto known = sim::decodeState(first);
    QCOMPARE(outcomeOf(known), u"success"_s);
    QCOMPARE(hexText(sim::encodeState(*known)), hexText(state));
}

void SimStateTest::aFreshTokenSurvives()
{
    SimCard card("QRSM0000009");
    const WipedBytes state = card.token().state();
    QCOMPARE(afterRestart(state, {selectLine, u"00200088 -> 6A88"_s, u"8052000000 -> 6D00"_s}), QString());
    QCOMPARE((*sim::SimHsm::restored(state, card.random()))->serial(), std::string("QRSM0000009"));
}

void SimStateTest::triesSurvive()
{
    SimCard card;
    card.setUp();
    QCOMPARE(card.converse({u"0020008106303030303030 -> 63C2"_s, u"00200088081111111111111111 -> 63CE"_s}),
             QString());
    QCOMPARE(
        afterRestart(card.token().state(), {selectLine, u"00200081 -> 63C2"_s, u"00200088 -> 63CE"_s, logInLine}),
        QString());
}

void SimStateTest::unknownElementsAreKept()
{
    const Bytes later = hexBytes("BF2103010203");
    const auto state = sim::decodeState(extended(m_state, later));
    QCOMPARE(outcomeOf(state), u"success"_s);
    QVERIFY(hexText(sim::encodeState(*state)).endsWith(hexText(later)));
}

void SimStateTest::newerAndForeignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const Bytes& content, const QString& outcome) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(content.data()),
                                          static_cast<qsizetype>(content.size()))
                            << outcome;
    };
    const auto file = [](std::string_view format, std::uint8_t version) {
        Bytes content = tlv(0x80, bytesOf(format));
        append(content, tlv(0x81, Bytes{version}));
        return tlv(0x60, content);
    };
    const Bytes twice(findTlv(TlvReader(m_state).next()->value, 0xA6)->whole.begin(),
                      findTlv(TlvReader(m_state).next()->value, 0xA6)->whole.end());
    row("empty", {}, u"FileFailed"_s);
    row("text", Bytes{'h', 'e', 'l', 'l', 'o'}, u"FileFailed"_s);
    row("another format", file("quorate-set", 1), u"FileFailed"_s);
    row("newer", file("quorate-simcard", 3), u"NewerVersion"_s);
    row("version zero", file("quorate-simcard", 0), u"FileFailed"_s);
    row("no token in it", file("quorate-simcard", 1), u"FileFailed"_s);
    row("a key twice", extended(m_state, twice), u"FileFailed"_s);
    row("a key that is none", extended(m_state, hexBytes("A6058001038100")), u"FileFailed"_s);
    row("an AES key of 17 bytes", extended(m_state, hexBytes("A61880010481008811" + std::string(34, '1'))),
        u"FileFailed"_s);
    row("a file that cannot be", extended(m_state, hexBytes("A50680022F028100")), u"FileFailed"_s);
    row("a second set of PINs", extended(m_state, hexBytes("A300")), u"FileFailed"_s);
    Bytes behind = copyOf(m_state);
    behind.push_back(0);
    row("something behind", behind, u"FileFailed"_s);
}

void SimStateTest::newerAndForeignFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, outcome);
    QCOMPARE(outcomeOf(sim::decodeState(Bytes(content.begin(), content.end()))), outcome);
}

void SimStateTest::everyCutIsRefused()
{
    for (std::size_t size = 0; size < m_state.size(); ++size)
        QVERIFY(!sim::decodeState(ByteView(m_state).first(size)).has_value());
}

/** Whatever a changed byte does, the token that comes out of it can be written and read again. */
void SimStateTest::changedBytesNeverCrash()
{
    SeededRandom random(testSeed());
    int accepted = 0;
    for (int round = 0; round < 300; ++round) {
        WipedBytes altered = m_state;
        altered[random.below(altered.size())] = static_cast<std::uint8_t>(random.below(256));
        const auto state = sim::decodeState(altered);
        if (!state)
            continue;
        ++accepted;
        QCOMPARE(outcomeOf(sim::decodeState(sim::encodeState(*state))), u"success"_s);
    }
    QVERIFY(accepted < 300);
}

void SimStateTest::theFileIsOwnersAndReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.token"_s);
    sim::SimStateFile file(path.toStdString());
    QCOMPARE(outcomeOf(file.load()), u"FileMissing"_s);
    QCOMPARE(outcomeOf(file.save(m_state)), u"success"_s);
    const auto others = QFileInfo(path).permissions() &
                        (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QVERIFY(!others);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.token"_s});

    WipedBytes shorter = m_state;
    shorter.resize(100);
    QCOMPARE(outcomeOf(file.save(shorter)), u"success"_s);
    sim::SimStateFile another(path.toStdString());
    QCOMPARE(hexText(*another.load()), hexText(shorter));
}

void SimStateTest::oneProgramAtATime()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(u"a.token"_s).toStdString();
    {
        sim::SimStateFile first(path);
        QCOMPARE(outcomeOf(first.lock()), u"success"_s);
        QCOMPARE(outcomeOf(sim::SimStateFile(path).lock()), u"CardInUse"_s);
        QCOMPARE(outcomeOf(first.save(m_state)), u"success"_s); // the file is replaced, the lock stays
        QCOMPARE(outcomeOf(sim::SimStateFile(path).lock()), u"CardInUse"_s);
        QCOMPARE(outcomeOf(sim::SimStateFile(path + "2").lock()), u"success"_s);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.token"_s});
    QCOMPARE(outcomeOf(sim::SimStateFile(path).lock()), u"success"_s);

    QFile leftover(QString::fromStdString(path) + u".lock"_s); // of a program that was killed
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    QCOMPARE(outcomeOf(sim::SimStateFile(path).lock()), u"success"_s);
}

void SimStateTest::unchangedStateIsNotWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.token"_s);
    sim::SimStateFile file(path.toStdString());
    QCOMPARE(outcomeOf(file.save(m_state)), u"success"_s);
    QVERIFY(QFile::remove(path));
    QCOMPARE(outcomeOf(file.save(m_state)), u"success"_s);
    QVERIFY(!QFileInfo::exists(path));
}

void SimStateTest::whatCanGoWrongOnTheDisk()
{
    const QTemporaryDir folder;
    sim::SimStateFile nowhere(folder.filePath(u"missing/a.token"_s).toStdString());
    QCOMPARE(outcomeOf(nowhere.save(m_state)), u"FileMissing"_s);
    QCOMPARE(outcomeOf(nowhere.lock()), u"FileMissing"_s);
    sim::SimStateFile aFolder(folder.path().toStdString());
    QCOMPARE(outcomeOf(aFolder.load()), u"FileFailed"_s);
    QFile huge(folder.filePath(u"huge"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(5 * 1024 * 1024));
    QCOMPARE(outcomeOf(sim::SimStateFile(huge.fileName().toStdString()).load()), u"FileFailed"_s);
}

QUORATE_TEST(SimStateTest)
#include "tst_sim_state.moc"
