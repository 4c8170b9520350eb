#include "dkek/dkek.h"

#include "crypto/digest.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t counterSize = 4;

/** SHA-256(DKEK || counter), the counter as four bytes (reference, section 6.1). */
SecretBytes derive(const SecretBytes& dkek, std::uint8_t counter)
{
    SecretBytes input(dkek.size() + counterSize);
    std::ranges::copy(dkek.reveal(), input.writable().begin());
    input.writable().back() = counter;
    return secretSha256(input.reveal());
}

} // namespace

Result<Dkek> Dkek::join(std::span<const DkekShare> shares)
{
    if (shares.empty())
        return fail(ErrorCode::NotAShareFile, "no shares");
    SecretBytes key(dkekShareSize);
    for (const DkekShare& share : shares) {
        for (std::size_t i = 0; i < dkekShareSize; ++i)
            key.writable()[i] ^= share.key().reveal()[i];
    }
    // The same share an even number of times leaves nothing of the others' secrecy, or nothing at all.
    QUORATE_TRY(auto joined, DkekShare::of(std::move(key)));
    return Dkek(joined.key().clone());
}

CheckValue Dkek::checkValue() const
{
    CheckValue value{};
    std::ranges::copy(secretSha256(m_key.reveal()).reveal().first(value.size()), value.begin());
    return value;
}

SecretBytes Dkek::encryptionKey() const
{
    return derive(m_key, 1);
}

SecretBytes Dkek::macKey() const
{
    return derive(m_key, 2);
}

} // namespace quorate
