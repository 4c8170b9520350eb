#include "card/cvc.h"

#include "card/test_root.h"
#include "card/tlv.h"
#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace quorate;

namespace
{

/** The two certificates of the reference's device certificate file. */
struct VectorChain {
    Bytes device{};
    Bytes issuer{};
};

VectorChain vectorChain()
{
    QFile file(QStringLiteral(QUORATE_SOURCE_DIR "/tests/vectors/data/devaut.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no devaut.json");
    const Bytes content =
        hexMember(QJsonDocument::fromJson(file.readAll()).object(), QStringLiteral("ef_2f02_hex"));
    TlvReader reader(content);
    const auto device = reader.next(0x7F21);
    const auto issuer = reader.next(0x7F21);
    return {.device = Bytes(device->whole.begin(), device->whole.end()),
            .issuer = Bytes(issuer->whole.begin(), issuer->whole.end())};
}

const Curve& curveP256 = *curveNamed("secp256r1");

Bytes selfSigned(const TestKey& key, std::string_view holder)
{
    const Bytes body = cvcBody("ISSUER00001", key.publicKey(), holder, {});
    return cvcWith(body, key.sign(body));
}

Bytes requestOf(const TestKey& key, const TestKey& device)
{
    Bytes content = selfSigned(key, "HOLDER00001");
    appendTlv(content, 0x42, bytesOf("DEVICE0000100000"));
    appendTlv(content, 0x5F37, device.sign(content));
    return tlv(0x67, content);
}

} // namespace

class CvcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheReferencesChain();
    void lowerCertificateInheritsItsCurve();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void everyChangeOfTheBodyBreaksTheSignature();
    void readsAuthenticatedRequests();
    void refusesBrokenCertificates_data();
    void refusesBrokenCertificates();
    void refusesEveryCut();
};

void CvcTest::readsTheReferencesChain()
{
    const VectorChain chain = vectorChain();
    const auto issuer = parseCvc(chain.issuer, curveNamed("brainpoolP256r1"));
    QCOMPARE(outcomeOf(issuer), QStringLiteral("success"));
    QCOMPARE(issuer->issuer, std::string(testRoot().holder));
    QCOMPARE(issuer->holder, std::string("FKDICA00001"));
    QCOMPARE(hexText(issuer->role), QStringLiteral("80"));
    QVERIFY(verifies(*issuer, testRoot().key));

    const auto device = parseCvc(chain.device);
    QCOMPARE(outcomeOf(device), QStringLiteral("success"));
    QCOMPARE(device->issuer, issuer->holder);
    QCOMPARE(device->holder, std::string("FKCC000000100000"));
    QCOMPARE(hexText(device->role), QStringLiteral("00"));
    QCOMPARE(describe(device->publicKey), std::string("EC brainpoolP256r1"));
    QVERIFY(verifies(*device, issuer->publicKey));
    QVERIFY(!verifies(*device, testRoot().key));
    QCOMPARE(hexText(cvcWith(device->body, device->signature)), hexText(chain.device));
    QCOMPARE(hexText(cvcBody(device->issuer, device->publicKey, device->holder, device->role, "260101", "350101")),
             hexText(device->body));
}

void CvcTest::lowerCertificateInheritsItsCurve()
{
    const Bytes issuer = vectorChain().issuer;
    QCOMPARE(outcomeOf(parseCvc(issuer)), QStringLiteral("BadCertificate"));
    QCOMPARE(outcomeOf(parseCvc(issuer, curveNamed("secp384r1"))), QStringLiteral("BadCertificate"));
}

void CvcTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("name");
    for (const Curve& curve : curves())
        QTest::newRow(std::string(curve.name).c_str()) << QString::fromStdString(std::string(curve.name));
    QTest::newRow("RSA 2048") << "RSA";
}

void CvcTest::readsWhatItWrites()
{
    QFETCH(QString, name);
    const Curve* curve = curveNamed(name.toStdString());
    const TestKey key = curve != nullptr ? TestKey::ec(*curve) : TestKey::rsa(2048);
    const Bytes role{0x80};
    const Bytes body = cvcBody("ROOT00001", key.publicKey(), "CA00001", role, "260102", "360102");
    const Bytes whole = cvcWith(body, key.sign(body));
    const auto certificate = parseCvc(whole);
    QCOMPARE(outcomeOf(certificate), QStringLiteral("success"));
    QCOMPARE(certificate->issuer, std::string("ROOT00001"));
    QCOMPARE(certificate->holder, std::string("CA00001"));
    QVERIFY(certificate->publicKey == key.publicKey());
    QCOMPARE(hexText(certificate->role), QStringLiteral("80"));
    QCOMPARE(hexText(certificate->whole), hexText(whole));
    QVERIFY(verifies(*certificate, key.publicKey()));
    QVERIFY(hexText(body).endsWith(QStringLiteral("5F25060206000100025F2406030600010002")));
}

