#include "card/drivers/smartcard_hsm/files.h"

#include "support/scripted_transport.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::smartcard_hsm;

namespace
{

constexpr std::uint16_t someFile = 0xCE01;

std::string hexOf(std::size_t count, const char* byte = "A5")
{
    std::string hex;
    for (std::size_t i = 0; i < count; ++i)
        hex += byte;
    return hex;
}

} // namespace

class CardFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd_data();
    void readsToTheEnd();
    void readsNoMoreThanItsElements();
    void missingFileIsNotFound();
    void aReadWithoutEndIsGivenUp();
    void shortReadersAreFoundOnce_data();
    void shortReadersAreFoundOnce();
    void enumerates();
    void halfAnIdentifierIsNoList();
    void refusedListIsNoEmptyList();
    void writesInOneCommandWhatFits();
    void writesLongFilesInParts();
    void writesShortPartsWhereExtendedDoesNotPass();
    void writesAnEmptyFile();
    void fullTokenIsTold();
    void removes();
    void knowsWhatExists();

private:
    CardScript m_script{};
    std::unique_ptr<CardChannel> m_channel{};
    [[nodiscard]] CardFiles open(CardScript script)
    {
        m_script = std::move(script);
        m_channel = std::make_unique<CardChannel>(m_script.connect());
        return CardFiles(*m_channel);
    }
};

