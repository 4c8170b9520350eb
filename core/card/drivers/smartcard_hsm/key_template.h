#pragma once

#include "card/token.h"

namespace quorate::smartcard_hsm
{

using KeyPairAlgorithm = std::variant<RsaRequest, EcRequest>;

/**
 * The data of GENERATE ASYMMETRIC KEY PAIR, byte for byte as OpenSC sends it; for a key that may not be backed up
 * with a list of all other uses at its end. `holder`: at most 16 characters.
 */
[[nodiscard]] Bytes keyPairData(const KeyPairAlgorithm& algorithm, std::string_view holder, bool mayBeBackedUp);

/** The data of GENERATE SYMMETRIC KEY: what the key may be used for. */
[[nodiscard]] Bytes aesKeyData(bool mayBeBackedUp);

} // namespace quorate::smartcard_hsm
