#include "card/tlv.h"

#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

class TlvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheShortestLength_data();
    void writesTheShortestLength();
    void readsWhatItWrites_data() { writesTheShortestLength_data(); }
    void readsWhatItWrites();
    void readsLongerLengthsThanNeeded();
    void refusesBrokenElements_data();
    void refusesBrokenElements();
    void staysWhereItIsWhenTheTagIsAnother();
    void findsChildren();
    void listsOnlyCleanContent();
};

void TlvTest::writesTheShortestLength_data()
{
    QTest::addColumn<quint32>("tag");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("head");
    QTest::newRow("empty") << 0x30U << 0 << "3000";
    QTest::newRow("one-byte length") << 0x30U << 127 << "307F";
    QTest::newRow("81 form") << 0x53U << 128 << "538180";
    QTest::newRow("81 form, longest") << 0x53U << 255 << "5381FF";
    QTest::newRow("82 form") << 0x53U << 256 << "53820100";
    QTest::newRow("82 form, longest") << 0x67U << 65535 << "6782FFFF";
    QTest::newRow("83 form") << 0x67U << 65536 << "6783010000";
    QTest::newRow("two-byte tag") << 0x7F4EU << 3 << "7F4E03";
    QTest::newRow("three-byte tag") << 0x7F8101U << 1 << "7F810101";
}

void TlvTest::writesTheShortestLength()
{
    QFETCH(quint32, tag);
    QFETCH(int, size);
    QFETCH(QString, head);
    const Bytes value(static_cast<std::size_t>(size), 0xA5);
    QCOMPARE(hexText(tlv(tag, value)), head + hexText(value));
}

void TlvTest::readsWhatItWrites()
{
    QFETCH(quint32, tag);
    QFETCH(int, size);
    Bytes bytes = tlv(tag, Bytes(static_cast<std::size_t>(size), 0xA5));
    const std::size_t whole = bytes.size();
    bytes.push_back(0x99);
    TlvReader reader(bytes);
    const auto element = reader.next(tag);
    QVERIFY(element.has_value());
    QCOMPARE(element->tag, tag);
    QCOMPARE(element->value.size(), static_cast<std::size_t>(size));
    QCOMPARE(element->whole.size(), whole);
    QCOMPARE(reader.rest().size(), std::size_t{1});
}

void TlvTest::readsLongerLengthsThanNeeded()
{
    const Bytes bytes = hexBytes("04820002AABB");
    const auto element = TlvReader(bytes).next();
    QVERIFY(element.has_value());
    QCOMPARE(hexText(element->value), QStringLiteral("AABB"));
}

void TlvTest::refusesBrokenElements_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("nothing") << "";
    QTest::newRow("tag only") << "30";
    QTest::newRow("value too short") << "3003AABB";
    QTest::newRow("indefinite length") << "3080AABB0000";
    QTest::newRow("length of four bytes") << "308400000001AA";
    QTest::newRow("length cut off") << "308201";
    QTest::newRow("largest length") << "3083FFFFFFAA";
    QTest::newRow("tag without end") << "7F8181810100";
    QTest::newRow("tag cut off") << "7F81";
}

void TlvTest::refusesBrokenElements()
{
    QFETCH(QString, bytes);
    const Bytes content = hexBytes(bytes.toStdString());
    TlvReader reader(content);
    QVERIFY(!reader.next().has_value());
    QCOMPARE(reader.rest().size(), content.size());
}

void TlvTest::staysWhereItIsWhenTheTagIsAnother()
{
    const Bytes content = hexBytes("0201AA0401BB");
    TlvReader reader(content);
    QVERIFY(!reader.next(0x04).has_value());
    QVERIFY(reader.next(0x02).has_value());
    QVERIFY(reader.next(0x04).has_value());
    QVERIFY(reader.atEnd());
}

void TlvTest::findsChildren()
{
    const Bytes content = hexBytes("0201AA0401BB0401CC");
    QCOMPARE(hexText(findTlv(content, 0x04)->value), QStringLiteral("BB"));
    QVERIFY(!findTlv(content, 0x05).has_value());
    QVERIFY(!findTlv(hexBytes("0205AA0401BB"), 0x04).has_value());
}

void TlvTest::listsOnlyCleanContent()
{
    const Bytes clean = hexBytes("0201AA0400");
    QCOMPARE(allTlvs(clean)->size(), std::size_t{2});
    QCOMPARE(allTlvs({})->size(), std::size_t{0});
    QVERIFY(!allTlvs(hexBytes("0201AA04")).has_value());
}

QUORATE_TEST(TlvTest)
#include "tst_tlv.moc"
