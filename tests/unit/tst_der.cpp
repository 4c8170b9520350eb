#include "crypto/der.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

class TestDer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheShortestLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("header");
        QTest::newRow("nothing") << 0 << "0400";
        QTest::newRow("longest in one byte") << 127 << "047F";
        QTest::newRow("shortest in two") << 128 << "048180";
        QTest::newRow("longest in two") << 255 << "0481FF";
        QTest::newRow("shortest in three") << 256 << "04820100";
    }

    void writesTheShortestLength()
    {
        QFETCH(int, length);
        QFETCH(QString, header);
        const Bytes value(static_cast<std::size_t>(length), 0x5A);
        const Bytes element = writeDer(derOctetString, value);
        QCOMPARE(hexText(element), header + hexText(value));
        const auto read = readDer(element);
        QVERIFY(read.has_value());
        QCOMPARE(read->firstByte, derOctetString);
        QVERIFY(equal(read->value, value));
        QVERIFY(equal(read->whole, element));
    }

    void writesConstructedElements()
    {
        QCOMPARE(hexText(writeDer(derSequence, hexBytes("0401AA"))), QStringLiteral("30030401AA"));
    }

    void readsOnlyTheFirstElement()
    {
        const Bytes bytes = hexBytes("0402AABB0500");
        const auto element = readDer(bytes);
        QVERIFY(element.has_value());
        QCOMPARE(hexText(element->whole), QStringLiteral("0402AABB"));
    }

    void readsTagsOfAnyClass()
    {
        const Bytes request = hexBytes("6703040100");
        QCOMPARE(readDer(request)->firstByte, std::uint8_t{0x67});
        const Bytes certificate = hexBytes("7F21020500");
        QCOMPARE(hexText(readDer(certificate)->value), QStringLiteral("0500"));
    }

    void refusesWhatIsNoElement_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::newRow("nothing") << "";
        QTest::newRow("tag only") << "30";
        QTest::newRow("value cut") << "3003AABB";
        QTest::newRow("length cut") << "308201";
        QTest::newRow("indefinite length") << "308004010000";
        QTest::newRow("length beyond every memory") << "3088FFFFFFFFFFFFFFFF";
        QTest::newRow("length in long form without need") << "048102AABB";
        QTest::newRow("length with a zero in front") << "04820002AABB";
        QTest::newRow("no value, length in long form, something behind it") << "3084000000000500";
        QTest::newRow("no value, length in long form, nothing behind it") << "308400000000";
        QTest::newRow("tag in long form without need") << "1F0402AABB";
        QTest::newRow("tag without an end") << "FFFFFFFFFFFF";
    }

    void refusesWhatIsNoElement()
    {
        QFETCH(QString, bytes);
        const Bytes input = hexBytes(bytes.toStdString());
        QVERIFY(!readDer(input).has_value());
    }
};

QUORATE_TEST(TestDer)
#include "tst_der.moc"
