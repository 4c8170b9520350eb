#include "ceremony/acts/key_proof.h"

namespace quorate
{

namespace
{

// Never to be changed: backups that were made before would no longer be proven.
constexpr std::string_view keyCheckText = "Quorate: which AES key is this? 1";

} // namespace

Result<void> proveKey(Token& token, const KeyEntry& key, const PublicKey& expected, ByteView challenge)
{
    if (!key.publicKey || *key.publicKey != expected)
        return fail(ErrorCode::KeyDoesNotMatch, "public key");
    QUORATE_TRY(const Bytes signature, token.sign(key, challenge));
    if (!verifySignature(expected, Hash::Sha256, challenge, signature))
        return fail(ErrorCode::KeyDoesNotMatch, "signature");
    return {};
}

Result<Bytes> keyCheckOf(Token& token, const KeyEntry& key)
{
    QUORATE_TRY(const SecretBytes mac, token.useAesKey(key, AesUse::Cmac, bytesOf(keyCheckText)));
    return Bytes(mac.reveal().begin(), mac.reveal().end());
}

Result<void> proveAesKey(Token& token, const KeyEntry& key, ByteView recorded)
{
    QUORATE_TRY(const Bytes check, keyCheckOf(token, key));
    if (!equal(check, recorded))
        return fail(ErrorCode::KeyDoesNotMatch, "key check");
    return {};
}

Result<void> tryAesKey(Token& token, const KeyEntry& key, ByteView challenge)
{
    QUORATE_TRY(const SecretBytes enciphered, token.useAesKey(key, AesUse::EncryptCbc, challenge));
    if (enciphered.equals(challenge))
        return fail(ErrorCode::KeyDoesNotMatch, "it enciphers nothing");
    QUORATE_TRY(const SecretBytes again, token.useAesKey(key, AesUse::DecryptCbc, enciphered.reveal()));
    if (!again.equals(challenge))
        return fail(ErrorCode::KeyDoesNotMatch, "deciphered");
    return {};
}

} // namespace quorate
