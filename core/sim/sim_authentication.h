#pragma once

#include "crypto/private_key.h"
#include "sim/status.h"

#include <optional>

namespace quorate::sim
{

/** The protocols of chip authentication (BSI TR-03110) that a token knows. */
enum class ChipProtocol { TripleDes, Aes128 };

/** The protocol in the data of MSE: Set AT. Refused with 6A80 for any other. */
[[nodiscard]] Result<ChipProtocol> parseChipProtocol(ByteView data);

/**
 * The answer to GENERAL AUTHENTICATE: 7C { 81 nonce, 82 token over the client's ephemeral point }, made with the
 * device key. Refused with 6A80 for a point that is not on its curve.
 */
[[nodiscard]] Result<WipedBytes> authenticate(const EcPrivateKey& deviceKey, ChipProtocol protocol, ByteView data,
                                              ByteView nonce);

} // namespace quorate::sim
