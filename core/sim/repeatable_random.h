#pragma once

#include "base/random_source.h"

namespace quorate::sim
{

/**
 * Bytes that a seed repeats: SHA-256 over seed and a counter. For simulated tokens in tests only, and nothing made
 * with it is secret. For one thread, and so not for tokens in a SimSource.
 */
class RepeatableRandom final : public RandomSource
{
public:
    explicit RepeatableRandom(std::uint64_t seed) : m_seed(seed) {}

    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override;

private:
    std::uint64_t m_seed;
    std::uint64_t m_counter = 0;
};

} // namespace quorate::sim
