#pragma once

#include "base/random_source.h"
#include "card/token.h"

namespace quorate
{

/**
 * The computer's random numbers mixed with a token's by a hash over both, so that neither alone decides: each
 * block of 32 bytes is SHA-256(32 bytes of the computer || 32 bytes of the token). The token's part crosses the
 * wire in clear. Fetches from the token in large pieces. Errors: those of either source.
 */
class MixedRandom final : public RandomSource
{
public:
    MixedRandom(RandomSource& computer, Token& token) : m_computer(computer), m_token(token) {}
    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override;

private:
    [[nodiscard]] Result<SecretBytes> block();

    RandomSource& m_computer;
    Token& m_token;
    SecretBytes m_pool{}; // of the token
    std::size_t m_used = 0;
};

} // namespace quorate
