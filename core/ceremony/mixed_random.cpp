#include "ceremony/mixed_random.h"

#include "base/wiped_bytes.h"
#include "crypto/digest.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t blockSize = 32;
constexpr std::size_t poolSize = 256; // one short command

} // namespace

Result<SecretBytes> MixedRandom::bytes(std::size_t count)
{
    SecretBytes random(count);
    for (std::size_t filled = 0; filled < count;) {
        QUORATE_TRY(const SecretBytes mixed, block());
        const std::size_t part = std::min(blockSize, count - filled);
        std::ranges::copy(mixed.reveal().first(part), random.writable().subspan(filled).begin());
        filled += part;
    }
    return random;
}

Result<SecretBytes> MixedRandom::block()
{
    if (m_used + blockSize > m_pool.size()) {
        QUORATE_TRY(m_pool, m_token.randomBytes(poolSize));
        if (m_pool.size() != poolSize)
            return fail(ErrorCode::RandomFailed, "the token gave too few random bytes");
        m_used = 0;
    }
    QUORATE_TRY(const SecretBytes own, m_computer.bytes(blockSize));
    WipedBytes both;
    both.reserve(2 * blockSize);
    append(both, own.reveal());
    append(both, m_pool.reveal().subspan(m_used, blockSize));
    m_used += blockSize;
    return secretSha256(both);
}

} // namespace quorate
