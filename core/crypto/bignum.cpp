#include "crypto/bignum.h"

#include "base/check.h"
#include "crypto/handles.h"

namespace quorate
{

void Bignum::Free::operator()(bignum_st* number) const noexcept
{
    BN_clear_free(number);
}

void PrimeField::Free::operator()(bignum_ctx* context) const noexcept
{
    BN_CTX_free(context);
}

Bignum::Bignum() : m_number(BN_secure_new())
{
    QUORATE_ASSERT(m_number != nullptr);
}

Bignum::Bignum(ByteView bigEndian) : Bignum()
{
    const int size = static_cast<int>(bigEndian.size());
    QUORATE_ASSERT(BN_bin2bn(bigEndian.data(), size, m_number.get()) != nullptr);
}

Bignum Bignum::of(std::uint32_t value)
{
    Bignum number;
    QUORATE_ASSERT(BN_set_word(number.m_number.get(), value) == 1);
    return number;
}

Bignum Bignum::clone() const
{
    Bignum copy;
    QUORATE_ASSERT(BN_copy(copy.m_number.get(), m_number.get()) != nullptr);
    return copy;
}

SecretBytes Bignum::padded(std::size_t size) const
{
    SecretBytes bytes(size);
    const int written = BN_bn2binpad(m_number.get(), bytes.writable().data(), static_cast<int>(size));
    QUORATE_ASSERT(written == static_cast<int>(size));
    return bytes;
}

std::size_t Bignum::byteCount() const
{
    return static_cast<std::size_t>(BN_num_bytes(m_number.get()));
}

bool Bignum::isZero() const
{
    return BN_is_zero(m_number.get()) == 1;
}

bool Bignum::isOdd() const
{
    return BN_is_odd(m_number.get()) == 1;
}

std::strong_ordering operator<=>(const Bignum& a, const Bignum& b)
{
    return BN_cmp(a.m_number.get(), b.m_number.get()) <=> 0;
}

PrimeField::PrimeField(ByteView prime) : m_prime(prime), m_context(BN_CTX_secure_new())
{
    QUORATE_ASSERT(m_context != nullptr);
}

void PrimeField::add(Bignum& to, const Bignum& other)
{
    BIGNUM* const sum = to.m_number.get();
    QUORATE_ASSERT(BN_mod_add_quick(sum, sum, other.m_number.get(), m_prime.m_number.get()) == 1);
}

void PrimeField::subtract(Bignum& from, const Bignum& other)
{
    BIGNUM* const difference = from.m_number.get();
    QUORATE_ASSERT(BN_mod_sub_quick(difference, difference, other.m_number.get(), m_prime.m_number.get()) == 1);
}

void PrimeField::multiply(Bignum& by, const Bignum& other)
{
    BIGNUM* const product = by.m_number.get();
    const BIGNUM* const prime = m_prime.m_number.get();
    QUORATE_ASSERT(BN_mod_mul(product, product, other.m_number.get(), prime, m_context.get()) == 1);
}

bool PrimeField::invert(Bignum& number)
{
    Bignum inverse;
    if (BN_mod_inverse(inverse.m_number.get(), number.m_number.get(), m_prime.m_number.get(), m_context.get()) ==
        nullptr)
        return false;
    number = std::move(inverse);
    return true;
}

Bytes safePrime(int bits)
{
    const BigNumber prime(BN_new());
    QUORATE_ASSERT(BN_generate_prime_ex(prime.get(), bits, 1, nullptr, nullptr, nullptr) == 1);
    QUORATE_ASSERT(BN_is_bit_set(prime.get(), bits - 1) == 1 && BN_is_bit_set(prime.get(), bits - 2) == 1);
    Bytes bytes(static_cast<std::size_t>(bits + 7) / 8);
    QUORATE_ASSERT(BN_bn2binpad(prime.get(), bytes.data(), static_cast<int>(bytes.size())) ==
                   static_cast<int>(bytes.size()));
    return bytes;
}

} // namespace quorate
