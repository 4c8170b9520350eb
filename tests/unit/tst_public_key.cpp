#include "crypto/public_key.h"

#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

TestKey keyNamed(const QString& name)
{
    const Curve* curve = curveNamed(name.toStdString());
    return curve != nullptr ? TestKey::ec(*curve) : TestKey::rsa(name.section(QLatin1Char(' '), 1).toUInt());
}

void addKeys()
{
    QTest::addColumn<QString>("name");
    for (const Curve& curve : curves())
        QTest::newRow(std::string(curve.name).c_str()) << QString::fromStdString(std::string(curve.name));
    QTest::newRow("RSA 1024") << "RSA 1024";
    QTest::newRow("RSA 2048") << "RSA 2048";
}

const Bytes signedBytes = hexBytes("00112233445566778899");

} // namespace

class PublicKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesVerify_data() { addKeys(); }
    void signaturesVerify();
    void certificatesGiveTheirKey_data() { addKeys(); }
    void certificatesGiveTheirKey();
    void openSslWritesTheSameInfo_data() { addKeys(); }
    void openSslWritesTheSameInfo();
    void tellsWhatItIs();
    void knownKeyHasTheUsualFingerprint();
    void valuesThatAreNoKeyAreRefused_data();
    void valuesThatAreNoKeyAreRefused();
    void bytesThatAreNoCertificateAreRefused();
    void ecdsaComesOutOfDer_data();
    void ecdsaComesOutOfDer();
};

void PublicKeyTest::signaturesVerify()
{
    QFETCH(QString, name);
    const TestKey pair = keyNamed(name);
    const PublicKey key = pair.publicKey();
    Bytes signature = pair.sign(signedBytes);
    QVERIFY(verifySignature(key, Hash::Sha256, signedBytes, signature));
    QVERIFY(!verifySignature(key, Hash::Sha512, signedBytes, signature));
    QVERIFY(!verifySignature(key, Hash::Sha256, hexBytes("00"), signature));
    QVERIFY(!verifySignature(keyNamed(name).publicKey(), Hash::Sha256, signedBytes, signature));
    QVERIFY(!verifySignature(key, Hash::Sha256, signedBytes, {}));
    signature.push_back(0);
    QVERIFY(!verifySignature(key, Hash::Sha256, signedBytes, signature));
    signature.pop_back();
    signature.back() ^= 1;
    QVERIFY(!verifySignature(key, Hash::Sha256, signedBytes, signature));
}

void PublicKeyTest::certificatesGiveTheirKey()
{
    QFETCH(QString, name);
    const TestKey pair = keyNamed(name);
    Bytes der = pair.x509();
    const auto key = publicKeyOfX509(der);
    QCOMPARE(outcomeOf(key), QStringLiteral("success"));
    QVERIFY(*key == pair.publicKey());
    der.push_back(0);
    QCOMPARE(outcomeOf(publicKeyOfX509(der)), QStringLiteral("BadCertificate"));
}

void PublicKeyTest::openSslWritesTheSameInfo()
{
    QFETCH(QString, name);
    const TestKey pair = keyNamed(name);
    const auto info = subjectPublicKeyInfo(pair.publicKey());
    QCOMPARE(outcomeOf(info), QStringLiteral("success"));
    QCOMPARE(hexText(*info), hexText(pair.subjectPublicKeyInfo()));
}

void PublicKeyTest::tellsWhatItIs()
{
    QCOMPARE(describe(TestKey::ec(*curveNamed("brainpoolP320r1")).publicKey()), std::string("EC brainpoolP320r1"));
    QCOMPARE(describe(TestKey::rsa(1024).publicKey()), std::string("RSA 1024"));
    QCOMPARE(describe(RsaPublicKey{.modulus = hexBytes("0001FF"), .exponent = hexBytes("03")}),
             std::string("RSA 9"));
}

/**
 * The generator of P-256 as a public key; the prefix is that of RFC 5480, the hash was made by Python's hashlib.
 */
