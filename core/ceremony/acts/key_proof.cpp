#include "ceremony/acts/key_proof.h"

namespace quorate
{

Result<void> proveKey(Token& token, const KeyEntry& key, const PublicKey& expected, ByteView challenge)
{
    if (!key.publicKey || *key.publicKey != expected)
        return fail(ErrorCode::KeyDoesNotMatch, "public key");
    QUORATE_TRY(const Bytes signature, token.sign(key, challenge));
    if (!verifySignature(expected, Hash::Sha256, challenge, signature))
        return fail(ErrorCode::KeyDoesNotMatch, "signature");
    return {};
}

} // namespace quorate
