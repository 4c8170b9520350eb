#include "support/seeded_random.h"

#include <QString>

namespace quorate
{

void SeededRandom::restart(std::uint64_t seed)
{
    const std::lock_guard lock(m_mutex);
    m_engine.seed(seed);
}

Result<SecretBytes> SeededRandom::bytes(std::size_t count)
{
    SecretBytes random(count);
    for (std::uint8_t& byte : random.writable())
        byte = static_cast<std::uint8_t>(below(256));
    return random;
}

std::size_t SeededRandom::below(std::size_t limit)
{
    const std::lock_guard lock(m_mutex);
    // Not std::uniform_int_distribution: its numbers differ from library to library. The bias does not matter
    // here.
    return m_engine() % limit;
}

Bytes SeededRandom::publicBytes(std::size_t count)
{
    const auto random = bytes(count);
    return {random->reveal().begin(), random->reveal().end()};
}

std::uint64_t testSeed()
{
    static const std::uint64_t seed = [] {
        bool given = false;
        const auto wanted = qEnvironmentVariable("QUORATE_SEED").toULongLong(&given);
        const std::uint64_t chosen = given ? wanted : std::random_device()();
        qInfo("seed: QUORATE_SEED=%llu", static_cast<unsigned long long>(chosen));
        return chosen;
    }();
    return seed;
}

} // namespace quorate
