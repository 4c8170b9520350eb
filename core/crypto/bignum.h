#pragma once

#include "base/bytes.h"
#include "base/secret_bytes.h"

#include <compare>
#include <memory>

struct bignum_st;
struct bignum_ctx;

namespace quorate
{

/** A natural number of any size. It lives in the secure heap and is cleared on release. */
class Bignum
{
public:
    /** Zero. */
    Bignum();
    explicit Bignum(ByteView bigEndian);
    [[nodiscard]] static Bignum of(std::uint32_t value);
    [[nodiscard]] Bignum clone() const;

    /** Big-endian, zeros in front up to `size` bytes; the number must fit. */
    [[nodiscard]] SecretBytes padded(std::size_t size) const;

    /** Without leading zeros. */
    [[nodiscard]] std::size_t byteCount() const;
    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isOdd() const;

    friend std::strong_ordering operator<=>(const Bignum& a, const Bignum& b);
    friend bool operator==(const Bignum& a, const Bignum& b) { return std::is_eq(a <=> b); }

private:
    friend class PrimeField;
    struct Free {
        void operator()(bignum_st* number) const noexcept;
    };
    std::unique_ptr<bignum_st, Free> m_number;
};

/** Arithmetic modulo an odd prime. All operands must be below it. */
class PrimeField
{
public:
    explicit PrimeField(ByteView prime);

    [[nodiscard]] const Bignum& prime() const { return m_prime; }

    void add(Bignum& to, const Bignum& other);
    void subtract(Bignum& from, const Bignum& other);
    void multiply(Bignum& by, const Bignum& other);

    /**
     * False if there is no inverse: zero, or a modulus that is no prime after all. `number` then stays as it was.
     */
    [[nodiscard]] bool invert(Bignum& number);

private:
    struct Free {
        void operator()(bignum_ctx* context) const noexcept;
    };
    Bignum m_prime;
    std::unique_ptr<bignum_ctx, Free> m_context;
};

/** A random prime p of this many bits, the top two set, with (p-1)/2 prime too. Public: OpenSSL draws it. */
[[nodiscard]] Bytes safePrime(int bits);

} // namespace quorate
