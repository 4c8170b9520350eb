#include "crypto/aes.h"
#include "support/recovery.h"
#include "support/saved_key.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** resources/recover.py opens our sets, and with them a saved key, without any of our code. */
class RecoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensASetByItsSheets();
    void bringsBackSavedKeys();
    void bringsBackAesKeys();
    void refusesBackupsThatDoNotBelong();
    void asksAgainInWords();
    void refusesSharesThatDoNotFit();
    void refusesTooFewShares();

private:
    static void write(const QString& path, const Bytes& content);

    std::unique_ptr<RecoverySet> m_set{}; // derived in a thousandth of the time
    QTemporaryDir m_folder{};
    QString m_script{}; // opens m_set; nothing but its number of rounds is not the repository's
};

void RecoverTest::initTestCase()
{
    constexpr std::uint64_t few = 10'000;
    m_set = std::make_unique<RecoverySet>("C64", 3, 2, few);
    QVERIFY2(m_set->why().empty(), m_set->why().c_str());
    QFile whole(repositoryScript());
    QVERIFY(whole.open(QFile::ReadOnly));
    QByteArray text = whole.readAll();
    QCOMPARE(text.count("10_000_000"), 1);
    text.replace("10_000_000", "10_000");
    m_script = m_folder.filePath(u"recover.py"_s);
    write(m_script, Bytes(text.begin(), text.end()));
}

void RecoverTest::write(const QString& path, const Bytes& content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    const auto size = static_cast<qint64>(content.size());
    QCOMPARE(file.write(reinterpret_cast<const char*>(content.data()), size), size);
}

/**
 * Any three of twelve, a number above 9 among them. Each profile and a password: interop/paper, from the paper.
 */
void RecoverTest::opensASetByItsSheets()
{
    const RecoverySet set("S160", 12, 3);
    QVERIFY2(set.why().empty(), set.why().c_str());
    const QString printed = runRecovery(repositoryScript(), {set.shareFile()}, set.typed({10, 3, 12}));
    QVERIFY2(printed.contains(u"Check value: "_s + set.checkValue()), qPrintable(printed));
}

