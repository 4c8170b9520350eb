#pragma once

#include "card/token.h"

namespace quorate::smartcard_hsm
{

using KeyPairAlgorithm = std::variant<RsaRequest, EcRequest>;

/** The data of GENERATE ASYMMETRIC KEY PAIR, byte for byte as OpenSC sends it. `holder`: at most 16 characters. */
[[nodiscard]] Bytes keyPairData(const KeyPairAlgorithm& algorithm, std::string_view holder);

/** The data of GENERATE SYMMETRIC KEY: what the key may be used for. */
[[nodiscard]] Bytes aesKeyData();

} // namespace quorate::smartcard_hsm
