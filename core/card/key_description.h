#pragma once

#include "base/bytes.h"

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

} // namespace quorate
