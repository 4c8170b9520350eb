#include "sharing/prime_sharing.h"

#include "base/check.h"
#include "base/throttle.h"
#include "crypto/bignum.h"

#include <algorithm>
#include <numeric>

namespace quorate
{

namespace
{

/** More rejections in a row than a sound generator shows in the life of the universe. */
constexpr int mostDraws = 256;
constexpr std::size_t subsetsBetweenLooks = 256;

enum class FirstByte { Any, NotZero };

/** Uniform below the prime, by rejection. */
Result<Bignum> drawBelow(const PrimeField& field, FirstByte firstByte, RandomSource& random)
{
    const std::size_t size = field.prime().byteCount();
    for (int draw = 0; draw < mostDraws; ++draw) {
        QUORATE_TRY(const SecretBytes bytes, random.bytes(size));
        Bignum number(bytes.reveal());
        const bool refused = firstByte == FirstByte::NotZero && number.byteCount() < size;
        if (!refused && number < field.prime())
            return number;
    }
    return fail(ErrorCode::RandomFailed, "every number drawn was refused");
}

/** Constant term first. */
using Polynomial = std::vector<Bignum>;

/** A random polynomial of degree needed - 1 whose value at 0 is the password. */
Result<Polynomial> drawPolynomial(const PrimeField& field, int needed, RandomSource& random)
{
    Polynomial polynomial;
    // sc-hsm-tool drops leading zero bytes when it rebuilds a password, and then cannot open its own file.
    QUORATE_TRY(auto password, drawBelow(field, FirstByte::NotZero, random));
    polynomial.push_back(std::move(password));
    for (int degree = 1; degree < needed; ++degree) {
        QUORATE_TRY(auto coefficient, drawBelow(field, FirstByte::Any, random));
        polynomial.push_back(std::move(coefficient));
    }
    return polynomial;
}

/** Horner's rule. */
Bignum evaluate(PrimeField& field, const Polynomial& polynomial, int x)
{
    const Bignum at = Bignum::of(static_cast<std::uint32_t>(x));
    Bignum value;
    for (std::size_t i = polynomial.size(); i-- > 0;) {
        field.multiply(value, at);
        field.add(value, polynomial[i]);
    }
    return value;
}

/**
 * Lagrange interpolation at 0 over any of a fixed list of points. The quotients x_j / (x_j - x_i) are the same in
 * every subset; with them prepared, thousands of subsets take a moment.
 */
class Interpolation
{
public:
    /** Error: SharesDoNotFit when two points share an x or the modulus is no prime. */
    [[nodiscard]] static Result<Interpolation> over(PrimeField& field, std::span<const int> x,
                                                    std::vector<Bignum> values)
    {
        Interpolation prepared(field, std::move(values));
        for (std::size_t i = 0; i < x.size(); ++i) {
            for (std::size_t j = 0; j < x.size(); ++j) {
                QUORATE_TRY(auto quotient, quotientOf(field, x[i], x[j]));
                prepared.m_quotients.push_back(std::move(quotient));
            }
        }
        return prepared;
    }

    /** The value at 0 of the polynomial through the points at these positions. */
    [[nodiscard]] Bignum atZero(std::span<const std::size_t> positions) const
    {
        Bignum sum;
        for (const std::size_t i : positions) {
            Bignum term = m_values[i].clone();
            for (const std::size_t j : positions) {
                if (j != i)
                    m_field->multiply(term, m_quotients[i * m_values.size() + j]);
            }
            m_field->add(sum, term);
        }
        return sum;
    }

private:
    Interpolation(PrimeField& field, std::vector<Bignum> values) : m_field(&field), m_values(std::move(values)) {}

    static Result<Bignum> quotientOf(PrimeField& field, int xi, int xj)
    {
        if (xi == xj)
            return Bignum(); // its place in the table; never used
        Bignum quotient = Bignum::of(static_cast<std::uint32_t>(xj));
        const Bignum numerator = quotient.clone();
        field.subtract(quotient, Bignum::of(static_cast<std::uint32_t>(xi)));
        if (!field.invert(quotient))
            return fail(ErrorCode::SharesDoNotFit, "the modulus is not a prime");
        field.multiply(quotient, numerator);
        return quotient;
    }

