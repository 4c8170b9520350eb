#pragma once

#include "base/random_source.h"
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

/**
 * The same by what the key may be used for: it signs, or where it may not, it derives a secret together with a
 * fresh key of ours. False when it may do neither, so that nothing can be said. Errors: KeyDoesNotMatch,
 * RandomFailed, and those of Token.
 */
[[nodiscard]] Result<bool> proveKeyByUse(Token& token, const KeyEntry& key, const PublicKey& expected,
                                         RandomSource& random);

/**
 * What an AES key is known by, as a key pair is by its public key: 16 bytes that only this key makes, its CMAC
 * over a fixed public text. They are recorded in the open beside a backup. That does not weaken the key: a CMAC
 * (NIST SP 800-38B) tells nothing of its key, nor of any other CMAC, to whoever cannot try 2^128 keys, and nothing
 * else that is done with the key is about this text, which names its purpose. Errors: those of Token::useAesKey;
 * CommandRefused for a key that may not make CMACs.
 */
[[nodiscard]] Result<Bytes> keyCheckOf(Token& token, const KeyEntry& key);

/**
 * A restored AES key proves itself: it makes the CMAC that was recorded when it was saved. Errors:
 * KeyDoesNotMatch, and those of Token::useAesKey.
 */
[[nodiscard]] Result<void> proveAesKey(Token& token, const KeyEntry& key, ByteView recorded);

/**
 * A new AES key, of which nothing was recorded yet, works: it enciphers a fresh challenge, of whole blocks, and
 * deciphers it again. Errors: KeyDoesNotMatch, and those of Token::useAesKey.
 */
[[nodiscard]] Result<void> tryAesKey(Token& token, const KeyEntry& key, ByteView challenge);

} // namespace quorate
