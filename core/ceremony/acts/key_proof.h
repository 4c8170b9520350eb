#pragma once

#include "card/token.h"

#include <algorithm>

namespace quorate
{

constexpr int largestKeyReference = 255;

/** The lowest reference from 1 on that is not in `used`; 0 if there is none. */
[[nodiscard]] inline int freeReference(const std::vector<std::uint8_t>& used)
{
    for (int reference = 1; reference <= largestKeyReference; ++reference) {
        if (std::ranges::find(used, static_cast<std::uint8_t>(reference)) == used.end())
            return reference;
    }
    return 0;
}

/**
 * A key proves itself: it signs a fresh challenge that its public key verifies. Errors: KeyDoesNotMatch, and those
 * of Token::sign.
 */
[[nodiscard]] Result<void> proveKey(Token& token, const KeyEntry& key, const PublicKey& expected,
                                    ByteView challenge);

} // namespace quorate
