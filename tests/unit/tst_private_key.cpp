#include "crypto/private_key.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** Private keys of the simulator, checked with the product's own verification and with published keys. */
class PrivateKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCurveSigns_data();
    void everyCurveSigns();
    void aSeedMakesTheSameEcKeyAgain();
    void aScalarOutOfRangeIsNoKey();
    void bothSidesOfEcdhAgree();
    void aPointBesideTheCurveIsRefused();
    void rsaSignsAndDecrypts();
    void rsaFromPrimesIsTheSameKey();
    void rsaNumbersThatDoNotBelongTogether();
    void aStuckRandomSourceEnds();
};

namespace
{

const Bytes agreed{'a', 'g', 'r', 'e', 'e', 'd'};

/** RFC 8017 keys would do as well; this one is the reference's RSA-2048 test key. */
RsaPrivateKey knownRsaKey()
{
    const QJsonObject rsa = vectorCases(QStringLiteral("keyblob_rsa.json")).first().toObject();
    const Bytes payload = hexMember(rsa, QStringLiteral("payload_hex"));
    // size(2), then d, n, e, each with a length of two bytes
    const ByteView d = ByteView(payload).subspan(4, 256);
    const ByteView n = ByteView(payload).subspan(4 + 256 + 2, 256);
    auto key = rsaKeyFromExponents(n, Bytes{1, 0, 1}, d);
    return key ? *std::move(key) : RsaPrivateKey{};
}

} // namespace

void PrivateKeyTest::everyCurveSigns_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const Curve& curve : curves()) {
        const QByteArray name(curve.name.data(), static_cast<qsizetype>(curve.name.size()));
        QTest::newRow(name.constData()) << name;
    }
}

void PrivateKeyTest::everyCurveSigns()
{
    QFETCH(const QByteArray, name);
    SeededRandom random(testSeed());
    const Curve& curve = *curveNamed(name.toStdString());
    const auto key = generateEcKey(curve, random);
    QCOMPARE(outcomeOf(key), QStringLiteral("success"));
    const auto signature = signSha256(*key, agreed);
    QCOMPARE(outcomeOf(signature), QStringLiteral("success"));
    QCOMPARE(signature->size(), 2 * curve.fieldBytes);
    QVERIFY(verifySignature(key->publicKey, Hash::Sha256, agreed, *signature));
    QVERIFY(!verifySignature(key->publicKey, Hash::Sha256, Bytes{'n', 'o'}, *signature));
}

void PrivateKeyTest::aSeedMakesTheSameEcKeyAgain()
{
    const Curve& curve = *curveNamed("secp521r1");
    SeededRandom first(7);
    SeededRandom second(7);
    SeededRandom other(8);
    const auto key = generateEcKey(curve, first);
    QVERIFY(key.has_value());
    QCOMPARE(hexText(key->scalar), hexText(generateEcKey(curve, second)->scalar));
    QVERIFY(hexText(key->scalar) != hexText(generateEcKey(curve, other)->scalar));
}

void PrivateKeyTest::aScalarOutOfRangeIsNoKey()
{
    const Curve& curve = *curveNamed("secp256r1");
    Bytes largest = curve.order;
    --largest.back();
    QCOMPARE(outcomeOf(ecKeyFromScalar(curve, Bytes(32))), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(ecKeyFromScalar(curve, curve.order)), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(ecKeyFromScalar(curve, largest)), QStringLiteral("success"));
    const auto one = ecKeyFromScalar(curve, Bytes{1});
    QVERIFY(one.has_value());
    QCOMPARE(hexText(one->publicKey.point), hexText(curve.generator));
}

void PrivateKeyTest::bothSidesOfEcdhAgree()
{
    SeededRandom random(testSeed());
    const Curve& curve = *curveNamed("brainpoolP384r1");
    const auto ours = generateEcKey(curve, random);
    const auto theirs = generateEcKey(curve, random);
    const auto here = ecdhPoint(*ours, theirs->publicKey.point);
    const auto there = ecdhPoint(*theirs, ours->publicKey.point);
    QCOMPARE(outcomeOf(here), QStringLiteral("success"));
    QCOMPARE(outcomeOf(there), QStringLiteral("success"));
    QCOMPARE(hexText(*here), hexText(*there));
}

void PrivateKeyTest::aPointBesideTheCurveIsRefused()
{
    SeededRandom random(testSeed());
    const Curve& curve = *curveNamed("secp256r1");
    const auto key = generateEcKey(curve, random);
    Bytes beside = curve.generator;
    beside.back() ^= 1;
    QCOMPARE(outcomeOf(ecdhPoint(*key, beside)), QStringLiteral("NotAccepted"));
    QCOMPARE(outcomeOf(ecdhPoint(*key, Bytes{0})), QStringLiteral("NotAccepted"));
    QCOMPARE(outcomeOf(ecdhPoint(*key, ByteView(beside).first(33))), QStringLiteral("NotAccepted"));
}

