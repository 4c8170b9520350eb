#pragma once

#include "base/check_value.h"
#include "base/progress.h"
#include "base/random_source.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/password_key.h"

namespace quorate
{

constexpr std::size_t dkekShareSize = 32;
constexpr std::size_t shareFileSize = 64;
constexpr std::size_t shareFileSaltSize = 8;

/**
 * One DKEK share: 32 secret bytes, and their encrypted file as OpenSC's sc-hsm-tool writes it (reference, section
 * 4):
 *
 *    0   8   "Salted__"
 *    8   8   salt
 *   16  48   AES-256-CBC of share || sixteen bytes 10, key and IV by derivePasswordKey
 */
class DkekShare
{
public:
    /** A new random share; never all zeros. */
    [[nodiscard]] static Result<DkekShare> create(RandomSource& random);

    /** From the 32 bytes. Errors: ShareIsZero, NotAShareFile (length). */
    [[nodiscard]] static Result<DkekShare> of(SecretBytes key);

    /**
     * Opens a share file: all sixteen padding bytes are tested. Errors: NotAShareFile (before any derivation),
     * WrongPassword, ShareIsZero, Stopped.
     */
    [[nodiscard]] static Result<DkekShare> open(ByteView file, ByteView password, std::uint64_t rounds,
                                                Progress& progress);

    /** The same with the key that was derived already. Errors: NotAShareFile, WrongPassword, ShareIsZero. */
    [[nodiscard]] static Result<DkekShare> open(ByteView file, const PasswordKey& key);

    /** The 64 bytes of a new file, with a random salt. Errors: RandomFailed, Stopped. */
    [[nodiscard]] Result<Bytes> seal(ByteView password, std::uint64_t rounds, RandomSource& random,
                                     Progress& progress) const;

    /** The same with a salt of shareFileSaltSize bytes and the key that was derived from it. */
    [[nodiscard]] Bytes seal(ByteView salt, const PasswordKey& key) const;

    /** The token's check value if this is its only share. */
    [[nodiscard]] CheckValue checkValue() const;

    [[nodiscard]] const SecretBytes& key() const { return m_key; }
    [[nodiscard]] DkekShare clone() const;

private:
    explicit DkekShare(SecretBytes key) : m_key(std::move(key)) {}
    SecretBytes m_key{};
};

/** True if the bytes have the length and the magic of a share file. */
[[nodiscard]] bool looksLikeShareFile(ByteView file);

/** The salt in a share file. Error: NotAShareFile. */
[[nodiscard]] Result<ByteView> saltOf(ByteView file);

/**
 * The salt of a new share file. A rehearsal's begins with "TEST", a real one's never does: the one mark that stays
 * in a file whose name and set file are gone. Any program opens either. A file of another program has it by chance
 * once in 2^32. Error: RandomFailed.
 */
[[nodiscard]] Result<SecretBytes> drawSalt(RandomSource& random, bool test);

/** True if the salt says that a rehearsal made this share file. */
[[nodiscard]] bool isMarkedAsTest(ByteView file);

/** The check value of a DKEK of zeros: shares that cancelled out. Refused whatever a record says. */
[[nodiscard]] CheckValue checkValueOfZeros();

} // namespace quorate
