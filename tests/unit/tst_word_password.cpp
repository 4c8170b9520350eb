#include "sharing/word_list.h"
#include "sharing/word_password.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <map>

using namespace quorate;

namespace
{

std::string plain(const SecretBytes& bytes)
{
    const ByteView view = bytes.reveal();
    return {view.begin(), view.end()};
}

/** Gives these bytes, then fails. */
class GivenBytes final : public RandomSource
{
public:
    explicit GivenBytes(Bytes bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override
    {
        if (m_used + count > m_bytes.size())
            return fail(ErrorCode::RandomFailed);
        m_used += count;
        return SecretBytes::copyOf(ByteView(m_bytes).subspan(m_used - count, count));
    }

private:
    Bytes m_bytes;
    std::size_t m_used = 0;
};

} // namespace

/** Passwords of six words. */
class TestWordPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The number is read from two bytes, big-endian, modulo the length of the list. */
    void theWordsAreThoseOfTheNumbers()
    {
        GivenBytes random(*fromHex("0000"
                                   "0001"
                                   "07FF"
                                   "0800"
                                   "FFFF"
                                   "0802"));
        const auto words = drawWords(random);
        QVERIFY(words);
        const std::string expected = std::string(wordList[0]) + ' ' + std::string(wordList[1]) + ' ' +
                                     std::string(wordList[2047]) + ' ' + std::string(wordList[0]) + ' ' +
                                     std::string(wordList[2047]) + ' ' + std::string(wordList[2]);
        QCOMPARE(plain(*words), expected);
        QVERIFY(areOfferedWords(*words));
    }

    void aSourceThatFailsGivesNoWords()
    {
        GivenBytes random(Bytes(11, 0));
        QCOMPARE(outcomeOf(drawWords(random)), QStringLiteral("RandomFailed"));
    }

    /**
     * 66 bits: every word is as likely as every other. Chi-squared over 2048 words; 1 % of fair sources exceed.
     */
    void everyWordIsAsLikely()
    {
        SeededRandom random(7);
        std::map<std::string, int> seen;
        constexpr int draws = 20'000;
        for (int i = 0; i < draws; ++i) {
            std::string words = plain(*drawWords(random)) + ' ';
            for (std::size_t at = 0; at < words.size();) {
                const std::size_t end = words.find(' ', at);
                ++seen[words.substr(at, end - at)];
                at = end + 1;
            }
        }
        QCOMPARE(seen.size(), wordCount);
        const double expected = 6.0 * draws / double{wordCount};
        double chiSquared = 0;
        for (const auto& [word, count] : seen)
            chiSquared += (count - expected) * (count - expected) / expected;
        QVERIFY2(chiSquared < 2199, qPrintable(QString::number(chiSquared))); // 2047 degrees of freedom
    }

    void typedInOtherWays_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("same");
        QTest::newRow("as shown") << QByteArray("pick unbiased itself salt impact debit") << true;
        QTest::newRow("capitals") << QByteArray("PICK Unbiased iTself salt impact debit") << true;
        QTest::newRow("hyphens") << QByteArray("pick-unbiased-itself salt impact-debit") << true;
        QTest::newRow("two blanks") << QByteArray("pick  unbiased itself salt impact debit") << false;
        QTest::newRow("blank behind") << QByteArray("pick unbiased itself salt impact debit ") << false;
        QTest::newRow("no blank") << QByteArray("pickunbiased itself salt impact debit") << false;
        QTest::newRow("a letter missing") << QByteArray("pick unbiased itself salt impact debi") << false;
        QTest::newRow("another order") << QByteArray("unbiased pick itself salt impact debit") << false;
        QTest::newRow("five words") << QByteArray("pick unbiased itself salt impact") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void typedInOtherWays()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, same);
        const SecretBytes small = inSmallLetters(secretText(typed.toStdString()));
        QCOMPARE(small.equals(bytesOf("pick unbiased itself salt impact debit")), same);
    }

    void onlySixWordsOfTheListAreOffered()
    {
        QVERIFY(areOfferedWords(secretText("pick unbiased itself salt impact debit")));
        QVERIFY(!areOfferedWords(secretText("pick unbiased itself salt impact")));
        QVERIFY(!areOfferedWords(secretText("pick unbiased itself salt impact debit debit")));
        QVERIFY(!areOfferedWords(secretText("pick unbiased itself salt impact quorate")));
        QVERIFY(!areOfferedWords(secretText("")));
    }

    void columnsAreEightWide()
    {
        QCOMPARE(plain(inColumns(secretText("pick unbiased itself salt impact debit"))),
                 std::string("pick    unbiaseditself  salt    impact  debit   "));
    }
};

QUORATE_TEST(TestWordPassword)
#include "tst_word_password.moc"
