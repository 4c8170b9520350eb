#include "sharing/notation.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <openssl/bn.h>

using namespace quorate;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheTable_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("valueBytes");
        QTest::addColumn<QString>("primeEnd");
        QTest::addColumn<bool>("offered");
        QTest::newRow("as sc-hsm-tool makes it") << "C64" << 8 << "" << true;
        QTest::newRow("default") << "S160" << 20 << "FFD1" << true;
        QTest::newRow("largest that the public tool reads") << "S240" << 30 << "FE2D" << true;
        QTest::newRow("by policy only") << "S256" << 32 << "FF43" << false;
    }

    void everyRowOfTheTable()
    {
        QFETCH(QString, id);
        QFETCH(int, valueBytes);
        QFETCH(QString, primeEnd);
        QFETCH(bool, offered);
        const Profile* const profile = profileNamed(id.toStdString());
        QVERIFY(profile != nullptr);
        QCOMPARE(static_cast<int>(profile->valueBytes), valueBytes);
        QCOMPARE(profile->offered, offered);
        QCOMPARE(profile->readableByScHsmTool, offered);
        QVERIFY(hexText(profile->prime).endsWith(primeEnd));
        // The rows on the sheet hold exactly the value.
        QCOMPARE(profile->rows * profile->groupsPerRow * static_cast<int>(groupDigits), 2 * valueBytes);
    }

    void fixedPrimesAreTheLargestOfTheirSize()
    {
        for (const Profile& profile : profiles()) {
            if (profile.prime.empty())
                continue;
            QCOMPARE(profile.prime.size(), profile.valueBytes);
            BIGNUM* const number =
                ::BN_bin2bn(profile.prime.data(), static_cast<int>(profile.prime.size()), nullptr);
            const int bits = static_cast<int>(8 * profile.valueBytes);
            QCOMPARE(::BN_num_bits(number), bits);
            QCOMPARE(::BN_check_prime(number, nullptr, nullptr), 1);
            ::BN_add_word(number, 2);
            while (::BN_num_bits(number) == bits) {
                QCOMPARE(::BN_check_prime(number, nullptr, nullptr), 0);
                ::BN_add_word(number, 2);
            }
            ::BN_free(number);
        }
    }

    void unknownNamesHaveNoProfile()
    {
        QVERIFY(profileNamed("S161") == nullptr);
        QVERIFY(profileNamed("") == nullptr);
        QVERIFY(profileNamed("s160") == nullptr);
        QCOMPARE(profiles().size(), std::size_t{4});
    }
};

QUORATE_TEST(TestProfile)
#include "tst_profile.moc"
