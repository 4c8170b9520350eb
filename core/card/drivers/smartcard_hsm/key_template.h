#pragma once

#include "card/token.h"

namespace quorate::smartcard_hsm
{

/** The data of GENERATE ASYMMETRIC KEY PAIR, byte for byte as OpenSC sends it. `holder`: at most 16 characters. */
[[nodiscard]] Bytes keyGenerationData(const std::variant<RsaRequest, EcRequest>& algorithm,
                                      std::string_view holder);

} // namespace quorate::smartcard_hsm
