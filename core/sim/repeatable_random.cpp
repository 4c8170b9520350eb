#include "sim/repeatable_random.h"

#include "crypto/digest.h"

#include <algorithm>

namespace quorate::sim
{

Result<SecretBytes> RepeatableRandom::bytes(std::size_t count)
{
    SecretBytes random(count);
    for (auto rest = random.writable(); !rest.empty();) {
        Bytes input;
        appendBigEndian(input, m_seed, sizeof m_seed);
        appendBigEndian(input, m_counter++, sizeof m_counter);
        const Bytes block = sha256(input);
        const std::size_t size = std::min(block.size(), rest.size());
        std::copy_n(block.begin(), size, rest.begin());
        rest = rest.subspan(size);
    }
    return random;
}

} // namespace quorate::sim
