#include "card/masking_log.h"

#include "support/scripted_transport.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

class MaskingLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHeaderLengthsAndStatusOnly();
    void tellsWhyThereWasNoAnswer();
};

void MaskingLogTest::tellsHeaderLengthsAndStatusOnly()
{
    CardScript script;
    script.expect("0020008106363438323139", "63C2").expect("0084000008", "11223344556677889000");
    std::vector<std::string> lines;
    MaskingLog log(script.connect(), [&](const MaskedExchange& exchange) { lines.push_back(toText(exchange)); });
    CommandApdu verify{.cla = 0x00, .ins = 0x20, .p2 = 0x81};
    append(verify.data, bytesOf("648219"));
    QCOMPARE(log.transmit(verify)->statusWord, std::uint16_t{0x63C2});
    QCOMPARE(hexText(log.transmit({.cla = 0x00, .ins = 0x84, .le = 8})->data), QStringLiteral("1122334455667788"));
    const std::vector<std::string> expected{"00 20 00 81 sent 6 received 0 -> 63C2",
                                            "00 84 00 00 sent 0 received 8 -> 9000"};
    QCOMPARE(lines, expected);
}

void MaskingLogTest::tellsWhyThereWasNoAnswer()
{
    CardScript script;
    script.expectFailure("0084000008", ErrorCode::CardRemoved);
    std::string line;
    MaskingLog log(script.connect(), [&](const MaskedExchange& exchange) { line = toText(exchange); });
    QCOMPARE(outcomeOf(log.transmit({.cla = 0x00, .ins = 0x84, .le = 8})), QStringLiteral("CardRemoved"));
    QCOMPARE(line, std::string("00 84 00 00 sent 0 received 0 -> CardRemoved"));
}

QUORATE_TEST(MaskingLogTest)
#include "tst_masking_log.moc"
