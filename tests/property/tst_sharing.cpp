#include "sharing/prime_sharing.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

std::vector<Share> chosen(std::span<const Share> shares, std::span<const std::size_t> positions)
{
    std::vector<Share> subset;
    for (const std::size_t position : positions)
        subset.push_back(Share{.number = shares[position].number, .value = shares[position].value.clone()});
    return subset;
}

} // namespace

/** Any quorum gives the password; one person less never does. */
class TestSharing : public QObject
{
    Q_OBJECT

private:
    SeededRandom m_random{testSeed()};

private Q_SLOTS:

    void everyQuorumAndNothingLess_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("total");
        for (const Profile& profile : profiles()) {
            const auto add = [&](int needed, int total) {
                const QString id =
                    QString::fromLatin1(profile.id.data(), static_cast<qsizetype>(profile.id.size()));
                QTest::addRow("%s %d of %d", qPrintable(id), needed, total) << id << needed << total;
            };
            for (int total = 2; total <= 6; ++total) {
                for (int needed = 2; needed <= total; ++needed)
                    add(needed, total);
            }
            add(2, 16);
            add(3, 16);
            add(15, 16);
            add(16, 16);
        }
    }

    void everyQuorumAndNothingLess()
    {
        QFETCH(QString, profile);
        QFETCH(int, needed);
        QFETCH(int, total);
        NoProgress progress;
        const auto split = splitPassword(*profileNamed(profile.toStdString()),
                                         Threshold{.needed = needed, .total = total}, m_random, progress);
        QVERIFY(split.has_value());
        const auto size = static_cast<std::size_t>(needed);
        for (const auto& positions : subsets(split->shares.size(), size)) {
            const auto password = combineShares(split->prime, chosen(split->shares, positions));
            QVERIFY(password->equals(split->password.reveal()));
        }
        for (const auto& positions : subsets(split->shares.size(), size - 1)) {
            const auto password = combineShares(split->prime, chosen(split->shares, positions));
            QVERIFY(!password->equals(split->password.reveal()));
        }
    }

    void oneAlteredShareGivesAnotherPassword()
    {
        NoProgress progress;
        for (int run = 0; run < 200; ++run) {
            const auto split =
                splitPassword(*profileNamed("S160"), Threshold{.needed = 3, .total = 3}, m_random, progress);
            std::vector<Share> shares = chosen(split->shares, std::array<std::size_t, 3>{0, 1, 2});
            Share& altered = shares[m_random.below(3)];
            // Not in the first byte, so that the value stays below the prime.
            altered.value.writable()[1 + m_random.below(19)] ^= static_cast<std::uint8_t>(1 + m_random.below(255));
            const auto password = combineShares(split->prime, shares);
            if (password) // the largest values may now be above the prime
                QVERIFY(!password->equals(split->password.reveal()));
        }
    }
};

QUORATE_TEST(TestSharing)
#include "tst_sharing.moc"
