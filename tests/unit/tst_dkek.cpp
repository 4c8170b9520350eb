#include "dkek/dkek.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

class TestDkek : public QObject
{
    Q_OBJECT

private:
    SeededRandom m_random{testSeed()};

private Q_SLOTS:
    void theOrderOfSharesDoesNotMatter()
    {
        const DkekShare a = *DkekShare::create(m_random);
        const DkekShare b = *DkekShare::create(m_random);
        const DkekShare c = *DkekShare::create(m_random);
        const std::array first{a.clone(), b.clone(), c.clone()};
        const std::array second{c.clone(), a.clone(), b.clone()};
        QCOMPARE(toHex(Dkek::join(first)->checkValue()), toHex(Dkek::join(second)->checkValue()));
    }

    void oneShareIsTheKeyItself()
    {
        const std::array shares{*DkekShare::create(m_random)};
        QCOMPARE(toHex(Dkek::join(shares)->checkValue()), toHex(shares[0].checkValue()));
    }

    void sharesThatCancelOutAreRefused()
    {
        const DkekShare share = *DkekShare::create(m_random);
        const std::array twice{share.clone(), share.clone()};
        QCOMPARE(outcomeOf(Dkek::join(twice)), QStringLiteral("ShareIsZero"));
        const std::array thrice{share.clone(), share.clone(), share.clone()};
        QCOMPARE(outcomeOf(Dkek::join(thrice)), QStringLiteral("success"));
    }

    void noSharesAreNoKey() { QCOMPARE(outcomeOf(Dkek::join({})), QStringLiteral("NotAShareFile")); }

    void theTwoDerivedKeysDiffer()
    {
        const std::array shares{*DkekShare::create(m_random)};
        const Dkek dkek = *Dkek::join(shares);
        QVERIFY(!dkek.encryptionKey().equals(dkek.macKey().reveal()));
    }
};

QUORATE_TEST(TestDkek)
#include "tst_dkek.moc"
