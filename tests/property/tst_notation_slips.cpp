#include "sharing/notation.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr std::string_view hexAlphabet = "0123456789ABCDEF";
constexpr std::size_t mostGroups = 16; // S256
constexpr int allGroups = 0x10000;

using Digits = std::array<std::uint8_t, groupDigits>;

Digits digitsOf(int value)
{
    Digits digits{};
    for (std::size_t i = 0; i < groupDigits; ++i)
        digits[i] = static_cast<std::uint8_t>(hexAlphabet[static_cast<std::size_t>(value >> (12 - 4 * i)) & 15]);
    return digits;
}

/** The groups that do not read, of a share that was typed without its seal. */
std::vector<std::size_t> wrongGroups(ByteView typed)
{
    std::vector<std::size_t> wrong;
    for (std::size_t group = 0; (group + 1) * groupCharacters <= typed.size(); ++group) {
        const auto read = readGroup(group, typed.subspan(group * groupCharacters, groupCharacters), true);
        if (!read)
            wrong.push_back(static_cast<std::size_t>(read.error().detail));
    }
    return wrong;
}

} // namespace

/** What a check letter is for: every slip of these kinds is noticed, and exactly the wrong group is named. */
class TestNotationSlips : public QObject
{
    Q_OBJECT

private:
    SeededRandom m_random{testSeed()};

    /** A random share with as many groups as fit any profile, without seal. */
    [[nodiscard]] Bytes writtenShare(std::size_t groups)
    {
        const SetIdentity set{
            .profile = "S160", .needed = 2, .total = 4, .prime = Bytes(20), .setCode = "8491-YCN7"};
        const Share share{.number = 1, .value = *m_random.bytes(groups * groupDigits / 2)};
        const SecretBytes text = written(set, share);
        const ByteView withoutSeal = text.reveal().first(groups * groupCharacters);
        return {withoutSeal.begin(), withoutSeal.end()};
    }

private Q_SLOTS:
    void everySingleWrongDigit()
    {
        for (int value = 0; value < allGroups; ++value) {
            const Digits digits = digitsOf(value);
            const char letter = checkLetter(0, digits);
            for (std::size_t place = 0; place < groupDigits; ++place) {
                for (const char digit : hexAlphabet) {
                    Digits slip = digits;
                    slip[place] = static_cast<std::uint8_t>(digit);
                    if (slip != digits && checkLetter(0, slip) == letter)
                        QFAIL(qPrintable(hexText(digits) + QStringLiteral(" and ") + hexText(slip)));
                }
            }
        }
    }

    void everySwapOfTwoDigits()
    {
        for (int value = 0; value < allGroups; ++value) {
            const Digits digits = digitsOf(value);
            const char letter = checkLetter(0, digits);
            for (std::size_t a = 0; a < groupDigits; ++a) {
                for (std::size_t b = a + 1; b < groupDigits; ++b) {
                    Digits slip = digits;
                    std::swap(slip[a], slip[b]);
                    if (slip != digits && checkLetter(0, slip) == letter)
                        QFAIL(qPrintable(hexText(digits) + QStringLiteral(" and ") + hexText(slip)));
                }
            }
        }
    }

    void everyRepeatedPairSlip()
    {
        // AAxx for BBxx, in any two neighbouring places.
        for (int value = 0; value < allGroups; ++value) {
            const Digits digits = digitsOf(value);
            const char letter = checkLetter(0, digits);
            for (std::size_t place = 0; place + 1 < groupDigits; ++place) {
                if (digits[place] != digits[place + 1])
                    continue;
                for (const char digit : hexAlphabet) {
                    Digits slip = digits;
                    slip[place] = slip[place + 1] = static_cast<std::uint8_t>(digit);
                    if (slip != digits && checkLetter(0, slip) == letter)
                        QFAIL(qPrintable(hexText(digits) + QStringLiteral(" and ") + hexText(slip)));
                }
            }
        }
    }

    void everyGroupInAnotherPlace()
    {
        // Two groups that change places: each is in a place that is not its own, and its letter must say so.
        for (int value = 0; value < allGroups; ++value) {
            const Digits digits = digitsOf(value);
            std::array<bool, 256> taken{};
            for (std::size_t place = 0; place < mostGroups; ++place) {
                const auto letter = static_cast<std::uint8_t>(checkLetter(place, digits));
                if (taken[letter])
                    QFAIL(qPrintable(hexText(digits)));
                taken[letter] = true;
            }
        }
    }

    void exactlyTheWrongGroupIsNamed()
    {
        const Bytes original = writtenShare(mostGroups);
        QVERIFY(wrongGroups(original).empty());
        for (std::size_t position = 0; position < original.size(); ++position) {
            const bool letterPlace = position % groupCharacters == groupDigits;
            const std::string_view alphabet = letterPlace ? "GHJKMNPQRSTVWXYZ" : hexAlphabet;
            for (const char character : alphabet) {
                Bytes typed = original;
                typed[position] = static_cast<std::uint8_t>(character);
                if (typed != original)
                    QVERIFY(wrongGroups(typed) == std::vector{position / groupCharacters});
            }
        }
    }

    void exactlyTheSwappedGroupsAreNamed()
    {
        for (int run = 0; run < 100; ++run) {
            const Bytes original = writtenShare(mostGroups);
            for (std::size_t a = 0; a < mostGroups; ++a) {
                for (std::size_t b = a + 1; b < mostGroups; ++b) {
                    Bytes typed = original;
                    const auto begin = typed.begin();
                    std::swap_ranges(begin + static_cast<std::ptrdiff_t>(a * groupCharacters),
                                     begin + static_cast<std::ptrdiff_t>((a + 1) * groupCharacters),
                                     begin + static_cast<std::ptrdiff_t>(b * groupCharacters));
                    QVERIFY((wrongGroups(typed) == std::vector{a, b}));
                }
            }
        }
    }

    void whatLettersMissTheSealFinds()
    {
        // Slips that keep every letter: another value with the same letters has another seal but once in 65536.
        const SetIdentity set{
            .profile = "S160", .needed = 2, .total = 4, .prime = Bytes(20), .setCode = "8491-YCN7"};
        const SecretBytes value = *m_random.bytes(20);
        const SecretBytes original = seal(set, 1, value.reveal());
        constexpr int slips = 20'000;
        int missed = 0;
        for (int slip = 0; slip < slips; ++slip) {
            SecretBytes other = *m_random.bytes(20);
            missed += seal(set, 1, other.reveal()).equals(original.reveal()) ? 1 : 0;
        }
        QVERIFY(missed <= 5); // 0.3 expected
    }
};

QUORATE_TEST(TestNotationSlips)
#include "tst_notation_slips.moc"
