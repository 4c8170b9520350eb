#include "card/drivers/smartcard_hsm/prkd.h"

#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::smartcard_hsm;

class PrkdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOthersWrote_data();
    void readsWhatOthersWrote();
    void writesWhatOpenScWrites();
    void describesAesKeys();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void fitsOnlyItsKindAndSize();
    void controlCharactersAreReplaced();
    void refusesBrokenDescriptions_data();
    void refusesBrokenDescriptions();
};

void PrkdTest::readsWhatOthersWrote_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("description");
    QTest::newRow("EC, OpenSC")
        << "A02A300F0C06656374657374030206C0040101300B0401100303073080020101A10A30083002040002"
           "020100"
        << "ectest"
        << "10"
        << "EC 256";
    QTest::newRow("RSA, OpenSC")
        << "302A30100C0772736174657374030206C0040101300A04011103020470020102A10A300830020400"
           "02020800"
        << "rsatest"
        << "11"
        << "RSA 2048";
    QTest::newRow("EC with subject")
        << "A043300F0C06656374657374030206C0040101300F0401100303073080030203B8020101A01330"
           "11300F310D300B06035504030C0474657374A10A30083002040002020100"
        << "ectest"
        << "10"
        << "EC 256";
    QTest::newRow("AES, pico-hsm") << "A81E30020C003008040135030307C010A006300402020080A106300430020400"
                                   << ""
                                   << "35"
                                   << "AES 128";
    QTest::newRow("AES, short form") << "A81A30060C04616573313008040120030307C010A006300402020080"
                                     << "aes1"
                                     << "20"
                                     << "AES 128";
    QTest::newRow("AES, older form") << "A81830060C04616573313008040120030307C010A00402020100"
                                     << "aes1"
                                     << "20"
                                     << "AES 256";
    QTest::newRow("EC without a size") << "A01430030C016130050401010303073080A106300430020400"
                                       << "a"
                                       << "01"
                                       << "EC";
    QTest::newRow("tail of an older file")
        << "302A30100C0772736174657374030206C0040101300A04011103020470020102A10A3008"
           "3002040002020800FFFFFF"
        << "rsatest"
        << "11"
        << "RSA 2048";
}

void PrkdTest::readsWhatOthersWrote()
{
    QFETCH(QString, bytes);
    QFETCH(QString, label);
    QFETCH(QString, id);
    QFETCH(QString, description);
    const auto prkd = parsePrkd(hexBytes(bytes.toStdString()));
    QVERIFY(prkd.has_value());
    QCOMPARE(QString::fromStdString(prkd->label), label);
    QCOMPARE(hexText(prkd->id), id);
    QCOMPARE(QString::fromStdString(describe(*prkd)), description);
}

void PrkdTest::writesWhatOpenScWrites()
{
    const EcPublicKey ec{.curve = curveNamed("secp256r1")};
    QCOMPARE(hexText(encodePrkd("ectest", Bytes{0x10}, ec, 1)),
             QStringLiteral("A02A300F0C06656374657374030206C0040101300B0401100303073080020101A10A3008300204000202"
                            "0100"));
    const RsaPublicKey rsa{.modulus = Bytes(256, 0xFF), .exponent = Bytes{3}};
    QCOMPARE(hexText(encodePrkd("rsatest", Bytes{0x11}, rsa, 2)),
             QStringLiteral("302A30100C0772736174657374030206C0040101300A04011103020470020102A10A30083002040002020"
                            "800"));
}

void PrkdTest::describesAesKeys()
{
    QCOMPARE(hexText(encodeAesPrkd("aes1", Bytes{0x20}, 128, 1)),
             QStringLiteral("A82B300D0C046165733103"
                            "0206C0"
                            "040101"
                            "300A040120030206C0020101"
                            "A006300402020080A106300430020400"));
    for (const int bits : {128, 192, 256}) {
        const Bytes bytes = encodeAesPrkd(std::string(100, 'x'), Bytes(64, 7), bits, 255);
        const auto prkd = parsePrkd(bytes);
        QVERIFY(prkd.has_value());
        QVERIFY(*prkd ==
                (Prkd{.kind = PrkdKind::Aes, .label = std::string(100, 'x'), .id = Bytes(64, 7), .bits = bits}));
        QVERIFY(bytes.size() <= 256); // what OpenSC reads for a backup
    }
}

void PrkdTest::readsWhatItWrites_data()
{
    QTest::addColumn<int>("reference");
    QTest::newRow("smallest") << 1;
    QTest::newRow("last without a sign byte") << 127;
    QTest::newRow("first with one") << 128;
    QTest::newRow("largest") << 255;
}

void PrkdTest::readsWhatItWrites()
{
    QFETCH(int, reference);
    const std::string label(100, 'x');
    for (const Curve& curve : curves()) {
        const EcPublicKey key{.curve = &curve};
        const Bytes bytes = encodePrkd(label, Bytes(64, 7), key, static_cast<std::uint8_t>(reference));
        const auto prkd = parsePrkd(bytes);
        QVERIFY(prkd.has_value());
        QCOMPARE(prkd->label, label);
        QCOMPARE(prkd->id, Bytes(64, 7));
        QCOMPARE(prkd->bits, curve.name == "secp521r1" ? 521 : static_cast<int>(8 * curve.fieldBytes));
        QVERIFY(fits(*prkd, key));
        QVERIFY(bytes.size() <= 256); // what OpenSC reads for a backup
    }
}

void PrkdTest::fitsOnlyItsKindAndSize()
{
    const EcPublicKey p521{.curve = curveNamed("secp521r1")};
    const EcPublicKey p256{.curve = curveNamed("secp256r1")};
    const RsaPublicKey rsa{.modulus = Bytes(256, 0xFF), .exponent = Bytes{3}};
    QVERIFY(fits({.kind = PrkdKind::Ec, .bits = 528}, p521));
    QVERIFY(fits({.kind = PrkdKind::Ec, .bits = 0}, p256));
    QVERIFY(!fits({.kind = PrkdKind::Ec, .bits = 384}, p256));
    QVERIFY(!fits({.kind = PrkdKind::Rsa, .bits = 256}, p256));
    QVERIFY(fits({.kind = PrkdKind::Rsa, .bits = 2048}, rsa));
    QVERIFY(!fits({.kind = PrkdKind::Rsa, .bits = 4096}, rsa));
    QVERIFY(!fits({.kind = PrkdKind::Aes, .bits = 2048}, rsa));
}

void PrkdTest::controlCharactersAreReplaced()
{
    const auto prkd = parsePrkd(hexBytes("A01430060C04610A1B7F30030401013005A103300104"));
    QVERIFY(prkd.has_value());
    QCOMPARE(prkd->label, std::string("a???"));
}

void PrkdTest::refusesBrokenDescriptions_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("empty") << "";
    QTest::newRow("certificate request") << "6700";
    QTest::newRow("nothing inside") << "3000";
    QTest::newRow("one part") << "300430020C00";
    QTest::newRow("cut off") << "A02A300F0C06656374657374";
    QTest::newRow("other parts") << "3006040101040102";
}

void PrkdTest::refusesBrokenDescriptions()
{
    QFETCH(QString, bytes);
    QVERIFY(!parsePrkd(hexBytes(bytes.toStdString())).has_value());
}

QUORATE_TEST(PrkdTest)
#include "tst_prkd.moc"
