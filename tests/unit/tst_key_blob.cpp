#include "crypto/aes.h"
#include "crypto/der.h"
#include "dkek/key_blob.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr std::string_view ecAlgorithmHex = "04007F00070202020203";
constexpr std::string_view rsaAlgorithmHex = "04007F00070202020102";
constexpr std::string_view aesAlgorithmHex = "6086480165030401";

/** Two bytes of length and the value. */
void appendField(Bytes& to, ByteView value)
{
    appendBigEndian(to, value.size(), 2);
    append(to, value);
}

Bytes blobWith(std::uint8_t type, std::string_view algorithm, std::size_t encryptedBytes)
{
    Bytes blob(8, 0xCC);
    blob.push_back(type);
    appendField(blob, hexBytes(algorithm));
    appendField(blob, {});
    appendField(blob, {});
    appendField(blob, {});
    blob.insert(blob.end(), encryptedBytes, 0xEE);
    return blob;
}

Bytes plainBlob()
{
    return blobWith(12, ecAlgorithmHex, 48);
}

Dkek someDkek()
{
    SeededRandom random(1);
    const std::array shares{*DkekShare::create(random)};
    return *Dkek::join(shares);
}

} // namespace

class TestKeyBlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClearPartIsRead()
    {
        Bytes bytes(8, 0xCC);
        bytes.push_back(15);
        appendField(bytes, hexBytes(aesAlgorithmHex));
        appendField(bytes, hexBytes("10111899"));
        appendField(bytes, hexBytes("AA")); // fields that are always empty may hold something one day
        appendField(bytes, hexBytes("BBBB"));
        bytes.insert(bytes.end(), 48, 0xEE);
        const auto blob = parseKeyBlob(bytes);
        QCOMPARE(outcomeOf(blob), QStringLiteral("success"));
        QCOMPARE(toHex(blob->checkValue), std::string("CCCCCCCCCCCCCCCC"));
        QCOMPARE(static_cast<int>(blob->type), 15);
        QCOMPARE(hexText(blob->defaultAlgorithm), QString::fromLatin1(aesAlgorithmHex.data()));
        QCOMPARE(hexText(blob->allowedAlgorithms), QStringLiteral("10111899"));
        QVERIFY(blob->whole == bytes);
    }

    void typesAndTheirAlgorithms_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<int>("position"); // of the fault, -1 for none
        const auto row = [](const char* title, int type, std::string_view algorithm, int position) {
            QTest::newRow(title) << type << QByteArray(algorithm.data(), static_cast<qsizetype>(algorithm.size()))
                                 << position;
        };
        row("RSA", 5, rsaAlgorithmHex, -1);
        row("RSA with CRT", 6, rsaAlgorithmHex, -1);
        row("EC", 12, ecAlgorithmHex, -1);
        row("AES", 15, aesAlgorithmHex, -1);
        row("AES as firmware 3.0 writes it", 15, "0986480165030401", -1);
        row("RSA with another scheme", 5, "04007F00070202020105", -1);
        row("EC with the RSA algorithm", 12, rsaAlgorithmHex, 9);
        row("RSA with the EC algorithm", 5, ecAlgorithmHex, 9);
        row("AES with the EC algorithm", 15, ecAlgorithmHex, 9);
        row("AES with another algorithm", 15, "6086480165030402", 9);
        row("no algorithm", 12, "", 9);
        row("unknown type", 14, aesAlgorithmHex, 8);
        row("type zero", 0, ecAlgorithmHex, 8);
    }

    void typesAndTheirAlgorithms()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, algorithm);
        QFETCH(int, position);
        const Bytes bytes = blobWith(static_cast<std::uint8_t>(type), algorithm.toStdString(), 48);
        const auto blob = parseKeyBlob(bytes);
        if (position < 0) {
            QCOMPARE(outcomeOf(blob), QStringLiteral("success"));
            QCOMPARE(static_cast<int>(blob->type), type);
        } else {
            QCOMPARE(outcomeOf(blob), QStringLiteral("NotABackup"));
            QCOMPARE(blob.error().detail, position);
        }
    }

    void cutAnywhereItIsRefused()
    {
        const Bytes whole = plainBlob();
        const std::size_t header = whole.size() - 48;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto blob = parseKeyBlob(ByteView(whole).first(size));
            // Cut by one whole block it has the shape of a smaller blob; its authentication code tells.
            const bool lawful = size == header + 32;
            QCOMPARE(outcomeOf(blob), lawful ? QStringLiteral("success") : QStringLiteral("NotABackup"));
            if (!lawful)
                QVERIFY(static_cast<std::size_t>(blob.error().detail) <= size);
        }
    }

    void fieldLengthsPastTheEndAreRefused()
    {
        for (const std::size_t lengthPosition : {9U, 21U, 23U, 25U}) {
            Bytes bytes = plainBlob();
            bytes[lengthPosition] = 0xFF;
            bytes[lengthPosition + 1] = 0xFF;
            QCOMPARE(outcomeOf(parseKeyBlob(bytes)), QStringLiteral("NotABackup"));
        }
    }

    void verifiesCheckValueThenAuthenticationCode()
    {
        const Dkek dkek = someDkek();
        Bytes bytes = plainBlob();
        QCOMPARE(outcomeOf(verifyKeyBlob(*parseKeyBlob(bytes), dkek)), QStringLiteral("CheckValueDiffers"));
        std::ranges::copy(dkek.checkValue(), bytes.begin());
        QCOMPARE(outcomeOf(verifyKeyBlob(*parseKeyBlob(bytes), dkek)), QStringLiteral("NotABackup"));
        const ByteView covered = ByteView(bytes).first(bytes.size() - 16);
        std::ranges::copy(aesCmac(dkek.macKey().reveal(), covered), bytes.end() - 16);
        QCOMPARE(outcomeOf(verifyKeyBlob(*parseKeyBlob(bytes), dkek)), QStringLiteral("success"));
        for (std::size_t position = 9; position < bytes.size(); ++position) {
            Bytes altered = bytes;
            altered[position] ^= 0x01;
            if (const auto blob = parseKeyBlob(altered))
                QCOMPARE(outcomeOf(verifyKeyBlob(*blob, dkek)), QStringLiteral("NotABackup"));
        }
    }

    void backupsComeBackAsTheyWere_data()
    {
        QTest::addColumn<int>("descriptionBytes"); // -1: no such element
        QTest::addColumn<int>("certificateBytes");
        QTest::newRow("key alone") << -1 << -1;
        QTest::newRow("with description") << 40 << -1;
        QTest::newRow("with both") << 40 << 500;
        QTest::newRow("largest") << 253 << 4092;
    }

    void backupsComeBackAsTheyWere()
    {
        QFETCH(int, descriptionBytes);
        QFETCH(int, certificateBytes);
        const auto element = [](std::uint8_t tag, int size) {
            return size < 0 ? Bytes{} : writeDer(tag, Bytes(static_cast<std::size_t>(size), 0x77));
        };
        const Bytes blob = plainBlob();
        const Bytes description = element(0xA0, descriptionBytes);
        const Bytes certificate = element(0x30, certificateBytes);
        const auto backup = parseKeyBackup(encodeKeyBackup(blob, description, certificate));
        QCOMPARE(outcomeOf(backup), QStringLiteral("success"));
        QVERIFY(backup->blob.whole == blob);
        QVERIFY(backup->description == description);
        QVERIFY(backup->certificate == certificate);
    }

    void otherFilesAreNoBackups_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("position");
        const auto row = [](const char* title, const Bytes& file, int position) {
            QTest::newRow(title) << QByteArray(reinterpret_cast<const char*>(file.data()),
                                               static_cast<qsizetype>(file.size()))
                                 << position;
        };
        const Bytes blob = plainBlob();
        row("nothing", {}, 0);
        row("a blob without its wrapping", blob, 0);
        row("empty SEQUENCE", hexBytes("3000"), 2);
        row("SET in place of SEQUENCE", hexBytes("31020400"), 0);
        row("another element first", writeDer(derSequence, writeDer(0x02, blob)), 2);
        row("blob too large", encodeKeyBackup(blobWith(12, ecAlgorithmHex, 1504), {}, {}), 4);
        row("blob wrong inside", encodeKeyBackup(blobWith(14, ecAlgorithmHex, 48), {}, {}), 4 + 8);
        const int afterBlob = 4 + static_cast<int>(blob.size());
        row("description cut", encodeKeyBackup(blob, hexBytes("A005AA"), {}), afterBlob);
        row("description too large", encodeKeyBackup(blob, writeDer(0xA0, Bytes(254)), {}), afterBlob + 2);
        row("certificate cut", encodeKeyBackup(blob, hexBytes("A000"), hexBytes("308201")), afterBlob + 2);
        row("certificate too large", encodeKeyBackup(blob, hexBytes("A000"), writeDer(0x30, Bytes(4093))),
            afterBlob + 2 + 2);
        row("larger than any backup", Bytes(largestKeyBackup + 1, 0x30), static_cast<int>(largestKeyBackup));
    }

    void otherFilesAreNoBackups()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, position);
        const auto backup =
            parseKeyBackup(bytesOf(std::string_view(file.constData(), static_cast<std::size_t>(file.size()))));
        QCOMPARE(outcomeOf(backup), QStringLiteral("NotABackup"));
        QCOMPARE(backup.error().detail, position);
    }

    void whatFollowsIsIgnored()
    {
        Bytes file = encodeKeyBackup(plainBlob(), {}, {});
        append(file, bytesOf("more"));
        QCOMPARE(outcomeOf(parseKeyBackup(file)), QStringLiteral("success"));
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        const QString serial = QStringLiteral("DENK0301234");
        QTest::newRow("plain") << serial << "ca-2029"
                               << "DENK0301234-ca-2029-3.bin";
        QTest::newRow("blanks") << serial << "Root CA  2029"
                                << "DENK0301234-Root-CA-2029-3.bin";
        QTest::newRow("no label") << serial << ""
                                  << "DENK0301234-3.bin";
        QTest::newRow("path") << serial << "../../etc/passwd"
                              << "DENK0301234-etc-passwd-3.bin";
        QTest::newRow("only strange characters") << serial << QStringLiteral("\u00e9/\\?*") << "DENK0301234-3.bin";
        QTest::newRow("hidden file") << ".x"
                                     << ""
                                     << "x-3.bin";
        QTest::newRow("long label") << "A" << QString(100, u'b')
                                    << QStringLiteral("A-%1-3.bin").arg(QString(40, u'b'));
    }

    void fileNames()
    {
        QFETCH(QString, serial);
        QFETCH(QString, label);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(keyBackupName(serial.toStdString(), label.toStdString(), 3)), name);
    }
};

QUORATE_TEST(TestKeyBlob)
#include "tst_key_blob.moc"
