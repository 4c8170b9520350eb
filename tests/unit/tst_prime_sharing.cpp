#include "sharing/prime_sharing.h"
#include "support/broken_random.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** Gives the same byte for ever. */
class ConstantRandom final : public RandomSource
{
public:
    explicit ConstantRandom(std::uint8_t byte) : m_byte(byte) {}

    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override
    {
        ++draws;
        SecretBytes result(count);
        for (std::uint8_t& each : result.writable())
            each = m_byte;
        return result;
    }
    int draws = 0;

private:
    std::uint8_t m_byte;
};

Point point(int x, std::string_view value)
{
    return Point{.x = x, .value = SecretBytes::copyOf(hexBytes(value))};
}

Result<SecretBytes> combineTwo(ByteView prime, Point first, Point second)
{
    const std::array points{std::move(first), std::move(second)};
    return combine(prime, points);
}

} // namespace

class TestPrimeSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void numbersAreReadAsHexadecimal_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("x");
        for (int number = 1; number <= 9; ++number)
            QTest::addRow("%d", number) << number << number;
        QTest::newRow("10") << 10 << 16;
        QTest::newRow("11") << 11 << 17;
        QTest::newRow("16") << 16 << 22;
    }

    void numbersAreReadAsHexadecimal()
    {
        QFETCH(int, number);
        QFETCH(int, x);
        QCOMPARE(abscissa(number), x);
    }

    void thresholds_data()
    {
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("valid");
        QTest::newRow("2 of 2") << 2 << 2 << true;
        QTest::newRow("2 of 16") << 2 << 16 << true;
        QTest::newRow("16 of 16") << 16 << 16 << true;
        QTest::newRow("1 of 3") << 1 << 3 << false;
        QTest::newRow("3 of 2") << 3 << 2 << false;
        QTest::newRow("2 of 17") << 2 << 17 << false;
        QTest::newRow("negative") << -2 << -1 << false;
    }

    void thresholds()
    {
        QFETCH(int, needed);
        QFETCH(int, total);
        QFETCH(bool, valid);
        SeededRandom random(testSeed());
        NoProgress progress;
        const auto split =
            splitPassword(*profileNamed("S160"), Threshold{.needed = needed, .total = total}, random, progress);
        QCOMPARE(outcomeOf(split), valid ? QStringLiteral("success") : QStringLiteral("NotAccepted"));
        if (valid)
            QCOMPARE(static_cast<int>(split->shares.size()), total);
    }

    void whatIsMade_data()
    {
        QTest::addColumn<QString>("id");
        for (const Profile& profile : profiles()) {
            const QByteArray id(profile.id.data(), static_cast<qsizetype>(profile.id.size()));
            QTest::newRow(id.constData()) << QString::fromLatin1(id);
        }
    }

    void whatIsMade()
    {
        QFETCH(QString, id);
        const Profile& profile = *profileNamed(id.toStdString());
        SeededRandom random(testSeed());
        NoProgress progress;
        const auto split = splitPassword(profile, Threshold{.needed = 3, .total = 5}, random, progress);
        QVERIFY(split.has_value());
        QCOMPARE(split->password.size(), profile.valueBytes);
        QCOMPARE(split->prime.size(), profile.valueBytes);
        QVERIFY(split->password.reveal()[0] != 0);
        if (!profile.prime.empty())
            QCOMPARE(hexText(split->prime), hexText(profile.prime));
        int number = 1;
        for (const Share& share : split->shares) {
            QCOMPARE(share.number, number++);
            QCOMPARE(share.value.size(), profile.valueBytes);
            QVERIFY(!share.value.equals(split->password.reveal()));
        }
    }

    void theSameSeedMakesTheSameSet()
    {
        NoProgress progress;
        SeededRandom first(1);
        SeededRandom second(1);
        SeededRandom other(2);
        const Profile& profile = *profileNamed("S160");
        const auto a = splitPassword(profile, {}, first, progress);
        const auto b = splitPassword(profile, {}, second, progress);
        const auto c = splitPassword(profile, {}, other, progress);
        QVERIFY(a->password.equals(b->password.reveal()));
        QVERIFY(a->shares[3].value.equals(b->shares[3].value.reveal()));
        QVERIFY(!a->password.equals(c->password.reveal()));
    }

    void aGeneratorThatOnlyGivesUnusableNumbersIsGivenUp()
    {
        NoProgress progress;
        ConstantRandom zeros(0);      // a leading zero byte in every password
        ConstantRandom tooHigh(0xFF); // never below the prime
        BrokenRandom broken;
        for (RandomSource* random : std::initializer_list<RandomSource*>{&zeros, &tooHigh, &broken}) {
            const auto split = splitPassword(*profileNamed("S160"), {}, *random, progress);
            QCOMPARE(outcomeOf(split), QStringLiteral("RandomFailed"));
        }
        QVERIFY(zeros.draws > 100);
    }

    void stopsWhileItProvesTheSubsets()
    {
        SeededRandom random(testSeed());
        WatchedProgress progress(3);
        const auto split =
            splitPassword(*profileNamed("S160"), Threshold{.needed = 8, .total = 16}, random, progress);
        QCOMPARE(outcomeOf(split), QStringLiteral("Stopped"));
    }

    void tellsThatAllSubsetsAreProven()
    {
        SeededRandom random(testSeed());
        WatchedProgress progress;
        QVERIFY(splitPassword(*profileNamed("C64"), Threshold{.needed = 8, .total = 16}, random, progress));
        QCOMPARE(progress.reports.back().done, std::uint64_t{12'870});
        QCOMPARE(progress.reports.back().of, std::uint64_t{12'870});
    }

    void combinesAtAnyX()
    {
        // f(x) = 0x42 + 3x modulo 65521, at the largest x of two hex digits and above a byte.
        const Bytes prime = hexBytes("FFF1");
        const auto secret = combineTwo(prime, point(255, "033F"), point(300, "03C6"));
        QCOMPARE(hexText(secret->reveal()), QStringLiteral("0042"));
    }

    void combinesShortAndLongValues()
    {
        // f(x) = 7 + 5x: values without their leading zeros, and with more of them than the prime has.
        const Bytes prime = hexBytes("E863A1C0875DBA23");
        const auto secret = combineTwo(prime, point(1, "0C"), point(2, "000000000000000000000011"));
        QCOMPARE(hexText(secret->reveal()), QStringLiteral("0000000000000007"));
    }

    void combinesMoreSharesThanNeeded()
    {
        SeededRandom random(testSeed());
        NoProgress progress;
        const auto split =
            splitPassword(*profileNamed("S160"), Threshold{.needed = 2, .total = 4}, random, progress);
        const auto secret = combineShares(split->prime, split->shares);
        QVERIFY(secret->equals(split->password.reveal()));
    }

    void oneShareIsAConstant()
    {
        const std::array points{point(3, "2A")};
        QCOMPARE(hexText(combine(hexBytes("FFF1"), points)->reveal()), QStringLiteral("002A"));
    }

    void refusesTheSameXTwice()
    {
        const auto secret = combineTwo(hexBytes("FFF1"), point(16, "01"), point(16, "02"));
        QCOMPARE(outcomeOf(secret), QStringLiteral("ShareTwice"));
        QCOMPARE(secret.error().detail, 16);
    }

    void refusesTheSameShareTwiceByItsPrintedNumber()
    {
        std::vector<Share> shares;
        for (const int number : {3, 10, 10})
            shares.push_back(Share{.number = number, .value = SecretBytes::copyOf(hexBytes("01"))});
        const auto secret = combineShares(hexBytes("FFF1"), shares);
        QCOMPARE(outcomeOf(secret), QStringLiteral("ShareTwice"));
        QCOMPARE(secret.error().detail, 10);
    }

    void refusesNumbersOutsideASet()
    {
        for (const int number : {0, -1, 17, 1000}) {
            std::vector<Share> shares;
            shares.push_back(Share{.number = number, .value = SecretBytes::copyOf(hexBytes("01"))});
            QCOMPARE(outcomeOf(combineShares(hexBytes("FFF1"), shares)), QStringLiteral("SharesDoNotFit"));
        }
    }

    void refusesWhatCannotBeCombined_data()
    {
        QTest::addColumn<QString>("prime");
        QTest::addColumn<int>("x");
        QTest::addColumn<QString>("value");
        QTest::newRow("value is the prime") << "FFF1" << 2 << "FFF1";
        QTest::newRow("value above the prime") << "FFF1" << 2 << "010000";
        QTest::newRow("x is zero") << "FFF1" << 0 << "01";
        QTest::newRow("x is negative") << "FFF1" << -5 << "01";
        QTest::newRow("x is the prime") << "FB" << 251 << "01";
        QTest::newRow("even prime") << "FFF2" << 2 << "01";
        QTest::newRow("no prime") << "" << 2 << "01";
        QTest::newRow("prime zero") << "0000" << 2 << "01";
        QTest::newRow("prime one") << "01" << 2 << "";
        QTest::newRow("modulus that is no prime") << "0F" << 6 << "01"; // 6 - 1 divides 15
    }

    void refusesWhatCannotBeCombined()
    {
        QFETCH(QString, prime);
        QFETCH(int, x);
        QFETCH(QString, value);
        const auto secret = combineTwo(hexBytes(prime.toStdString()), point(1, ""), point(x, value.toStdString()));
        QCOMPARE(outcomeOf(secret), QStringLiteral("SharesDoNotFit"));
    }

    void refusesNoSharesAtAll()
    {
        QCOMPARE(outcomeOf(combine(hexBytes("FFF1"), {})), QStringLiteral("SharesDoNotFit"));
    }

    void leadingZerosOfThePrimeDoNotMatter()
    {
        const auto secret = combineTwo(hexBytes("0000FFF1"), point(1, "45"), point(2, "48"));
        QCOMPARE(hexText(secret->reveal()), QStringLiteral("0042"));
    }

    void listsSubsetsInOrder()
    {
        using Subset = std::vector<std::size_t>;
        const std::vector<Subset> expected{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
        QVERIFY(subsets(4, 2) == expected);
        QCOMPARE(subsets(16, 8).size(), std::size_t{12'870});
        QCOMPARE(subsets(5, 5).size(), std::size_t{1});
        QCOMPARE(subsets(5, 0).size(), std::size_t{1});
        QVERIFY(subsets(3, 4).empty());
    }
};

QUORATE_TEST(TestPrimeSharing)
#include "tst_prime_sharing.moc"
