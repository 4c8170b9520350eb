#include "card/apdu.h"

#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

class ApduTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreEncodedInTheShortestForm_data();
    void commandsAreEncodedInTheShortestForm();
    void decodingGivesTheCommandBack_data() { commandsAreEncodedInTheShortestForm_data(); }
    void decodingGivesTheCommandBack();
    void brokenCommandsAreRefused_data();
    void brokenCommandsAreRefused();
    void answersNeedAStatusWord();
    void answersAreSplit();
};

void ApduTest::commandsAreEncodedInTheShortestForm_data()
{
    QTest::addColumn<int>("dataSize");
    QTest::addColumn<int>("le");
    QTest::addColumn<QString>("before"); // the wire before the data
    QTest::addColumn<QString>("after");  // and behind it
    QTest::newRow("case 1") << 0 << 0 << "00200081"
                            << "";
    QTest::newRow("case 2 short") << 0 << 8 << "0020008108"
                                  << "";
    QTest::newRow("case 2 short, all") << 0 << 256 << "0020008100"
                                       << "";
    QTest::newRow("case 2 extended") << 0 << 257 << "00200081000101"
                                     << "";
    QTest::newRow("case 2 extended, all") << 0 << 65536 << "00200081000000"
                                          << "";
    QTest::newRow("case 3 short") << 1 << 0 << "0020008101"
                                  << "";
    QTest::newRow("case 3 short, longest") << 255 << 0 << "00200081FF"
                                           << "";
    QTest::newRow("case 3 extended") << 256 << 0 << "00200081000100"
                                     << "";
    QTest::newRow("case 3 extended, longest") << 65535 << 0 << "0020008100FFFF"
                                              << "";
    QTest::newRow("case 4 short") << 2 << 256 << "0020008102"
                                  << "00";
    QTest::newRow("case 4 extended by Le") << 2 << 512 << "00200081000002"
                                           << "0200";
    QTest::newRow("case 4 extended by data") << 300 << 1 << "0020008100012C"
                                             << "0001";
    QTest::newRow("case 4 extended, all") << 4 << 65536 << "00200081000004"
                                          << "0000";
}

void ApduTest::commandsAreEncodedInTheShortestForm()
{
    QFETCH(int, dataSize);
    QFETCH(int, le);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const CommandApdu command{.cla = 0x00,
                              .ins = 0x20,
                              .p1 = 0x00,
                              .p2 = 0x81,
                              .data = WipedBytes(static_cast<std::size_t>(dataSize), 0xA5),
                              .le = static_cast<std::uint32_t>(le)};
    const QString data = QStringLiteral("A5").repeated(dataSize);
    QCOMPARE(hexText(encode(command)), before + data + after);
}

void ApduTest::decodingGivesTheCommandBack()
{
    QFETCH(int, dataSize);
    QFETCH(int, le);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString wire = before + QStringLiteral("A5").repeated(dataSize) + after;
    const auto command = decodeCommand(hexBytes(wire.toStdString()));
    QCOMPARE(outcomeOf(command), QStringLiteral("success"));
    QCOMPARE(command->ins, std::uint8_t{0x20});
    QCOMPARE(command->p2, std::uint8_t{0x81});
    QCOMPARE(command->data.size(), static_cast<std::size_t>(dataSize));
    QCOMPARE(command->le, static_cast<std::uint32_t>(le));
    QCOMPARE(hexText(encode(*command)), wire);
}

void ApduTest::brokenCommandsAreRefused_data()
{
    QTest::addColumn<QString>("wire");
    QTest::newRow("empty") << "";
    QTest::newRow("three bytes") << "002000";
    QTest::newRow("Lc without data") << "002000810211";
    QTest::newRow("too much data") << "0020008101112233";
    QTest::newRow("Lc of zero with data") << "002000810011";
    QTest::newRow("extended Lc without data") << "0020008100000411";
    QTest::newRow("extended Lc of zero with data") << "00200081000000112233";
    QTest::newRow("extended, too much data") << "002000810000011122334455";
}

void ApduTest::brokenCommandsAreRefused()
{
    QFETCH(QString, wire);
    QCOMPARE(outcomeOf(decodeCommand(hexBytes(wire.toStdString()))), QStringLiteral("CardSilent"));
}

void ApduTest::answersNeedAStatusWord()
{
    QCOMPARE(outcomeOf(decodeResponse({})), QStringLiteral("CardSilent"));
    QCOMPARE(outcomeOf(decodeResponse(hexBytes("90"))), QStringLiteral("CardSilent"));
}

void ApduTest::answersAreSplit()
{
    const auto response = decodeResponse(hexBytes("01029000"));
    QCOMPARE(outcomeOf(response), QStringLiteral("success"));
    QCOMPARE(hexText(response->data), QStringLiteral("0102"));
    QVERIFY(response->ok());
    QCOMPARE(hexText(encode(*response)), QStringLiteral("01029000"));
    QVERIFY(!decodeResponse(hexBytes("6A82"))->ok());
}

QUORATE_TEST(ApduTest)
#include "tst_apdu.moc"
