#include "crypto/bignum.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <openssl/bn.h>

using namespace quorate;

namespace
{

constexpr std::uint64_t smallPrime = 4'294'967'291; // 2^32 - 5: products fit in 64 bits

Bignum numberOf(std::uint64_t value)
{
    Bytes bytes;
    appendBigEndian(bytes, value, 8);
    return Bignum(bytes);
}

std::uint64_t valueOfNumber(const Bignum& number)
{
    return bigEndian(number.padded(8).reveal());
}

PrimeField smallField()
{
    return PrimeField(numberOf(smallPrime).padded(8).reveal());
}

bool isPrime(ByteView number)
{
    BIGNUM* const value = BN_bin2bn(number.data(), static_cast<int>(number.size()), nullptr);
    const bool prime = BN_check_prime(value, nullptr, nullptr) == 1;
    BN_free(value);
    return prime;
}

} // namespace

class TestBignum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paddedPutsZerosInFront()
    {
        QCOMPARE(hexText(Bignum(hexBytes("00ABCD")).padded(4).reveal()), QStringLiteral("0000ABCD"));
        QCOMPARE(hexText(Bignum().padded(2).reveal()), QStringLiteral("0000"));
    }

    void sizesAndOrder()
    {
        QCOMPARE(Bignum(hexBytes("0000FF")).byteCount(), std::size_t{1});
        QCOMPARE(Bignum().byteCount(), std::size_t{0});
        QVERIFY(Bignum().isZero());
        QVERIFY(!Bignum::of(2).isZero());
        QVERIFY(Bignum::of(3).isOdd());
        QVERIFY(!Bignum::of(4).isOdd());
        QVERIFY(Bignum::of(3) < Bignum::of(4));
        QVERIFY(Bignum::of(7) == Bignum(hexBytes("0007")));
        QVERIFY(Bignum::of(7) != Bignum::of(8));
    }

    void cloneIsAnotherNumber()
    {
        PrimeField field = smallField();
        const Bignum original = Bignum::of(5);
        Bignum copy = original.clone();
        field.add(copy, Bignum::of(1));
        QVERIFY(original == Bignum::of(5));
        QVERIFY(copy == Bignum::of(6));
    }

    void arithmeticAgreesWithMachineNumbers()
    {
        SeededRandom random(testSeed());
        PrimeField field = smallField();
        for (int i = 0; i < 1000; ++i) {
            const std::uint64_t a = random.below(smallPrime);
            const std::uint64_t b = random.below(smallPrime);
            Bignum sum = numberOf(a);
            field.add(sum, numberOf(b));
            QCOMPARE(valueOfNumber(sum), (a + b) % smallPrime);
            Bignum difference = numberOf(a);
            field.subtract(difference, numberOf(b));
            QCOMPARE(valueOfNumber(difference), (a + smallPrime - b) % smallPrime);
            Bignum product = numberOf(a);
            field.multiply(product, numberOf(b));
            QCOMPARE(valueOfNumber(product), a * b % smallPrime);
        }
    }

    void inverseTimesNumberIsOne()
    {
        SeededRandom random(testSeed());
        PrimeField field = smallField();
        for (int i = 0; i < 1000; ++i) {
            const std::uint64_t a = 1 + random.below(smallPrime - 1);
            Bignum inverse = numberOf(a);
            QVERIFY(field.invert(inverse));
            field.multiply(inverse, numberOf(a));
            QVERIFY(inverse == Bignum::of(1));
        }
    }

    void someNumbersHaveNoInverse()
    {
        PrimeField field = smallField();
        Bignum zero;
        QVERIFY(!field.invert(zero));
        PrimeField fifteen(hexBytes("0F"));
        Bignum five = Bignum::of(5);
        QVERIFY(!fifteen.invert(five));
        QVERIFY(five == Bignum::of(5));
    }

    void safePrimesAreSafeAndLarge()
    {
        for (int i = 0; i < 5; ++i) {
            const Bytes prime = safePrime(64);
            QCOMPARE(prime.size(), std::size_t{8});
            QVERIFY(isPrime(prime));
            QVERIFY((prime[0] & 0xC0) == 0xC0);
            Bytes half;
            appendBigEndian(half, bigEndian(prime) / 2, 8);
            QVERIFY(isPrime(half));
        }
    }
};

QUORATE_TEST(TestBignum)
#include "tst_bignum.moc"
