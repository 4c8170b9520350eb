#pragma once

#include "crypto/public_key.h"

#include <optional>
#include <string>

namespace quorate
{

/** What a private key description (PRKD) tells people about a key. */
struct KeyDescription {
    std::string label{};
    Bytes id{};         // CKA_ID
    std::string type{}; // "RSA 2048", "EC 256", "AES 128"
};

/** Reads the PRKD element of a backup file, as any known program writes it; nothing for anything else. */
[[nodiscard]] std::optional<KeyDescription> describedBy(ByteView prkd);

/** The PRKD of a key pair, byte for byte as OpenSC writes it. */
[[nodiscard]] Bytes describeKey(const std::string& label, ByteView id, const PublicKey& key,
                                std::uint8_t reference);

} // namespace quorate
