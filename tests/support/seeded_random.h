#pragma once

#include "base/random_source.h"

#include <mutex>
#include <random>

namespace quorate
{

/** Random bytes that a seed repeats. For tests: nothing made with it is secret. Any thread may call it. */
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}

    /** As if made anew. */
    void restart(std::uint64_t seed);

    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override;

    /** A number from 0 to limit - 1. */
    [[nodiscard]] std::size_t below(std::size_t limit);

    [[nodiscard]] Bytes publicBytes(std::size_t count);

private:
    std::mutex m_mutex{};
    std::mt19937_64 m_engine;
};

/** A new seed for each run, printed so that the run can be repeated: QUORATE_SEED=<number> sets it. */
[[nodiscard]] std::uint64_t testSeed();

} // namespace quorate
