#include "ceremony/acts/key_proof.h"

#include "crypto/private_key.h"

namespace quorate
{

namespace
{

// Never to be changed: backups that were made before would no longer be proven.
constexpr std::string_view keyCheckText = "Quorate: which AES key is this? 1";

constexpr std::size_t challengeSize = 32;

/** Both sides compute the same point: the token with its key, we with a fresh one and the token's public key. */
Result<void> proveByDerivation(Token& token, const KeyEntry& key, const EcPublicKey& expected,
                               RandomSource& random)
{
    if (!key.publicKey || *key.publicKey != PublicKey(expected))
        return fail(ErrorCode::KeyDoesNotMatch, "public key");
    QUORATE_TRY(const EcPrivateKey ours, generateEcKey(*expected.curve, random));
    QUORATE_TRY(const WipedBytes point, ecdhPoint(ours, expected.point));
    const auto peer = std::get<EcPublicKey>(publicKeyOf(ours)).point;
    QUORATE_TRY(const SecretBytes secret, token.deriveSecret(key, peer));
    if (!secret.equals(ByteView(point).subspan(1, expected.curve->fieldBytes)))
        return fail(ErrorCode::KeyDoesNotMatch, "derivation");
    return {};
}

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

Result<bool> proveKeyByUse(Token& token, const KeyEntry& key, const PublicKey& expected, RandomSource& random)
{
    QUORATE_TRY(const SecretBytes challenge, random.bytes(challengeSize));
    auto signs = proveKey(token, key, expected, challenge.reveal());
    // Nearly every key may sign. What else this one may do is asked for when it did not.
    if (signs || signs.error().code != ErrorCode::CommandRefused)
        return signs.map([] { return true; });
    QUORATE_TRY(const KeyConditions conditions, token.conditions(key.reference));
    if (conditions.maySign())
        return fail(signs.error());
    const auto* ec = std::get_if<EcPublicKey>(&expected);
    if (ec == nullptr || !conditions.mayDerive())
        return false;
    QUORATE_CHECK(proveByDerivation(token, key, *ec, random));
    return true;
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
