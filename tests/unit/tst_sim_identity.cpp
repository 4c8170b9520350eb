#include "card/cvc.h"
#include "card/test_root.h"
#include "card/tlv.h"
#include "sim/sim_identity.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** The simulated token's certificates lead to the test root and are such that OpenSC can read them. */
class SimIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainEndsAtTheTestRoot();
    void rootAndIssuerKeysArePublished();
    void aSerialOfOnesOwn_data();
    void aSerialOfOnesOwn();
    void everyTokenIsAnother();
    void survivesItsStateOnlyWhole();
};

void SimIdentityTest::theChainEndsAtTheTestRoot()
{
    SeededRandom random(testSeed());
    const auto identity = sim::SimIdentity::create({}, random);
    QCOMPARE(outcomeOf(identity), u"success"_s);
    QCOMPARE(identity->holder().size(), std::size_t{16}); // OpenSC takes 8 to 16 characters
    QVERIFY(identity->holder().ends_with("00000"));
    QCOMPARE(identity->serial(), identity->holder().substr(0, 11));
    QVERIFY(identity->certificates().size() <= 1024); // OpenSC reads no more

    TlvReader reader(identity->certificates());
    const auto device = parseCvc(reader.next()->whole);
    const auto issuer = parseCvc(reader.next()->whole);
    QVERIFY(reader.atEnd());
    QCOMPARE(outcomeOf(device), u"success"_s);
    QCOMPARE(outcomeOf(issuer), u"success"_s);
    QCOMPARE(device->holder, identity->holder());
    QCOMPARE(device->issuer, issuer->holder);
    QCOMPARE(issuer->issuer, std::string(testRoot().holder));
    QVERIFY(verifies(*device, issuer->publicKey));
    QVERIFY(verifies(*issuer, testRoot().key));
    QCOMPARE(hexText(device->role), u"00"_s);
    QCOMPARE(hexText(issuer->role), u"80"_s);
}

/** SHA-256 of "root" and "dica", as the reference's vector has it: nobody can mistake them for a secret. */
void SimIdentityTest::rootAndIssuerKeysArePublished()
{
    const Curve& curve = *curveNamed("brainpoolP256r1");
    const auto root = ecKeyFromScalar(curve, sha256(bytesOf("root")));
    QCOMPARE(outcomeOf(root), u"success"_s);
    QVERIFY(PublicKey(root->publicKey) == testRoot().key);
    SeededRandom random(1);
    const auto identity = sim::SimIdentity::create({}, random);
    TlvReader reader(identity->certificates());
    static_cast<void>(reader.next());
    const auto issuer = parseCvc(reader.next()->whole);
    const auto dica = ecKeyFromScalar(curve, sha256(bytesOf("dica")));
    QVERIFY(PublicKey(dica->publicKey) == issuer->publicKey);
}

void SimIdentityTest::aSerialOfOnesOwn_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("longest") << QByteArray("DENK0301234") << u"success"_s;
    QTest::newRow("shortest") << QByteArray("A01") << u"success"_s;
    QTest::newRow("too short") << QByteArray("A1") << u"NotAccepted"_s;
    QTest::newRow("too long") << QByteArray("DENK03012345") << u"NotAccepted"_s;
    QTest::newRow("small letters") << QByteArray("denk0301234") << u"NotAccepted"_s;
    QTest::newRow("blank") << QByteArray("DENK 301234") << u"NotAccepted"_s;
}

void SimIdentityTest::aSerialOfOnesOwn()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QString, outcome);
    SeededRandom random(1);
    const auto identity = sim::SimIdentity::create(serial.toStdString(), random);
    QCOMPARE(outcomeOf(identity), outcome);
    if (identity)
        QCOMPARE(identity->serial(), serial.toStdString());
}

void SimIdentityTest::everyTokenIsAnother()
{
    SeededRandom random(testSeed());
    const auto first = sim::SimIdentity::create({}, random);
    const auto second = sim::SimIdentity::create({}, random);
    QVERIFY(first->holder() != second->holder());
    QVERIFY(hexText(first->certificates()) != hexText(second->certificates()));
}

void SimIdentityTest::survivesItsStateOnlyWhole()
{
    SeededRandom random(testSeed());
    const auto identity = sim::SimIdentity::create({}, random);
    const auto other = sim::SimIdentity::create({}, random);
    WipedBytes state;
    identity->appendTo(state);
    const auto restored = sim::SimIdentity::parse(state);
    QCOMPARE(outcomeOf(restored), u"success"_s);
    QCOMPARE(restored->holder(), identity->holder());
    QCOMPARE(hexText(restored->certificates()), hexText(identity->certificates()));

    // The key of another token under this certificate.
    WipedBytes otherState;
    other->appendTo(otherState);
    WipedBytes mixed;
    append(mixed, findTlv(state, 0x80)->whole);
    append(mixed, findTlv(otherState, 0x81)->whole);
    append(mixed, findTlv(state, 0x82)->whole);
    QCOMPARE(outcomeOf(sim::SimIdentity::parse(mixed)), u"FileFailed"_s);
    QCOMPARE(outcomeOf(sim::SimIdentity::parse({})), u"FileFailed"_s);
}

QUORATE_TEST(SimIdentityTest)
#include "tst_sim_identity.moc"
