#include "crypto/digest.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** FIPS 180-4 with the examples that NIST publishes for it. */
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHashes_data()
    {
        QTest::addColumn<int>("hash");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, Hash hash, const char* text, const char* expected) {
            QTest::newRow(title) << static_cast<int>(hash) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("SHA-1 abc", Hash::Sha1, "abc", "A9993E364706816ABA3E25717850C26C9CD0D89D");
        row("SHA-224 abc", Hash::Sha224, "abc", "23097D223405D8228642A477BDA255B32AADBCE4BDA0B3F7E36C9DA7");
        row("SHA-256 abc", Hash::Sha256, "abc",
            "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD");
        row("SHA-256 nothing", Hash::Sha256, "",
            "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855");
        row("SHA-256 two blocks", Hash::Sha256, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248D6A61D20638B8E5C026930C3E6039A33CE45964FF2167F6ECEDD419DB06C1");
        row("SHA-384 abc", Hash::Sha384, "abc",
            "CB00753F45A35E8BB5A03D699AC65007272C32AB0EDED1631A8B605A43FF5BED8086072BA1E7CC2358BAECA134C825A7");
        row("SHA-512 abc", Hash::Sha512, "abc",
            "DDAF35A193617ABACC417349AE20413112E6FA4E89A97EA20A9EEEE64B55D39A2192992A274FC1A836BA3C23A3FEEBBD"
            "454D4423643CE80E2A9AC94FA54CA49F");
    }

    void knownHashes()
    {
        QFETCH(int, hash);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const Bytes result = digest(static_cast<Hash>(hash), bytesOf(text.toStdString()));
        QCOMPARE(hexText(result), expected);
    }

    void secretAndPublicHashesAreTheSame()
    {
        const Bytes data{1, 2, 3};
        QVERIFY(secretSha256(data).equals(sha256(data)));
        QCOMPARE(hexText(sha256(data)), hexText(digest(Hash::Sha256, data)));
    }
};

QUORATE_TEST(TestDigest)
#include "tst_digest.moc"
