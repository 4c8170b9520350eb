#include "dkek/dkek_share.h"
#include "sharing/prime_sharing.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <openssl/bn.h>

using namespace quorate;

namespace
{

/** A stream in which seven of eight draws begin with a zero byte. */
class ManyZerosRandom final : public RandomSource
{
public:
    explicit ManyZerosRandom(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override
    {
        auto drawn = m_random.bytes(count);
        if (m_random.below(8) != 0)
            drawn->writable()[0] = 0;
        return drawn;
    }

private:
    SeededRandom m_random;
};

/** A custodian's line for the old tool: number as printed, value as hex digits. */
struct TypedLine {
    std::string number;
    std::string value;
};

std::vector<TypedLine> typedLines(std::span<const Share> shares, std::span<const std::size_t> positions)
{
    std::vector<TypedLine> lines;
    for (const std::size_t position : positions)
        lines.push_back({std::to_string(shares[position].number), toHex(shares[position].value.reveal())});
    return lines;
}

/**
 * The old tool's rules, written without our own code: everything typed is hexadecimal, Lagrange interpolation at
 * 0, the result without its leading zero bytes.
 */
Bytes passwordByTheOldRules(const std::string& prime, std::span<const TypedLine> lines)
{
    BN_CTX* const context = BN_CTX_new();
    BN_CTX_start(context);
    const auto number = [&](const std::string& digits) {
        BIGNUM* result = BN_CTX_get(context);
        BN_hex2bn(&result, digits.c_str());
        return result;
    };
    BIGNUM* const p = number(prime);
    BIGNUM* const sum = number("0");
    for (const TypedLine& line : lines) {
        BIGNUM* const term = number(line.value);
        for (const TypedLine& other : lines) {
            if (&other == &line)
                continue;
            BIGNUM* const difference = BN_CTX_get(context);
            BN_mod_sub(difference, number(other.number), number(line.number), p, context);
            BN_mod_inverse(difference, difference, p, context);
            BN_mod_mul(term, term, number(other.number), p, context);
            BN_mod_mul(term, term, difference, p, context);
        }
        BN_mod_add(sum, sum, term, p, context);
    }
    Bytes password(static_cast<std::size_t>(BN_num_bytes(sum)));
    BN_bn2bin(sum, password.data());
    BN_CTX_end(context);
    BN_CTX_free(context);
    return password;
}

} // namespace

/** Scenario S3: a set of ours is never one that the public tool cannot open again. */
class TestEdgeSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newSetsOpenByTheOldRules()
    {
        constexpr int sets = 1'000;
        ManyZerosRandom zeros(testSeed());
        SeededRandom random(testSeed() + 1);
        NoProgress progress;
        const std::array names{"C64", "S160", "S240"};
        for (int set = 0; set < sets; ++set) {
            const int total = 2 + static_cast<int>(random.below(maxCustodians - 1));
            // Thousands of subsets a set would take minutes; every threshold has its turn in other tests.
            const int needed =
                2 + static_cast<int>(random.below(static_cast<std::size_t>(std::min(total, 4) - 1)));
            const Profile& profile = *profileNamed(names[random.below(names.size())]);
            const auto split =
                splitPassword(profile, Threshold{.needed = needed, .total = total}, zeros, progress);
            QVERIFY(split.has_value());
            QVERIFY(split->password.reveal()[0] != 0);

            const DkekShare share = *DkekShare::create(random);
            const auto file = share.seal(split->password.reveal(), 1, random, progress);
            const auto all = subsets(static_cast<std::size_t>(total), static_cast<std::size_t>(needed));
            for (const auto& positions : {all.front(), all.back(), all[random.below(all.size())]}) {
                const auto lines = typedLines(split->shares, positions);
                const Bytes password = passwordByTheOldRules(toHex(split->prime), lines);
                const auto opened = DkekShare::open(*file, password, 1, progress);
                QCOMPARE(outcomeOf(opened), QStringLiteral("success"));
                QVERIFY(opened->key().equals(share.key().reveal()));
            }
        }
    }

    void sharesMayBeginWithZeros()
    {
        // Only the password must not: a share value is padded, so its zeros are written on the sheet.
        SeededRandom random(testSeed());
        NoProgress progress;
        int withZeros = 0;
        for (int set = 0; set < 1'000; ++set) {
            const auto split =
                splitPassword(*profileNamed("S160"), Threshold{.needed = 2, .total = 8}, random, progress);
            for (const Share& share : split->shares)
                withZeros += share.value.reveal()[0] == 0 ? 1 : 0;
        }
        QVERIFY(withZeros > 0); // 8000 shares, one in 256
    }
};

QUORATE_TEST(TestEdgeSets)
#include "tst_edge_sets.moc"
