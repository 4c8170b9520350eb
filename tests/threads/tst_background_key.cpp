#include "crypto/background_key.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <array>

using namespace quorate;

namespace
{

constexpr std::uint64_t fewRounds = 1'000;
constexpr std::uint64_t endless = 1'000'000'000'000;
constexpr std::array<std::uint8_t, 8> someSalt{1, 2, 3, 4, 5, 6, 7, 8};

SecretBytes horse()
{
    return SecretBytes::copyOf(bytesOf("correct horse"));
}

/** Asks to stop when it has been told something. */
class StopAtReport final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t of) override { total = of; }
    [[nodiscard]] bool stopped() const override { return total != 0; }

    std::uint64_t total = 0;
};

} // namespace

class TestBackgroundKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameKeyAsTheDerivation()
    {
        NoProgress progress;
        const BackgroundKey background(horse(), someSalt, fewRounds);
        const auto expected = derivePasswordKey(bytesOf("correct horse"), someSalt, fewRounds, progress);
        for (int time = 0; time < 2; ++time) { // a proof may be tried again
            const auto key = background.wait(progress);
            QVERIFY(key->key.equals(expected->key.reveal()));
            QVERIFY(key->iv.equals(expected->iv.reveal()));
        }
    }

    void countsOnlyForItsOwnPasswordAndSalt()
    {
        const BackgroundKey background(horse(), someSalt, fewRounds);
        std::array<std::uint8_t, 8> otherSalt = someSalt;
        otherSalt.back() ^= 1;
        QVERIFY(background.isOf(bytesOf("correct horse"), someSalt));
        QVERIFY(!background.isOf(bytesOf("correct horsf"), someSalt));
        QVERIFY(!background.isOf(bytesOf("correct hors"), someSalt));
        QVERIFY(!background.isOf(bytesOf("correct horse"), otherSalt));
    }

    void whoeverWaitsCanStopWaiting()
    {
        const BackgroundKey background(horse(), someSalt, endless);
        StopAtReport progress;
        QCOMPARE(outcomeOf(background.wait(progress)), QStringLiteral("Stopped"));
        QCOMPARE(progress.total, 3 * endless);
    } // and here it ends, though it was far from done
};

QUORATE_TEST(TestBackgroundKey)
#include "tst_background_key.moc"
