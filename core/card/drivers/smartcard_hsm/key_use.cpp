#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/drivers/smartcard_hsm/driver.h"
#include "card/drivers/smartcard_hsm/rsa_padding.h"

#include <algorithm>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::uint8_t signInstruction = 0x68;
constexpr std::uint8_t decipherInstruction = 0x62;

// The forms that every firmware has: padding and hash are made here.
constexpr std::uint8_t rsaRawSign = 0x20;
constexpr std::uint8_t rsaRawDecipher = 0x21;
constexpr std::uint8_t ecdsaOverHash = 0x70;
constexpr std::uint8_t ecdh = 0x80;

constexpr std::uint8_t cipherInstruction = 0x78;
constexpr std::size_t aesBlock = 16;

constexpr std::size_t minModulus = 64; // bytes; room for padding and DigestInfo

CommandApdu useKey(std::uint8_t instruction, std::uint8_t reference, std::uint8_t algorithm, ByteView data,
                   std::size_t answerSize)
{
    CommandApdu command{.cla = 0x80, .ins = instruction, .p1 = reference, .p2 = algorithm};
    append(command.data, data);
    command.le = std::max(leShortAll, static_cast<std::uint32_t>(answerSize));
    return command;
}

/** The modulus length in bytes; 0 when the key is no RSA key of a usable size. */
std::size_t modulusSize(const KeyEntry& key)
{
    const auto* rsa = key.publicKey ? std::get_if<RsaPublicKey>(&*key.publicKey) : nullptr;
    return rsa != nullptr && rsa->modulus.size() >= minModulus ? rsa->modulus.size() : 0;
}

std::uint8_t algorithmFor(AesUse use)
{
    switch (use) {
    case AesUse::EncryptCbc:
        return 0x10;
    case AesUse::DecryptCbc:
        return 0x11;
    case AesUse::Cmac:
        break;
    }
    return 0x18;
}

} // namespace

Result<Bytes> SmartCardHsm::sign(const KeyEntry& key, ByteView message)
{
    constexpr std::string_view where = "SIGN";
    if (const std::size_t size = modulusSize(key); size != 0) {
        const CommandApdu command =
            useKey(signInstruction, key.reference, rsaRawSign, signatureBlock(message, size), size);
        QUORATE_TRY(const WipedBytes signature, m_channel.demand(command, where));
        return Bytes(signature.begin(), signature.end());
    }
    const auto* ec = key.publicKey ? std::get_if<EcPublicKey>(&*key.publicKey) : nullptr;
    if (ec == nullptr || ec->curve == nullptr)
        return fail(ErrorCode::NotFound, "no public key tells what kind of key this is");
    const CommandApdu command = useKey(signInstruction, key.reference, ecdsaOverHash, sha256(message), 0);
    QUORATE_TRY(const WipedBytes signature, m_channel.demand(command, where));
    auto plain = ecdsaFromDer(signature, ec->curve->fieldBytes);
    if (!plain)
        return fail(ErrorCode::CardSilent, "SIGN answered no signature");
    return plain;
}

Result<SecretBytes> SmartCardHsm::decipher(const KeyEntry& key, ByteView cryptogram)
{
    const std::size_t size = modulusSize(key);
    if (size == 0)
        return fail(ErrorCode::NotFound, "no RSA public key of this key");
    if (cryptogram.size() != size)
        return fail(ErrorCode::NotAccepted, "cryptogram: as long as the modulus");
    const CommandApdu command = useKey(decipherInstruction, key.reference, rsaRawDecipher, cryptogram, size);
    QUORATE_TRY(const WipedBytes block, m_channel.demand(command, "DECIPHER"));
    return messageInBlock(block, size);
}

Result<SecretBytes> SmartCardHsm::useAesKey(const KeyEntry& key, AesUse use, ByteView data)
{
    if (key.aesBits == 0)
        return fail(ErrorCode::NotFound, "no AES key");
    const bool wholeBlocks = data.size() % aesBlock == 0;
    if (data.empty() || data.size() > device_profile::maxCommandData || (use != AesUse::Cmac && !wholeBlocks))
        return fail(ErrorCode::NotAccepted, "data: whole blocks, at most one command");
    const std::size_t answerSize = use == AesUse::Cmac ? aesBlock : data.size();
    const CommandApdu command = useKey(cipherInstruction, key.reference, algorithmFor(use), data, answerSize);
    QUORATE_TRY(const WipedBytes answer, m_channel.demand(command, "CIPHER"));
    if (answer.size() != answerSize)
        return fail(ErrorCode::CardSilent, "CIPHER of another length");
    return SecretBytes::copyOf(answer);
}

Result<SecretBytes> SmartCardHsm::deriveSecret(const KeyEntry& key, ByteView peer)
{
    const auto* ec = key.publicKey ? std::get_if<EcPublicKey>(&*key.publicKey) : nullptr;
    if (ec == nullptr || ec->curve == nullptr)
        return fail(ErrorCode::NotFound, "no EC public key of this key");
    const std::size_t size = ec->curve->fieldBytes;
    if (peer.size() != 1 + 2 * size)
        return fail(ErrorCode::NotAccepted, "peer: a point of the key's curve");
    const CommandApdu command = useKey(decipherInstruction, key.reference, ecdh, peer, 0);
    QUORATE_TRY(const WipedBytes point, m_channel.demand(command, "DECIPHER (ECDH)"));
    // Genuine tokens answer 04 || x || y, work-alikes 04 || x.
    if (point.size() < 1 + size)
        return fail(ErrorCode::CardSilent, "ECDH answered no point");
    return SecretBytes::copyOf(ByteView(point).subspan(1, size));
}

Result<SecretBytes> SmartCardHsm::randomBytes(std::size_t count)
{
    constexpr std::size_t mostAtOnce = leShortAll;
    SecretBytes random(count);
    for (std::size_t done = 0; done < count;) {
        const std::size_t size = std::min(mostAtOnce, count - done);
        QUORATE_TRY(
            const WipedBytes part,
            m_channel.demand({.cla = 0x00, .ins = 0x84, .le = static_cast<std::uint32_t>(size)}, "GET CHALLENGE"));
        if (part.size() != size)
            return fail(ErrorCode::CardSilent, "GET CHALLENGE of another length");
        std::ranges::copy(part, random.writable().subspan(done).begin());
        done += size;
    }
    return random;
}

} // namespace quorate::smartcard_hsm