void PrivateKeyTest::rsaSignsAndDecrypts()
{
    const auto key = generateRsaKey(2048);
    QCOMPARE(outcomeOf(key), QStringLiteral("success"));
    QCOMPARE(describe(key->publicKey), std::string("RSA 2048"));
    const auto signature = signSha256(*key, agreed);
    QVERIFY(verifySignature(key->publicKey, Hash::Sha256, agreed, *signature));

    // The same signature by hand: the raw operation on a block padded as RFC 8017, 9.2 has it.
    const Bytes digestInfo = hexBytes("3031300D060960864801650304020105000420");
    const Bytes hash = sha256(agreed);
    Bytes padded{0x00, 0x01};
    padded.insert(padded.end(), 256 - 3 - digestInfo.size() - hash.size(), 0xFF);
    padded.push_back(0x00);
    append(padded, digestInfo);
    append(padded, hash);
    QCOMPARE(padded.size(), std::size_t{256});
    const auto raw = rsaRaw(*key, padded);
    QCOMPARE(outcomeOf(raw), QStringLiteral("success"));
    QCOMPARE(hexText(*raw), hexText(*signature));

    QCOMPARE(outcomeOf(rsaRaw(*key, Bytes(255))), QStringLiteral("NotAccepted"));
    QCOMPARE(outcomeOf(signPkcs1(*key, Hash::Sha256, Bytes(31))), QStringLiteral("NotAccepted"));
    QCOMPARE(outcomeOf(signPkcs1(*key, Bytes(250))), QStringLiteral("NotAccepted"));
}

void PrivateKeyTest::rsaFromPrimesIsTheSameKey()
{
    const QJsonArray cases = vectorCases(QStringLiteral("keyblob_rsa.json"));
    int tried = 0;
    for (const QJsonValue& value : cases) {
        const QJsonObject rsa = value.toObject();
        if (rsa.value(QStringLiteral("key_type")).toInt() != 6)
            continue;
        ++tried;
        // size(2), then dP, dQ, p, qInv, q, n, e
        const Bytes payload = hexMember(rsa, QStringLiteral("payload_hex"));
        std::vector<ByteView> parts;
        for (ByteView rest = ByteView(payload).subspan(2); rest.size() > 2;) {
            const auto size = static_cast<std::size_t>(bigEndian(rest.first(2)));
            parts.push_back(rest.subspan(2, size));
            rest = rest.subspan(2 + size);
        }
        QCOMPARE(parts.size(), std::size_t{7});
        const auto key = rsaKeyFromPrimes(parts[2], parts[4], parts[6]);
        QCOMPARE(outcomeOf(key), QStringLiteral("success"));
        QCOMPARE(hexText(key->publicKey.modulus), hexText(parts[5]));
        const auto signature = signSha256(*key, agreed);
        QVERIFY(verifySignature(key->publicKey, Hash::Sha256, agreed, *signature));
    }
    QVERIFY(tried > 0);
}

void PrivateKeyTest::rsaNumbersThatDoNotBelongTogether()
{
    const RsaPrivateKey key = knownRsaKey();
    QVERIFY(!key.exponent.empty());
    WipedBytes otherExponent = key.exponent;
    otherExponent.back() ^= 2;
    const Bytes& n = key.publicKey.modulus;
    const Bytes& e = key.publicKey.exponent;
    QCOMPARE(outcomeOf(rsaKeyFromExponents(n, e, otherExponent)), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(rsaKeyFromExponents(n, Bytes{1}, Bytes{1})), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(rsaKeyFromExponents({}, e, key.exponent)), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(rsaKeyFromExponents(n, e, {})), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(rsaKeyFromPrimes({}, Bytes{7}, e)), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(outcomeOf(rsaKeyFromPrimes(Bytes{11}, Bytes{7}, e)), QStringLiteral("KeyDoesNotMatch"));
}

void PrivateKeyTest::aStuckRandomSourceEnds()
{
    class Stuck final : public RandomSource
    {
    public:
        Result<SecretBytes> bytes(std::size_t count) override { return SecretBytes(count); }
    };
    Stuck stuck;
    QCOMPARE(outcomeOf(generateEcKey(*curveNamed("secp256r1"), stuck)), QStringLiteral("RandomFailed"));
}

QUORATE_TEST(PrivateKeyTest)
#include "tst_private_key.moc"
