#include "dkek/dkek_share.h"
#include "support/broken_random.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr std::uint64_t shareRounds = 1'000;

class ZeroRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override { return SecretBytes(count); }
};

} // namespace

class TestDkekShare : public QObject
{
    Q_OBJECT

private:
    SeededRandom m_random{testSeed()};
    NoProgress m_progress{};

    [[nodiscard]] Bytes newFile(const DkekShare& share, std::string_view password)
    {
        return *share.seal(bytesOf(password), shareRounds, m_random, m_progress);
    }

private Q_SLOTS:
    void aFileOpensWithItsPassword()
    {
        const DkekShare share = *DkekShare::create(m_random);
        const Bytes file = newFile(share, "correct horse");
        QCOMPARE(file.size(), shareFileSize);
        QVERIFY(looksLikeShareFile(file));
        const auto opened = DkekShare::open(file, bytesOf("correct horse"), shareRounds, m_progress);
        QVERIFY(opened->key().equals(share.key().reveal()));
        QCOMPARE(toHex(opened->checkValue()), toHex(share.checkValue()));
    }

    void everyFileHasItsOwnSalt()
    {
        const DkekShare share = *DkekShare::create(m_random);
        QVERIFY(newFile(share, "password") != newFile(share, "password"));
    }

    void aWrongPasswordIsRefused()
    {
        const Bytes file = newFile(*DkekShare::create(m_random), "correct horse");
        for (int i = 0; i < 1000; ++i) {
            const std::string wrong = "wrong horse " + std::to_string(i);
            const auto opened = DkekShare::open(file, bytesOf(wrong), 1, m_progress);
            QCOMPARE(outcomeOf(opened), QStringLiteral("WrongPassword"));
        }
    }

    void anyAlteredByteOfThePaddingBlockIsNoticed()
    {
        const Bytes file = newFile(*DkekShare::create(m_random), "correct horse");
        for (std::size_t position = 32; position < shareFileSize; ++position) {
            Bytes altered = file;
            altered[position] ^= 0x01;
            const auto opened = DkekShare::open(altered, bytesOf("correct horse"), shareRounds, m_progress);
            QCOMPARE(outcomeOf(opened), QStringLiteral("WrongPassword"));
        }
    }

    void otherFilesAreRefusedBeforeTheDerivation_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("alteredByte");
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("cut") << 63 << -1;
        QTest::newRow("lengthened") << 65 << -1;
        QTest::newRow("magic altered at its start") << 64 << 0;
        QTest::newRow("magic altered at its end") << 64 << 7;
    }

    void otherFilesAreRefusedBeforeTheDerivation()
    {
        QFETCH(int, size);
        QFETCH(int, alteredByte);
        Bytes file = newFile(*DkekShare::create(m_random), "correct horse");
        file.resize(static_cast<std::size_t>(size));
        if (alteredByte >= 0)
            file[static_cast<std::size_t>(alteredByte)] ^= 0x20;
        QVERIFY(!looksLikeShareFile(file));
        WatchedProgress progress;
        const auto opened = DkekShare::open(file, bytesOf("correct horse"), shareRounds, progress);
        QCOMPARE(outcomeOf(opened), QStringLiteral("NotAShareFile"));
        QCOMPARE(progress.looks, 0);
    }

    void sharesOfZerosAreRefused()
    {
        QCOMPARE(outcomeOf(DkekShare::of(SecretBytes(dkekShareSize))), QStringLiteral("ShareIsZero"));
        ZeroRandom zeros;
        QCOMPARE(outcomeOf(DkekShare::create(zeros)), QStringLiteral("RandomFailed"));
    }

    void aFileThatHoldsZerosIsRefused()
    {
        // Made with `openssl enc -aes-256-cbc -md md5`, since no share of zeros can be sealed: one round.
        const Bytes file = hexBytes("53616C7465645F5F0001020304050607"
                                    "491E81629EFAD5C6FDE3E6A0782BD3F3BDB9597DB69A8D84"
                                    "E2A57D8F91E69AD29E8EFE3B8263A29DEC97A7F0D5734BA7");
        QCOMPARE(outcomeOf(DkekShare::open(file, bytesOf("zeros"), 1, m_progress)), QStringLiteral("ShareIsZero"));
    }

    void sharesOfAnotherLengthAreRefused()
    {
        for (const std::size_t size : {0U, 16U, 31U, 33U, 64U})
            QCOMPARE(outcomeOf(DkekShare::of(SecretBytes(size))), QStringLiteral("NotAShareFile"));
    }

    void aBrokenGeneratorIsNoShare()
    {
        BrokenRandom broken;
        QCOMPARE(outcomeOf(DkekShare::create(broken)), QStringLiteral("RandomFailed"));
        const DkekShare share = *DkekShare::create(m_random);
        const auto file = share.seal(bytesOf("password"), shareRounds, broken, m_progress);
        QCOMPARE(outcomeOf(file), QStringLiteral("RandomFailed"));
    }

    void bothDirectionsCanBeStopped()
    {
        const DkekShare share = *DkekShare::create(m_random);
        const Bytes file = newFile(share, "password");
        WatchedProgress first(0);
        QCOMPARE(outcomeOf(DkekShare::open(file, bytesOf("password"), shareRounds, first)),
                 QStringLiteral("Stopped"));
        WatchedProgress second(0);
        QCOMPARE(outcomeOf(share.seal(bytesOf("password"), shareRounds, m_random, second)),
                 QStringLiteral("Stopped"));
    }

    void aCloneIsTheSameShare()
    {
        const DkekShare share = *DkekShare::create(m_random);
        QVERIFY(share.clone().key().equals(share.key().reveal()));
    }

    void checkValueOfZerosIsTheKnownOne()
    {
        QCOMPARE(QString::fromStdString(toHex(checkValueOfZeros())), QStringLiteral("66687AADF862BD77"));
    }
};

QUORATE_TEST(TestDkekShare)
#include "tst_dkek_share.moc"
