#pragma once

#include "base/bytes.h"
#include "dkek/dkek_share.h"

#include <QString>
#include <string_view>

namespace quorate
{

/** A key that a simulated token made and gave away only encrypted. */
struct SavedKey {
    Bytes backup{};
    Bytes publicKey{}; // SubjectPublicKeyInfo, DER
};

/** The token took this share alone. `curve` is its name; empty: an RSA key. Stops the program where it fails. */
[[nodiscard]] SavedKey savedKey(const DkekShare& share, std::string_view curve);

/** An AES key of so many bits that a simulated token made, and its CMAC over `text` by that token. */
struct SavedAesKey {
    Bytes backup{};
    Bytes mac{};
};
[[nodiscard]] SavedAesKey savedAesKey(const DkekShare& share, int bits, ByteView text);

/** The public key that openssl finds in a PEM file with a private one: SubjectPublicKeyInfo, DER; or nothing. */
[[nodiscard]] Bytes publicKeyIn(const QString& pem);

} // namespace quorate