/** Keys that a token made and gave away only encrypted: openssl finds the same public keys. */
void RecoverTest::bringsBackSavedKeys()
{
    QTemporaryDir folder;
    QStringList files{m_set->shareFile()};
    std::vector<Bytes> publicKeys;
    for (const char* curve : {"secp256r1", "secp521r1", "brainpoolP384r1", ""}) { // none: RSA
        const SavedKey key = savedKey(m_set->share(), curve);
        files += folder.filePath(u"key%1.bin"_s.arg(files.size()));
        write(files.back(), key.backup);
        publicKeys.push_back(key.publicKey);
    }
    const QString printed = runRecovery(m_script, files, m_set->typed({2, 3}));
    for (qsizetype i = 1; i < files.size(); ++i) {
        const QString pem = files[i] + u".pem"_s;
        QVERIFY2(printed.contains(pem), qPrintable(printed));
        QCOMPARE(QFile::permissions(pem) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(hexText(publicKeyIn(pem)), hexText(publicKeys[static_cast<std::size_t>(i - 1)]));
    }
}

/** No public key tells which one it is: what the token made of a text with it does. */
void RecoverTest::bringsBackAesKeys()
{
    QTemporaryDir folder;
    const Bytes message = hexBytes("0123456789ABCDEF");
    QStringList files{m_set->shareFile()};
    std::vector<Bytes> macs;
    for (const int bits : {128, 192, 256}) {
        const SavedAesKey key = savedAesKey(m_set->share(), bits, message);
        files += folder.filePath(u"aes%1.bin"_s.arg(bits));
        write(files.back(), key.backup);
        macs.push_back(key.mac);
    }
    const QString printed = runRecovery(m_script, files, m_set->typed({1, 3}));
    for (qsizetype i = 1; i < files.size(); ++i) {
        QFile found(files[i] + u".pem"_s);
        QVERIFY2(found.open(QFile::ReadOnly), qPrintable(printed));
        const QByteArray line = found.readAll();
        QVERIFY2(line.startsWith("AES key "), line.constData());
        const Bytes key = hexBytes(line.mid(8).trimmed().constData());
        QCOMPARE(key.size(), static_cast<std::size_t>(8 + i * 8));
        QCOMPARE(hexText(aesCmac(key, message)), hexText(macs[static_cast<std::size_t>(i - 1)]));
    }
}

void RecoverTest::refusesBackupsThatDoNotBelong()
{
    QTemporaryDir folder;
    const SavedKey key = savedKey(m_set->share(), "secp256r1");
    Bytes altered = key.backup;
    altered[100] ^= 1U;
    Bytes foreign = key.backup;
    foreign[8] ^= 1U; // behind 30 82 xx xx 04 82 xx xx: the check value
    write(folder.filePath(u"altered.bin"_s), altered);
    write(folder.filePath(u"foreign.bin"_s), foreign);
    write(folder.filePath(u"cut.bin"_s), Bytes(key.backup.begin(), key.backup.begin() + 1));
    const QString printed =
        runRecovery(m_script, {m_set->shareFile(), u"altered.bin"_s, u"foreign.bin"_s, u"cut.bin"_s},
                    m_set->typed({1, 2}), folder.path());
    for (const QString& words : {u"altered.bin was altered"_s, u"foreign.bin was saved under the check value"_s,
                                 u"cut.bin is no key backup"_s})
        QVERIFY2(printed.contains(words), qPrintable(printed));
    QVERIFY(QDir(folder.path()).entryList({u"*.pem"_s}).isEmpty());
}

/** A number twice, letters among the digits, a value that is too long: said, and asked again. */
void RecoverTest::asksAgainInWords()
{
    const QByteArrayList right = m_set->typed({1, 2}).split('\n'); // prime, count, number, value, number, value
    const QByteArrayList lines{right[0], "1",      right[1], right[2], right[0] + "00",
                               "12G4",   right[3], right[2], right[4], right[5]};
    const QString printed = runRecovery(m_script, {m_set->shareFile()}, lines.join('\n') + '\n');
    for (const QString& words : {u"a number, 2 or more"_s, u"too many digits"_s, u"only the digits"_s,
                                 u"was typed already"_s, u"Check value: "_s + m_set->checkValue()})
        QVERIFY2(printed.contains(words), qPrintable(words + u" in "_s + printed));
}

void RecoverTest::refusesSharesThatDoNotFit()
{
    QByteArrayList lines = m_set->typed({1, 2}).split('\n');
    lines[3][0] = lines[3][0] == '1' ? '2' : '1';
    const QString printed = runRecovery(m_script, {m_set->shareFile()}, lines.join('\n'));
    QVERIFY2(printed.contains(u"do not open"_s), qPrintable(printed));
}

/** Who says that two are enough where three are needed is asked about that: the values themselves are right. */
void RecoverTest::refusesTooFewShares()
{
    constexpr std::uint64_t few = 10'000;
    const RecoverySet set("C64", 4, 3, few);
    QVERIFY2(set.why().empty(), set.why().c_str());
    const QString printed = runRecovery(m_script, {set.shareFile()}, set.typed({1, 4}));
    QVERIFY2(printed.contains(u"do not open"_s) && printed.contains(u"Does it need more people?"_s),
             qPrintable(printed));
    QVERIFY(!printed.contains(u"Check value:"_s));
    const QString enough = runRecovery(m_script, {set.shareFile()}, set.typed({1, 4, 2}));
    QVERIFY2(enough.contains(u"Check value: "_s + set.checkValue()), qPrintable(enough));
}

QUORATE_TEST(RecoverTest)
#include "tst_recover.moc"
