#include "dkek/dkek.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** dkek.json: joined shares, check values and derived keys. */
class TestDkekVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joining_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue& value : vectorCases(QStringLiteral("dkek.json"))) {
            const QJsonObject vector = value.toObject();
            QTest::newRow(qPrintable(vector[QStringLiteral("name")].toString())) << vector;
        }
    }

    void joining()
    {
        QFETCH(QJsonObject, vector);
        std::vector<DkekShare> shares;
        for (const QJsonValue& digits : vector[QStringLiteral("shares_hex")].toArray())
            shares.push_back(*DkekShare::of(SecretBytes::copyOf(hexBytes(digits.toString().toStdString()))));
        const QString checkValue = hexText(hexMember(vector, QStringLiteral("kcv_hex")));
        const auto dkek = Dkek::join(shares);
        if (hexMember(vector, QStringLiteral("dkek_hex")) == Bytes(dkekShareSize)) {
            QCOMPARE(outcomeOf(dkek), QStringLiteral("ShareIsZero"));
            QCOMPARE(QString::fromStdString(toHex(checkValueOfZeros())), checkValue);
            return;
        }
        QCOMPARE(QString::fromStdString(toHex(dkek->checkValue())), checkValue);
        QCOMPARE(hexText(dkek->encryptionKey().reveal()), hexText(hexMember(vector, QStringLiteral("kenc_hex"))));
        QCOMPARE(hexText(dkek->macKey().reveal()), hexText(hexMember(vector, QStringLiteral("kmac_hex"))));
    }
};

QUORATE_TEST(TestDkekVectors)
#include "tst_dkek.moc"
