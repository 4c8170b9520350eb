#pragma once

#include "crypto/public_key.h"

#include <string>

namespace quorate::smartcard_hsm
{

enum class PrkdKind { Rsa, Ec, Aes };

/**
 * A private key description (PKCS #15 PrivateKeyType, and SecretKeyType for AES): what PKCS#11 programs know of a
 * key. The token neither makes nor checks it.
 */
struct Prkd {
    PrkdKind kind = PrkdKind::Ec;
    std::string label{}; // UTF-8 as stored, control characters replaced by '?'
    Bytes id{};          // CKA_ID
    int bits = 0;        // modulus, field or key bits; 0 where the description does not tell

    friend bool operator==(const Prkd&, const Prkd&) = default;
};

/** Reads the first element of a C4xx file, as any known program writes it; `nullopt` for anything else. */
[[nodiscard]] std::optional<Prkd> parsePrkd(ByteView bytes);

/** "RSA 2048", "EC 256", "AES 128"; without the number where it is not told. */
[[nodiscard]] std::string describe(const Prkd& prkd);

/** False when the description belongs to another kind or size of key. */
[[nodiscard]] bool fits(const Prkd& prkd, const PublicKey& key);

/** The description of a key pair, byte for byte as OpenSC writes it. */
[[nodiscard]] Bytes encodePrkd(std::string_view label, ByteView id, const PublicKey& key, std::uint8_t reference);

/**
 * The description of an AES key: the common parts as OpenSC writes them for other keys, the rest as the programs
 * that know AES keys of these tokens read it (OpenSC 0.23 shows none).
 */
[[nodiscard]] Bytes encodeAesPrkd(std::string_view label, ByteView id, int bits, std::uint8_t reference);

} // namespace quorate::smartcard_hsm
