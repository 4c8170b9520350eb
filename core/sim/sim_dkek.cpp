#include "sim/sim_dkek.h"

#include "card/tlv.h"
#include "crypto/digest.h"
#include "sim/damaged_state.h"
#include "sim/number_byte.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

// SHA-256 over the DKEK and a counter gives the two keys of the blobs.
constexpr std::uint32_t counterForEncryption = 1;
constexpr std::uint32_t counterForMac = 2;

SecretBytes derived(ByteView dkek, std::uint32_t counter)
{
    WipedBytes input;
    input.reserve(dkek.size() + sizeof counter);
    append(input, dkek);
    appendBigEndian(input, counter, sizeof counter);
    return secretSha256(input);
}

CheckValue checkValueOf(ByteView dkek)
{
    const SecretBytes hash = secretSha256(dkek);
    CheckValue value{};
    std::copy_n(hash.reveal().begin(), value.size(), value.begin());
    return value;
}

//   80  number of shares; 00: a key of the token's own
//   81  shares still missing
//   82  XOR of the shares so far, 32 bytes
namespace dkekTag
{
constexpr std::uint32_t shares = 0x80;
constexpr std::uint32_t missing = 0x81;
constexpr std::uint32_t key = 0x82;
} // namespace dkekTag

} // namespace

Result<SimDkek> SimDkek::configured(std::optional<int> shares, RandomSource& random)
{
    SimDkek dkek;
    if (!shares)
        return dkek;
    dkek.m_domain = Domain{.shares = *shares, .missing = *shares};
    if (*shares == 0) {
        QUORATE_TRY(const SecretBytes own, random.bytes(shareSize));
        std::ranges::copy(own.reveal(), dkek.m_domain->key.begin());
    }
    return dkek;
}

//   0   1  number of shares
//   1   1  shares still missing
//   2   8  check value; zeros while shares are missing
Result<WipedBytes> SimDkek::statusAnswer() const
{
    if (!m_domain)
        return refuse(status::unknownInstruction);
    WipedBytes answer{static_cast<std::uint8_t>(m_domain->shares), static_cast<std::uint8_t>(m_domain->missing)};
    append(answer, m_domain->missing == 0 ? checkValueOf(m_domain->key) : CheckValue{});
    return answer;
}

Result<void> SimDkek::importShare(ByteView share)
{
    if (!m_domain)
        return refuse(status::unknownInstruction);
    if (share.size() != shareSize)
        return refuse(status::wrongLength);
    if (m_domain->missing == 0)
        return refuse(status::notAllowed);
    std::ranges::transform(m_domain->key, share, m_domain->key.begin(), std::bit_xor<>());
    --m_domain->missing;
    return {};
}

Result<BlobKeys> SimDkek::blobKeys() const
{
    if (!m_domain)
        return refuse(status::notFound);
    if (m_domain->missing > 0)
        return refuse(status::wrongState);
    return BlobKeys{.checkValue = checkValueOf(m_domain->key),
                    .encryption = derived(m_domain->key, counterForEncryption),
                    .mac = derived(m_domain->key, counterForMac)};
}

void SimDkek::appendTo(WipedBytes& to) const
{
    if (!m_domain)
        return;
    appendTlv(to, dkekTag::shares, oneByte(m_domain->shares));
    appendTlv(to, dkekTag::missing, oneByte(m_domain->missing));
    appendTlv(to, dkekTag::key, m_domain->key);
}

Result<SimDkek> SimDkek::parse(ByteView value)
{
    SimDkek dkek;
    if (value.empty())
        return dkek;
    const auto shares = findTlv(value, dkekTag::shares);
    const auto missing = findTlv(value, dkekTag::missing);
    const auto key = findTlv(value, dkekTag::key);
    const bool whole = shares && shares->value.size() == 1 && shares->value[0] <= mostShares && missing &&
                       missing->value.size() == 1 && missing->value[0] <= shares->value[0] && key &&
                       key->value.size() == shareSize;
    if (!whole)
        return damagedState("key encryption key");
    dkek.m_domain = Domain{.shares = shares->value[0],
                           .missing = missing->value[0],
                           .key = WipedBytes(key->value.begin(), key->value.end())};
    return dkek;
}

} // namespace quorate::sim
