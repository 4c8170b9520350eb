#include "crypto/retail_mac.h"

#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** The worked example of ICAO Doc 9303 part 11, appendix D. */
class RetailMacTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void icaoExample_data();
    void icaoExample();
};

void RetailMacTest::icaoExample_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    const QByteArray documentKey = "7962D9ECE03D1ACD4C76089DCE131543";
    QTest::newRow("D.3, of the reader")
        << documentKey << QByteArray("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2")
        << QByteArray("5F1448EEA8AD90A7");
    QTest::newRow("D.3, of the chip") << documentKey
                                      << QByteArray(
                                             "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F")
                                      << QByteArray("2F2D235D074D7449");
}

void RetailMacTest::icaoExample()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, mac);
    QCOMPARE(toHex(retailMac(hexBytes(key.constData()), hexBytes(data.constData()))), mac.toStdString());
}

QUORATE_TEST(RetailMacTest)
#include "tst_retail_mac.moc"