void CardFilesTest::readsToTheEnd_data()
{
    QTest::addColumn<QString>("secondAnswer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("end told with the rest") << "CC6282"
                                            << "AABBCC";
    QTest::newRow("end told without data") << "6282"
                                           << "AABB";
    QTest::newRow("success without data") << "9000"
                                          << "AABB";
    QTest::newRow("offset behind the end") << "6B00"
                                           << "AABB";
    QTest::newRow("other refusal") << "6F00"
                                   << "";
}

void CardFilesTest::readsToTheEnd()
{
    QFETCH(QString, secondAnswer);
    QFETCH(QString, expected);
    CardFiles files = open(CardScript()
                               .expect("00B1CE01000004540200000000", "AABB9000")
                               .expect("00B1CE01000004540200020000", secondAnswer.toStdString()));
    const auto content = files.read(someFile);
    QCOMPARE(outcomeOf(content),
             expected.isEmpty() ? QStringLiteral("CommandRefused") : QStringLiteral("success"));
    if (content)
        QCOMPARE(hexText(*content), expected);
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::readsNoMoreThanItsElements()
{
    CardFiles files = open(CardScript()
                               .expect("00B1CE01000004540200000000", "3003AA9000")
                               .expect("00B1CE01000004540200030000", "BBCC30029000")
                               .expect("00B12F02000004540200000000", "3001AA3001BBFFFF9000"));
    QCOMPARE(hexText(*files.readElements(someFile)), QStringLiteral("3003AABBCC"));
    QCOMPARE(hexText(*files.readElements(file::deviceCertificate, 2)), QStringLiteral("3001AA3001BB"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::missingFileIsNotFound()
{
    CardFiles files = open(
        CardScript().expect("00B1CE01000004540200000000", "6A82").expect("00B1CE01000004540200000000", "6982"));
    QCOMPARE(outcomeOf(files.read(someFile)), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(files.read(someFile)), QStringLiteral("LoginNeeded"));
}

void CardFilesTest::aReadWithoutEndIsGivenUp()
{
    CardScript script;
    for (const char* offset : {"0000", "8000"})
        script.expect("00B1CE010000045402" + std::string(offset) + "0000", hexOf(0x8000) + "9000");
    CardFiles files = open(std::move(script));
    QCOMPARE(outcomeOf(files.read(someFile)), QStringLiteral("CardSilent"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::shortReadersAreFoundOnce_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("the card refuses the length") << true;
    QTest::newRow("the reader loses the command") << false;
}

void CardFilesTest::shortReadersAreFoundOnce()
{
    QFETCH(bool, refused);
    CardScript script;
    if (refused)
        script.expect("80580000000000", "6700");
    else
        script.expectFailure("80580000000000", ErrorCode::CardSilent);
    script.expect("8058000000", "CC009000").expect("8058000000", "CC009000");
    script.expect("00B1CE01045402000000", "30009000");
    CardFiles files = open(std::move(script));
    QCOMPARE(outcomeOf(files.enumerate()), QStringLiteral("success"));
    QCOMPARE(outcomeOf(files.enumerate()), QStringLiteral("success"));
    QCOMPARE(outcomeOf(files.readElements(someFile)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::enumerates()
{
    CardFiles files = open(CardScript().expect("80580000000000", "2F02CC00CC01C4019000"));
    const std::vector<std::uint16_t> expected{0x2F02, 0xCC00, 0xCC01, 0xC401};
    QCOMPARE(*files.enumerate(), expected);
}

void CardFilesTest::halfAnIdentifierIsNoList()
{
    CardFiles files = open(CardScript().expect("80580000000000", "2F02CC9000"));
    QCOMPARE(outcomeOf(files.enumerate()), QStringLiteral("CardSilent"));
}

void CardFilesTest::refusedListIsNoEmptyList()
{
    CardFiles files = open(CardScript().expect("80580000000000", "6F00"));
    QCOMPARE(outcomeOf(files.enumerate()), QStringLiteral("CommandRefused"));
}

void CardFilesTest::writesInOneCommandWhatFits()
{
    constexpr std::size_t most = 1207; // with eight bytes around it the data field of the smallest full-size token
    CardFiles files = open(CardScript()
                               .expect("00D7CE0109540200005303010203", "9000")
                               .expect("00D7CE010004BF54020000538204B7" + hexOf(most), "9000"));
    QCOMPARE(outcomeOf(files.write(someFile, Bytes{1, 2, 3})), QStringLiteral("success"));
    QCOMPARE(outcomeOf(files.write(someFile, Bytes(most, 0xA5))), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::writesLongFilesInParts()
{
    CardFiles files = open(CardScript()
                               .expect("00D7CE010004BF54020000538204B7" + hexOf(1207), "9000")
                               .expect("00D7CE0108540204B75302A5A5", "9000"));
    QCOMPARE(outcomeOf(files.write(someFile, Bytes(1209, 0xA5))), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::writesShortPartsWhereExtendedDoesNotPass()
{
    CardFiles files = open(CardScript()
                               .expectFailure("00D7CE01000134540200005382012C" + hexOf(300), ErrorCode::CardSilent)
                               .expect("00D7CE01FF540200005381F8" + hexOf(248), "9000")
                               .expect("00D7CE013A540200F85334" + hexOf(52), "9000"));
    QCOMPARE(outcomeOf(files.write(someFile, Bytes(300, 0xA5))), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::writesAnEmptyFile()
{
    CardFiles files = open(CardScript().expect("00D7CE0106540200005300", "9000"));
    QCOMPARE(outcomeOf(files.write(someFile, {})), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::fullTokenIsTold()
{
    CardFiles files = open(CardScript().expect("00D7CE0107540200005301A5", "6A84"));
    const auto written = files.write(someFile, Bytes{0xA5});
    QCOMPARE(outcomeOf(written), QStringLiteral("TokenFull"));
    QCOMPARE(written.error().statusWord, std::uint16_t{0x6A84});
    QCOMPARE(outcomeOf(files.write(someFile, Bytes(0x10000, 0))), QStringLiteral("TokenFull"));
    QCOMPARE(m_script.difference(), QString());
}

void CardFilesTest::removes()
{
    CardFiles files = open(CardScript()
                               .expect("00E4020002CE01", "9000")
                               .expect("00E4020002CE01", "6A82")
                               .expect("00E4020002CE01", "6982"));
    QCOMPARE(*files.remove(someFile), true);
    QCOMPARE(*files.remove(someFile), false);
    QCOMPARE(outcomeOf(files.remove(someFile)), QStringLiteral("LoginNeeded"));
}

void CardFilesTest::knowsWhatExists()
{
    CardFiles files = open(CardScript()
                               .expect("80580000000000", "CC00CE019000")
                               .expect("00E4020002CE01", "9000")
                               .expectFailure("80580000000000", ErrorCode::CardRemoved));
    QCOMPARE(*files.exists(someFile), true); // asked for once, then kept up to date
    QCOMPARE(*files.exists(someFile), true);
    QCOMPARE(*files.remove(someFile), true);
    QCOMPARE(*files.exists(someFile), false);
    files.noteMade(someFile);
    QCOMPARE(*files.exists(someFile), true);
    files.forget();
    QCOMPARE(outcomeOf(files.exists(someFile)), QStringLiteral("CardRemoved"));
}

QUORATE_TEST(CardFilesTest)
#include "tst_card_files.moc"
