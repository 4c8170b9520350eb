#pragma once

#include "base/random_source.h"

namespace quorate
{

/** A generator that never gives anything. */
class BrokenRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<SecretBytes> bytes(std::size_t) override
    {
        return fail(ErrorCode::RandomFailed, "broken");
    }
};

} // namespace quorate
