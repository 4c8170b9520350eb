#pragma once

#include "base/random_source.h"
#include "card/drivers/smartcard_hsm/card_channel.h"
#include "crypto/public_key.h"

namespace quorate::smartcard_hsm
{

/**
 * Chip authentication, version 2 (BSI TR-03110 part 2, 3.4): the token proves that it holds the private key of its
 * device certificate. Our fresh ephemeral key is the challenge:
 *
 *   00 22 41 A4   80 protocol                          MSE: Set AT
 *   00 86 00 00   7C { 80 our ephemeral point }        GENERAL AUTHENTICATE
 *                 7C { 81 nonce, 82 token }
 *
 * The token is a MAC over our point under a key that only the owner of either private key can compute. The
 * protocol with AES is asked for first, the older one with 3DES when the card does not take that.
 *
 * A card that answers leaves a secure channel open, which the next plain command ends; a PIN given before may be
 * lost with it. False when the card refuses both protocols or its answer is not that key's. Errors: RandomFailed,
 * CardRemoved and what else the transport answers.
 */
[[nodiscard]] Result<bool> holdsDeviceKey(CardChannel& channel, const EcPublicKey& deviceKey,
                                          RandomSource& random);

} // namespace quorate::smartcard_hsm