void PublicKeyTest::knownKeyHasTheUsualFingerprint()
{
    const Curve* curve = curveNamed("secp256r1");
    const PublicKey key = EcPublicKey{.curve = curve, .point = curve->generator};
    const auto info = subjectPublicKeyInfo(key);
    QCOMPARE(outcomeOf(info), QStringLiteral("success"));
    QCOMPARE(hexText(*info),
             QStringLiteral("3059301306072A8648CE3D020106082A8648CE3D030107034200") + hexText(curve->generator));
    QCOMPARE(hexText(*fingerprint(key)),
             QStringLiteral("5CD252FB0CE8932436FAF8CCD1040981B89EE4AD6B9FE9E2A2B7E71AACB27CD3"));
}

void PublicKeyTest::valuesThatAreNoKeyAreRefused_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 8; ++i)
        QTest::addRow("value %d", i) << i;
}

void PublicKeyTest::valuesThatAreNoKeyAreRefused()
{
    QFETCH(int, which);
    const Curve* curve = curveNamed("secp256r1");
    Bytes offCurve = curve->generator;
    offCurve.back() ^= 1;
    Bytes compressed(curve->generator.begin(), curve->generator.begin() + 33);
    compressed[0] = 0x03;
    const RsaPublicKey good = std::get<RsaPublicKey>(TestKey::rsa(1024).publicKey());
    Bytes even = good.modulus;
    even.back() &= 0xFE;
    const std::array<PublicKey, 8> values{
        EcPublicKey{.curve = nullptr, .point = curve->generator},
        EcPublicKey{.curve = curve, .point = {}},
        EcPublicKey{.curve = curve, .point = offCurve},
        EcPublicKey{.curve = curve, .point = compressed},
        RsaPublicKey{.modulus = {}, .exponent = good.exponent},
        RsaPublicKey{.modulus = even, .exponent = good.exponent},
        RsaPublicKey{.modulus = good.modulus, .exponent = hexBytes("01")},
        RsaPublicKey{.modulus = Bytes(5000, 0xFF), .exponent = good.exponent},
    };
    const PublicKey& key = values[static_cast<std::size_t>(which)];
    QCOMPARE(outcomeOf(subjectPublicKeyInfo(key)), QStringLiteral("BadCertificate"));
    QCOMPARE(outcomeOf(fingerprint(key)), QStringLiteral("BadCertificate"));
    QVERIFY(!verifySignature(key, Hash::Sha256, signedBytes, Bytes(64, 1)));
}

void PublicKeyTest::bytesThatAreNoCertificateAreRefused()
{
    for (const char* hex : {"", "30", "3000", "30030201FF"})
        QCOMPARE(outcomeOf(publicKeyOfX509(hexBytes(hex))), QStringLiteral("BadCertificate"));
}

void PublicKeyTest::ecdsaComesOutOfDer_data()
{
    QTest::addColumn<QString>("der");
    QTest::addColumn<QString>("plain"); // empty: refused
    QTest::newRow("short numbers are padded") << "3006020101020102"
                                              << "0000000100000002";
    QTest::newRow("sign byte is dropped") << "300D0205008000000002047F000000"
                                          << "800000007F000000";
    QTest::newRow("superfluous zeros of a token") << "30080202000102020002"
                                                  << "0000000100000002";
    QTest::newRow("too long for the curve") << "300A02050100000000020101"
                                            << "";
    QTest::newRow("zero") << "3006020100020101"
                          << "";
    QTest::newRow("no second number") << "3003020101"
                                      << "";
    QTest::newRow("three numbers") << "3009020101020101020101"
                                   << "";
    QTest::newRow("trailing bytes") << "300602010102010200"
                                    << "";
    QTest::newRow("other type") << "3006040101020102"
                                << "";
    QTest::newRow("no sequence") << "3106020101020102"
                                 << "";
    QTest::newRow("cut off") << "3006020101"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
}

void PublicKeyTest::ecdsaComesOutOfDer()
{
    QFETCH(QString, der);
    QFETCH(QString, plain);
    const auto signature = ecdsaFromDer(hexBytes(der.toStdString()), 4);
    QCOMPARE(outcomeOf(signature), plain.isEmpty() ? QStringLiteral("BadCertificate") : QStringLiteral("success"));
    if (signature)
        QCOMPARE(hexText(*signature), plain);
}

QUORATE_TEST(PublicKeyTest)
#include "tst_public_key.moc"
