#include "crypto/curves.h"

#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <set>

using namespace quorate;

class CurvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCurveHasItsObjectIdentifierAndFieldLength_data();
    void everyCurveHasItsObjectIdentifierAndFieldLength();
    void parametersArePaddedToTheField();
    void p256IsTheStandardsCurve();
    void explicitParametersFindTheirCurve();
    void foreignParametersFindNone();
    void namesAreUnique();
};

void CurvesTest::everyCurveHasItsObjectIdentifierAndFieldLength_data()
{
    QTest::addColumn<QString>("oid");
    QTest::addColumn<int>("fieldBytes");
    // SEC 2 and RFC 5639, contents octets.
    QTest::newRow("secp192r1") << "2A8648CE3D030101" << 24;
    QTest::newRow("secp256r1") << "2A8648CE3D030107" << 32;
    QTest::newRow("secp384r1") << "2B81040022" << 48;
    QTest::newRow("secp521r1") << "2B81040023" << 66;
    QTest::newRow("brainpoolP192r1") << "2B2403030208010103" << 24;
    QTest::newRow("brainpoolP224r1") << "2B2403030208010105" << 28;
    QTest::newRow("brainpoolP256r1") << "2B2403030208010107" << 32;
    QTest::newRow("brainpoolP320r1") << "2B2403030208010109" << 40;
    QTest::newRow("brainpoolP384r1") << "2B240303020801010B" << 48;
    QTest::newRow("brainpoolP512r1") << "2B240303020801010D" << 64;
    QTest::newRow("secp192k1") << "2B8104001F" << 24;
    QTest::newRow("secp256k1") << "2B8104000A" << 32;
}

void CurvesTest::everyCurveHasItsObjectIdentifierAndFieldLength()
{
    QFETCH(QString, oid);
    QFETCH(int, fieldBytes);
    const Curve* curve = curveNamed(QTest::currentDataTag());
    QVERIFY(curve != nullptr);
    QCOMPARE(hexText(curve->oid), oid);
    QCOMPARE(static_cast<int>(curve->fieldBytes), fieldBytes);
}

void CurvesTest::parametersArePaddedToTheField()
{
    for (const Curve& curve : curves()) {
        for (const Bytes& value : {curve.prime, curve.a, curve.b, curve.order})
            QCOMPARE(value.size(), curve.fieldBytes);
        QCOMPARE(curve.generator.size(), 1 + 2 * curve.fieldBytes);
        QCOMPARE(curve.generator.front(), std::uint8_t{0x04});
    }
}

void CurvesTest::p256IsTheStandardsCurve()
{
    const Curve* curve = curveNamed("secp256r1");
    QCOMPARE(hexText(curve->prime),
             QStringLiteral("FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF"));
    QCOMPARE(hexText(curve->a),
             QStringLiteral("FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFC"));
    QCOMPARE(hexText(curve->b),
             QStringLiteral("5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B"));
    QCOMPARE(hexText(curve->order),
             QStringLiteral("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"));
}

void CurvesTest::explicitParametersFindTheirCurve()
{
    for (const Curve& curve : curves()) {
        QCOMPARE(curveWith(curve.prime, curve.a, curve.b, curve.order), &curve);
        Bytes padded{0x00, 0x00};
        append(padded, curve.a);
        QCOMPARE(curveWith(curve.prime, padded, curve.b, curve.order), &curve);
    }
}

void CurvesTest::foreignParametersFindNone()
{
    const Curve& curve = curves().front();
    Bytes otherB = curve.b;
    otherB.back() ^= 1;
    QVERIFY(curveWith(curve.prime, curve.a, otherB, curve.order) == nullptr);
    QVERIFY(curveWith({}, {}, {}, {}) == nullptr);
    QVERIFY(curveNamed("secp256r2") == nullptr);
}

void CurvesTest::namesAreUnique()
{
    std::set<std::string_view> names;
    for (const Curve& curve : curves())
        names.insert(curve.name);
    QCOMPARE(names.size(), curves().size());
}

QUORATE_TEST(CurvesTest)
#include "tst_curves.moc"