    PrimeField* m_field;
    std::vector<Bignum> m_values;
    std::vector<Bignum> m_quotients{}; // row i, column j
};

/** Puts every subset together again; what does not give the password back must never reach a custodian. */
Result<void> proveEverySubset(PrimeField& field, std::span<const Share> shares, int needed, const Bignum& password,
                              Progress& progress)
{
    std::vector<int> x;
    std::vector<Bignum> values;
    for (const Share& share : shares) {
        x.push_back(abscissa(share.number));
        values.emplace_back(share.value.reveal());
    }
    QUORATE_TRY(const auto interpolation, Interpolation::over(field, x, std::move(values)));
    const auto all = subsets(shares.size(), static_cast<std::size_t>(needed));
    Throttle throttle;
    for (std::size_t done = 0; done < all.size(); ++done) {
        if (done % subsetsBetweenLooks == 0) {
            if (progress.stopped())
                return fail(ErrorCode::Stopped, "recombination of every subset");
            if (throttle.due())
                progress.report(done, all.size());
        }
        if (interpolation.atZero(all[done]) != password)
            return fail(ErrorCode::Internal, "a subset of shares does not give the password");
    }
    progress.report(all.size(), all.size());
    return {};
}

/** The points of combine(), tested. */
Result<std::vector<int>> abscissasOf(const PrimeField& field, std::span<const Point> points)
{
    std::vector<int> x;
    for (const Point& point : points) {
        if (point.x <= 0 || Bignum::of(static_cast<std::uint32_t>(point.x)) >= field.prime())
            return fail(ErrorCode::SharesDoNotFit, "x-coordinate", point.x);
        if (std::ranges::find(x, point.x) != x.end())
            return fail(ErrorCode::ShareTwice, "x-coordinate", point.x);
        x.push_back(point.x);
    }
    return x;
}

} // namespace

int abscissa(int number)
{
    QUORATE_ASSERT(number > 0 && number < 100);
    return number / 10 * 16 + number % 10;
}

Result<SplitPassword> splitPassword(const Profile& profile, Threshold threshold, RandomSource& random,
                                    Progress& progress)
{
    if (!threshold.valid())
        return fail(ErrorCode::NotAccepted, "threshold");
    SplitPassword result;
    result.prime = profile.prime.empty() ? safePrime(static_cast<int>(8 * profile.valueBytes)) : profile.prime;
    PrimeField field(result.prime);
    QUORATE_TRY(const Polynomial polynomial, drawPolynomial(field, threshold.needed, random));
    for (int number = 1; number <= threshold.total; ++number) {
        const Bignum value = evaluate(field, polynomial, abscissa(number));
        result.shares.push_back(Share{.number = number, .value = value.padded(profile.valueBytes)});
    }
    const Bignum& password = polynomial.front();
    QUORATE_CHECK(proveEverySubset(field, result.shares, threshold.needed, password, progress));
    result.password = password.padded(profile.valueBytes);
    return result;
}

Result<SecretBytes> combine(ByteView prime, std::span<const Point> points)
{
    PrimeField field(prime);
    if (!field.prime().isOdd() || points.empty())
        return fail(ErrorCode::SharesDoNotFit, "prime or number of shares");
    QUORATE_TRY(const auto x, abscissasOf(field, points));
    std::vector<Bignum> values;
    for (const Point& point : points) {
        values.emplace_back(point.value.reveal());
        if (values.back() >= field.prime())
            return fail(ErrorCode::SharesDoNotFit, "value not below the prime", point.x);
    }
    QUORATE_TRY(const auto interpolation, Interpolation::over(field, x, std::move(values)));
    std::vector<std::size_t> all(points.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return interpolation.atZero(all).padded(field.prime().byteCount());
}

Result<SecretBytes> combineShares(ByteView prime, std::span<const Share> shares)
{
    std::vector<Point> points;
    for (const Share& share : shares) {
        if (share.number < 1 || share.number > maxCustodians)
            return fail(ErrorCode::SharesDoNotFit, "share number", share.number);
        const int x = abscissa(share.number);
        if (std::ranges::find(points, x, &Point::x) != points.end())
            return fail(ErrorCode::ShareTwice, "share number", share.number);
        points.push_back(Point{.x = x, .value = share.value.clone()});
    }
    return combine(prime, points);
}

std::vector<std::vector<std::size_t>> subsets(std::size_t count, std::size_t size)
{
    std::vector<std::vector<std::size_t>> all;
    if (size > count)
        return all;
    std::vector<std::size_t> subset(size);
    std::iota(subset.begin(), subset.end(), std::size_t{0});
    for (;;) {
        all.push_back(subset);
        // The last position that can still move up; everything behind it follows closely.
        std::size_t place = size;
        while (place > 0 && subset[place - 1] == count - size + place - 1)
            --place;
        if (place == 0)
            return all;
        std::iota(subset.begin() + static_cast<std::ptrdiff_t>(place - 1), subset.end(), subset[place - 1] + 1);
    }
}

} // namespace quorate