void CvcTest::everyChangeOfTheBodyBreaksTheSignature()
{
    const TestKey key = TestKey::ec(curveP256);
    const Bytes whole = selfSigned(key, "HOLDER00001");
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Bytes changed = whole;
        changed[at] ^= 1;
        const auto certificate = parseCvc(changed);
        QVERIFY2(!certificate || !verifies(*certificate, key.publicKey()), qPrintable(QString::number(at)));
    }
}

void CvcTest::readsAuthenticatedRequests()
{
    const TestKey key = TestKey::rsa(1024);
    const TestKey device = TestKey::ec(curveP256);
    const Bytes whole = requestOf(key, device);
    const auto request = parseAuthenticatedRequest(whole);
    QCOMPARE(outcomeOf(request), QStringLiteral("success"));
    QCOMPARE(request->device, std::string("DEVICE0000100000"));
    QVERIFY(request->request.publicKey == key.publicKey());
    QVERIFY(request->request.role.empty());
    QVERIFY(verifies(request->request, key.publicKey()));
    QVERIFY(verifySignature(device.publicKey(), Hash::Sha256, request->signedPart, request->signature));
}

void CvcTest::refusesBrokenCertificates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Bytes& bytes) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    };
    const TestKey key = TestKey::ec(curveP256);
    const Bytes good = selfSigned(key, "HOLDER00001");
    const Bytes body = cvcBody("ISSUER00001", key.publicKey(), "HOLDER00001", {});
    Bytes tail = good;
    tail.push_back(0);
    Bytes holder;
    appendTlv(holder, 0x5F29, Bytes{0});
    appendTlv(holder, 0x42, bytesOf("ISSUER00001"));
    appendTlv(holder, 0x7F49, publicKeyTemplate(key.publicKey()));
    Bytes foreignType = publicKeyTemplate(key.publicKey());
    foreignType[10] ^= 0x10; // inside the object identifier, before its last byte
    Bytes foreign;
    appendTlv(foreign, 0x42, bytesOf("ISSUER00001"));
    appendTlv(foreign, 0x7F49, foreignType);
    appendTlv(foreign, 0x5F20, bytesOf("HOLDER00001"));
    row("empty", {});
    row("trailing byte", tail);
    row("other tag", tlv(0x7F22, body));
    row("no signature", tlv(0x7F21, body));
    row("no body", tlv(0x7F21, tlv(0x5F37, Bytes(64, 1))));
    row("no holder", cvcWith(tlv(0x7F4E, holder), Bytes(64, 1)));
    row("unprintable name", cvcWith(cvcBody("ISSUER\n", key.publicKey(), "HOLDER00001", {}), Bytes(64, 1)));
    row("unknown key type", cvcWith(tlv(0x7F4E, foreign), Bytes(64, 1)));
    row("RSA of zero",
        cvcWith(cvcBody("I", RsaPublicKey{.modulus = Bytes{0}, .exponent = Bytes{3}}, "H", {}), Bytes(64, 1)));
    row("short point",
        cvcWith(cvcBody("I", EcPublicKey{.curve = &curveP256, .point = Bytes{4, 1, 2}}, "H", {}), Bytes(64, 1)));
}

void CvcTest::refusesBrokenCertificates()
{
    QFETCH(QByteArray, bytes);
    const ByteView view(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                        static_cast<std::size_t>(bytes.size()));
    QCOMPARE(outcomeOf(parseCvc(view)), QStringLiteral("BadCertificate"));
}

void CvcTest::refusesEveryCut()
{
    const Bytes whole = requestOf(TestKey::ec(curveP256), TestKey::ec(curveP256));
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(outcomeOf(parseAuthenticatedRequest(ByteView(whole).first(size))),
                 QStringLiteral("BadCertificate"));
}

QUORATE_TEST(CvcTest)
#include "tst_cvc.moc"
