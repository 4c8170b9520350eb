#include "card/drivers/smartcard_hsm/rsa_padding.h"

#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::smartcard_hsm;

class RsaPaddingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatureBlockHasThePaddingOfTheStandard();
    void messagesComeOutOfTheirBlock_data();
    void messagesComeOutOfTheirBlock();
};

void RsaPaddingTest::signatureBlockHasThePaddingOfTheStandard()
{
    // SHA-256 of nothing.
    const QString info = QStringLiteral("3031300D060960864801650304020105000420"
                                        "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855");
    QCOMPARE(hexText(signatureBlock({}, 128)),
             QStringLiteral("0001") + QStringLiteral("FF").repeated(128 - 3 - 51) + QStringLiteral("00") + info);
    QCOMPARE(hexText(signatureBlock({}, 62)), QStringLiteral("0001FFFFFFFFFFFFFFFF00") + info);
}

void RsaPaddingTest::messagesComeOutOfTheirBlock_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("message"); // "-" for a refused block
    QTest::newRow("usual") << "0002112233445566778800AABBCC"
                           << "AABBCC";
    QTest::newRow("empty message") << "0002112233445566778899AABB00"
                                   << "";
    QTest::newRow("zeros in the message") << "0002112233445566778800000000"
                                          << "000000";
    QTest::newRow("leading zero dropped by the token") << "02112233445566778800AABBCC"
                                                       << "AABBCC";
    QTest::newRow("too little filling") << "00021122334455667700AABBCCDD"
                                        << "-";
    QTest::newRow("no end of the filling") << "0002112233445566778899AABBCC"
                                           << "-";
    QTest::newRow("padding of a signature") << "0001FFFFFFFFFFFFFFFF00AABBCC"
                                            << "-";
    QTest::newRow("first byte not zero") << "0102112233445566778800AABBCC"
                                         << "-";
    QTest::newRow("too long") << "000002112233445566778800AABBCC"
                              << "-";
    QTest::newRow("empty") << ""
                           << "-";
}

void RsaPaddingTest::messagesComeOutOfTheirBlock()
{
    QFETCH(QString, block);
    QFETCH(QString, message);
    const auto result = messageInBlock(hexBytes(block.toStdString()), 14);
    if (message == QStringLiteral("-")) {
        QCOMPARE(outcomeOf(result), QStringLiteral("KeyDoesNotMatch"));
        return;
    }
    QCOMPARE(outcomeOf(result), QStringLiteral("success"));
    QCOMPARE(hexText(result->reveal()), message);
}

QUORATE_TEST(RsaPaddingTest)
#include "tst_rsa_padding.moc"
