#include "card/drivers/smartcard_hsm/device_certificate.h"

#include "card/cvc.h"
#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::smartcard_hsm;

namespace
{

Bytes vectorFile()
{
    return deviceCertificates(QStringLiteral("devaut.json"));
}

/** Device and issuer certificate of a maker whose root nobody here knows. */
Bytes foreignChain(std::string_view issuerOfDevice = "XXDICA00001", std::string_view root = "XXRCA00001")
{
    const Curve& curve = *curveNamed("brainpoolP256r1");
    const TestKey rootKey = TestKey::ec(curve);
    const TestKey issuer = TestKey::ec(curve);
    const TestKey device = TestKey::ec(curve);
    const Bytes issuerBody = cvcBody(root, issuer.publicKey(), "XXDICA00001", Bytes{0x80});
    const Bytes deviceBody = cvcBody(issuerOfDevice, device.publicKey(), "XXCC123456700000", Bytes{0x00});
    Bytes file = cvcWith(deviceBody, issuer.sign(deviceBody));
    append(file, cvcWith(issuerBody, rootKey.sign(issuerBody)));
    return file;
}

} // namespace

class DeviceCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testRootMeansSimulated();
    void alteredSignaturesAreTold();
    void theVendorsRootMeansGenuine();
    void foreignRootMeansAWorkAlike();
    void foreignIssuerUnderTheTestRootsNameIsAltered();
    void issuerOfAnotherNameProvesNothing();
    void deviceCertificateAloneProvesNothing();
    void unreadableFilesProveNothing();
    void serialIsTheHolderWithoutItsSequence_data();
    void serialIsTheHolderWithoutItsSequence();
};

void DeviceCertificateTest::testRootMeansSimulated()
{
    const DeviceIdentity identity = readDeviceCertificate(vectorFile());
    QCOMPARE(identity.claim, Origin::Simulated);
    QCOMPARE(identity.holder, std::string("FKCC000000100000"));
    QCOMPARE(serialOf(identity), std::string("FKCC0000001"));
    QVERIFY(identity.publicKey.has_value());
}

void DeviceCertificateTest::alteredSignaturesAreTold()
{
    const Bytes good = vectorFile();
    Bytes rootSignature = good;
    rootSignature.back() ^= 1;
    QCOMPARE(readDeviceCertificate(rootSignature).claim, Origin::AlteredCertificate);
    Bytes holder = good; // a byte of the device's holder name
    const std::string name = "FKCC000000100000";
    *std::search(holder.begin(), holder.end(), name.begin(), name.end()) ^= 1;
    QCOMPARE(readDeviceCertificate(holder).claim, Origin::AlteredCertificate);
}

void DeviceCertificateTest::theVendorsRootMeansGenuine()
{
    const Bytes chain = deviceCertificates(QStringLiteral("devaut_genuine.json"));
    const DeviceIdentity identity = readDeviceCertificate(chain);
    QCOMPARE(identity.claim, Origin::Genuine);
    QCOMPARE(serialOf(identity), std::string("DENK0404144"));
    for (std::size_t i = 0; i < chain.size(); ++i) { // no bit of it may be another
        Bytes altered = chain;
        altered[i] ^= 1U;
        QVERIFY2(readDeviceCertificate(altered).claim != Origin::Genuine, qPrintable(QString::number(i)));
    }
}

void DeviceCertificateTest::foreignRootMeansAWorkAlike()
{
    const DeviceIdentity identity = readDeviceCertificate(foreignChain());
    QCOMPARE(identity.claim, Origin::WorkAlike);
    QCOMPARE(serialOf(identity), std::string("XXCC1234567"));
}

void DeviceCertificateTest::foreignIssuerUnderTheTestRootsNameIsAltered()
{
    QCOMPARE(readDeviceCertificate(foreignChain("XXDICA00001", "FKSRCA00001")).claim, Origin::AlteredCertificate);
}

void DeviceCertificateTest::issuerOfAnotherNameProvesNothing()
{
    QCOMPARE(readDeviceCertificate(foreignChain("YYDICA00001")).claim, Origin::NotProven);
}

void DeviceCertificateTest::deviceCertificateAloneProvesNothing()
{
    const Bytes file = vectorFile();
    constexpr std::size_t deviceSize = 5 + 0x1B3;
    const DeviceIdentity identity = readDeviceCertificate(ByteView(file).first(deviceSize));
    QCOMPARE(identity.claim, Origin::NotProven);
    QCOMPARE(serialOf(identity), std::string("FKCC0000001"));
}

void DeviceCertificateTest::unreadableFilesProveNothing()
{
    for (const char* hex : {"", "00", "7F21027F4E", "7F2100"}) {
        const DeviceIdentity identity = readDeviceCertificate(hexBytes(hex));
        QCOMPARE(identity.claim, Origin::NotProven);
        QVERIFY(identity.holder.empty());
        QVERIFY(!identity.publicKey.has_value());
    }
}

void DeviceCertificateTest::serialIsTheHolderWithoutItsSequence_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("serial");
    QTest::newRow("usual") << "DENK030123400000"
                           << "DENK0301234";
    QTest::newRow("six characters") << "A00000"
                                    << "A";
    QTest::newRow("nothing but a sequence") << "00000"
                                            << "00000";
    QTest::newRow("empty") << ""
                           << "";
}

void DeviceCertificateTest::serialIsTheHolderWithoutItsSequence()
{
    QFETCH(QString, holder);
    QFETCH(QString, serial);
    QCOMPARE(QString::fromStdString(serialOf({.holder = holder.toStdString()})), serial);
}

QUORATE_TEST(DeviceCertificateTest)
#include "tst_device_certificate.moc"
