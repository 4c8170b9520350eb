#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace quorate
{

/** Where random bytes come from. Always passed in, never fetched, so that tests can repeat a run. */
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual Result<SecretBytes> bytes(std::size_t count) = 0;
};

/** The computer's own generator (OpenSSL's private one, seeded by the kernel). Error: RandomFailed. */
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override;
};

} // namespace quorate
