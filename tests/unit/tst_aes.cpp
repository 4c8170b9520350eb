#include "crypto/aes.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr const char* nistBlocks = "6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E51"
                                   "30C81C46A35CE411E5FBC1191A0A52EFF69F2445DF4F9B17AD2B417BE66C3710";

Bytes bytesOfRow(const QString& digits)
{
    return hexBytes(digits.toStdString());
}

} // namespace

/** NIST SP 800-38A, appendix F.2 (CBC) and SP 800-38B, appendix D (CMAC). */
class TestAes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cbc_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("encrypted");
        QTest::newRow("AES-128") << "2B7E151628AED2A6ABF7158809CF4F3C"
                                 << "7649ABAC8119B246CEE98E9B12E9197D5086CB9B507219EE95DB113A917678B2"
                                    "73BED6B8E3C1743B7116E69E222295163FF1CAA1681FAC09120ECA307586E1A7";
        QTest::newRow("AES-192") << "8E73B0F7DA0E6452C810F32B809079E562F8EAD2522C6B7B"
                                 << "4F021DB243BC633D7178183A9FA071E8B4D9ADA9AD7DEDF4E5E738763F69145A"
                                    "571B242012FB7AE07FA9BAAC3DF102E008B0E27988598881D920A9E64F5615CD";
        QTest::newRow("AES-256") << "603DEB1015CA71BE2B73AEF0857D77811F352C073B6108D72D9810A30914DFF4"
                                 << "F58C4C04D6E5F1BA779EABFB5F7BFBD69CFC4E967EDB808D679F777BC6702C7D"
                                    "39F23369A9D9BACFA530E26304231461B2EB05E2C39BE9FCDA6C19078C6A9D1B";
    }

    void cbc()
    {
        QFETCH(QString, key);
        QFETCH(QString, encrypted);
        const Bytes iv = hexBytes("000102030405060708090A0B0C0D0E0F");
        const Bytes plain = hexBytes(nistBlocks);
        QCOMPARE(hexText(aesCbcEncrypt(bytesOfRow(key), iv, plain)), encrypted);
        QCOMPARE(hexText(aesCbcDecrypt(bytesOfRow(key), iv, bytesOfRow(encrypted))), hexText(plain));
    }

    void cbcOfNothing()
    {
        const Bytes key(32);
        const Bytes iv(16);
        QVERIFY(aesCbcEncrypt(key, iv, {}).empty());
    }

    void cmac_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("expected");
        const char* const aes128 = "2B7E151628AED2A6ABF7158809CF4F3C";
        const char* const aes192 = "8E73B0F7DA0E6452C810F32B809079E562F8EAD2522C6B7B";
        const char* const aes256 = "603DEB1015CA71BE2B73AEF0857D77811F352C073B6108D72D9810A30914DFF4";
        QTest::newRow("AES-128, 0") << aes128 << 0 << "BB1D6929E95937287FA37D129B756746";
        QTest::newRow("AES-128, 16") << aes128 << 16 << "070A16B46B4D4144F79BDD9DD04A287C";
        QTest::newRow("AES-128, 40") << aes128 << 40 << "DFA66747DE9AE63030CA32611497C827";
        QTest::newRow("AES-128, 64") << aes128 << 64 << "51F0BEBF7E3B9D92FC49741779363CFE";
        QTest::newRow("AES-192, 40") << aes192 << 40 << "8A1DE5BE2EB31AAD089A82E6EE908B0E";
        QTest::newRow("AES-256, 0") << aes256 << 0 << "028962F61B7BF89EFC6B551F4667D983";
        QTest::newRow("AES-256, 16") << aes256 << 16 << "28A7023F452E8F82BD4BF28D8C37C35C";
        QTest::newRow("AES-256, 40") << aes256 << 40 << "AAF3D8F1DE5640C232F5B169B9C911E6";
        QTest::newRow("AES-256, 64") << aes256 << 64 << "E1992190549F6ED5696A2C056C315410";
    }

    void cmac()
    {
        QFETCH(QString, key);
        QFETCH(int, length);
        QFETCH(QString, expected);
        const Bytes message = hexBytes(nistBlocks);
        const ByteView part = ByteView(message).first(static_cast<std::size_t>(length));
        QCOMPARE(hexText(aesCmac(bytesOfRow(key), part)), expected);
    }
};

QUORATE_TEST(TestAes)
#include "tst_aes.moc"
