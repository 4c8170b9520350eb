#include "crypto/password_key.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <openssl/evp.h>

using namespace quorate;

namespace
{

constexpr std::size_t saltSize = 8;

QString opensslsAnswer(ByteView password, ByteView salt, std::uint64_t rounds)
{
    std::array<std::uint8_t, 48> result{};
    ::EVP_BytesToKey(::EVP_aes_256_cbc(), ::EVP_md5(), salt.data(), password.data(),
                     static_cast<int>(password.size()), static_cast<int>(rounds), result.data(),
                     result.data() + 32);
    return hexText(result);
}

QString keyAndIv(const PasswordKey& key)
{
    return hexText(key.key.reveal()) + hexText(key.iv.reveal());
}

} // namespace

class TestPasswordKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOpenSslForEveryPasswordLength()
    {
        SeededRandom random(testSeed());
        NoProgress progress;
        for (std::size_t length = 0; length <= 200; ++length) {
            const Bytes password = random.publicBytes(length);
            const Bytes salt = random.publicBytes(saltSize);
            // OpenSSL takes no password at a null address.
            const ByteView seen = length == 0 ? ByteView(salt).first(0) : ByteView(password);
            for (const std::uint64_t rounds : {1U, 2U, 3U, 50U}) {
                const auto key = derivePasswordKey(seen, salt, rounds, progress);
                QVERIFY(key.has_value());
                QCOMPARE(keyAndIv(*key), opensslsAnswer(seen, salt, rounds));
            }
        }
    }

    void agreesAcrossThePlacesWhereItLooksUp_data()
    {
        QTest::addColumn<int>("rounds");
        for (const int rounds : {65'535, 65'536, 65'537, 65'538, 131'073})
            QTest::addRow("%d rounds", rounds) << rounds;
    }

    void agreesAcrossThePlacesWhereItLooksUp()
    {
        QFETCH(int, rounds);
        const Bytes salt(saltSize, 0xA5);
        NoProgress progress;
        const auto key =
            derivePasswordKey(bytesOf("password"), salt, static_cast<std::uint64_t>(rounds), progress);
        QCOMPARE(keyAndIv(*key), opensslsAnswer(bytesOf("password"), salt, static_cast<std::uint64_t>(rounds)));
    }

    void tellsHowFarItIs()
    {
        WatchedProgress progress;
        QVERIFY(derivePasswordKey(bytesOf("password"), Bytes(saltSize), 1'000'000, progress).has_value());
        QVERIFY(progress.reports.size() >= 2);
        std::uint64_t before = 0;
        for (const auto& report : progress.reports) {
            QCOMPARE(report.of, std::uint64_t{3'000'000});
            QVERIFY(report.done > before);
            before = report.done;
        }
        QCOMPARE(before, std::uint64_t{3'000'000});
    }

    void reportsAtMostTenTimesASecond()
    {
        WatchedProgress progress;
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(derivePasswordKey(bytesOf("password"), Bytes(saltSize), 1'000'000, progress).has_value());
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        // The first report and the last one come whatever the time is.
        QVERIFY(static_cast<double>(progress.reports.size()) <= seconds * 10 + 2);
    }

    void looksUpEvery65536Rounds()
    {
        WatchedProgress progress;
        QVERIFY(derivePasswordKey(bytesOf("password"), Bytes(saltSize), 200'000, progress).has_value());
        // For each of three blocks: once after the first round, then after 65536, 131072, 196608 more and the
        // rest.
        QCOMPARE(progress.looks, 3 * 5);
    }

    void stopsAtEveryLook()
    {
        for (int looks = 0; looks < 15; ++looks) {
            WatchedProgress progress(looks);
            const auto key = derivePasswordKey(bytesOf("password"), Bytes(saltSize), 200'000, progress);
            QCOMPARE(outcomeOf(key), QStringLiteral("Stopped"));
            QCOMPARE(progress.looks, looks + 1);
        }
    }
};

QUORATE_TEST(TestPasswordKey)
#include "tst_password_key.moc"
