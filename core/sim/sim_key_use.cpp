#include "sim/sim_key_use.h"

#include "crypto/aes.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

namespace algorithm
{
constexpr std::uint8_t aesCbcEncryption = 0x10;
constexpr std::uint8_t aesCbcDecryption = 0x11;
constexpr std::uint8_t aesCmac = 0x18;
constexpr std::uint8_t rsaRawSign = 0x20;
constexpr std::uint8_t rsaRawDecipher = 0x21;
constexpr std::uint8_t rsaPkcs1Decipher = 0x22;
constexpr std::uint8_t rsaOaepDecipher = 0x23;
constexpr std::uint8_t rsaPkcs1 = 0x30; // over a finished DigestInfo; 31 to 35 hash the message first
constexpr std::uint8_t rsaPss = 0x40;   // over a hash; 41 to 45 hash the message first
constexpr std::uint8_t ecdsa = 0x70;    // over a hash; 71 to 75 hash the message first
constexpr std::uint8_t ecdh = 0x80;
} // namespace algorithm

// The low digit of an algorithm, 1 to 5.
constexpr std::array hashes{Hash::Sha1, Hash::Sha224, Hash::Sha256, Hash::Sha384, Hash::Sha512};

std::uint8_t familyOf(std::uint8_t number)
{
    return number & 0xF0;
}

/** The hash that the token makes itself; `nullopt` for 0, where the client has made it. */
Result<std::optional<Hash>> hashOf(std::uint8_t number)
{
    const std::size_t digit = number & 0x0F;
    if (digit > hashes.size())
        return refuse(status::notSupported);
    return digit == 0 ? std::optional<Hash>() : std::optional(hashes[digit - 1]);
}

/** PSS over a finished hash needs its name: the length tells. */
Result<Hash> hashOfLength(std::size_t size)
{
    const auto found = std::ranges::find_if(hashes, [size](Hash hash) { return digest(hash, {}).size() == size; });
    if (found == hashes.end())
        return refuse(status::wrongLength);
    return *found;
}

Result<Bytes> sign(const EcPrivateKey& key, std::uint8_t number, ByteView data)
{
    if (familyOf(number) != algorithm::ecdsa)
        return refuse(status::notSupported);
    QUORATE_TRY(const auto hash, hashOf(number));
    return signEcdsa(key, hash ? ByteView(digest(*hash, data)) : data);
}

Result<Bytes> signRaw(const RsaPrivateKey& key, ByteView block)
{
    if (block.size() != key.publicKey.modulus.size())
        return refuse(status::wrongLength);
    QUORATE_TRY(const WipedBytes signature, rsaRaw(key, block));
    return Bytes(signature.begin(), signature.end());
}

Result<Bytes> sign(const RsaPrivateKey& key, std::uint8_t number, ByteView data)
{
    if (number == algorithm::rsaRawSign)
        return signRaw(key, data);
    const std::uint8_t family = familyOf(number);
    if (family != algorithm::rsaPkcs1 && family != algorithm::rsaPss)
        return refuse(status::notSupported);
    QUORATE_TRY(const auto hash, hashOf(number));
    if (family == algorithm::rsaPkcs1)
        return hash ? signPkcs1(key, *hash, digest(*hash, data)) : signPkcs1(key, data);
    if (hash)
        return signPss(key, *hash, digest(*hash, data));
    QUORATE_TRY(const Hash given, hashOfLength(data.size()));
    return signPss(key, given, data);
}

Result<WipedBytes> decipher(const EcPrivateKey& key, std::uint8_t number, ByteView data)
{
    if (number != algorithm::ecdh)
        return refuse(status::notSupported);
    return ecdhPoint(key, data);
}

Result<WipedBytes> decipher(const RsaPrivateKey& key, std::uint8_t number, ByteView data)
{
    const bool known = number == algorithm::rsaRawDecipher || number == algorithm::rsaPkcs1Decipher ||
                       number == algorithm::rsaOaepDecipher;
    if (!known)
        return refuse(status::notSupported);
    if (data.size() != key.publicKey.modulus.size())
        return refuse(status::wrongLength);
    if (number == algorithm::rsaRawDecipher)
        return rsaRaw(key, data);
    // Which hash OAEP uses inside a genuine token is not documented; SHA-256 is the newer tools' default.
    return number == algorithm::rsaPkcs1Decipher ? decryptPkcs1(key, data) : decryptOaep(key, Hash::Sha256, data);
}

Result<Bytes> sign(const SimAesKey&, std::uint8_t, ByteView)
{
    return refuse(status::notSupported);
}

Result<WipedBytes> decipher(const SimAesKey&, std::uint8_t, ByteView)
{
    return refuse(status::notSupported);
}

} // namespace

Result<WipedBytes> signWith(const SimKeyValue& key, std::uint8_t algorithm, ByteView data)
{
    auto signature = std::visit([&](const auto& kind) { return sign(kind, algorithm, data); }, key);
    if (!signature && signature.error().code == ErrorCode::NotAccepted)
        return refuse(status::badData);
    if (!signature)
        return fail(std::move(signature).error());
    return WipedBytes(signature->begin(), signature->end());
}

Result<WipedBytes> decipherWith(const SimKeyValue& key, std::uint8_t algorithm, ByteView data)
{
    auto plain = std::visit([&](const auto& kind) { return decipher(kind, algorithm, data); }, key);
    if (!plain && plain.error().code == ErrorCode::NotAccepted)
        return refuse(status::badData);
    return plain;
}

Result<WipedBytes> cipherWith(const SimKeyValue& key, std::uint8_t number, ByteView data)
{
    constexpr std::array<std::uint8_t, 16> zeroIv{};
    const auto* aes = std::get_if<SimAesKey>(&key);
    if (aes == nullptr)
        return refuse(status::notSupported);
    if (number == algorithm::aesCmac) {
        const Bytes mac = aesCmac(aes->value, data);
        return WipedBytes(mac.begin(), mac.end());
    }
    if (number != algorithm::aesCbcEncryption && number != algorithm::aesCbcDecryption)
        return refuse(status::notSupported);
    if (data.empty() || data.size() % zeroIv.size() != 0)
        return refuse(status::wrongLength);
    return number == algorithm::aesCbcEncryption ? aesCbcEncrypt(aes->value, zeroIv, data)
                                                 : aesCbcDecrypt(aes->value, zeroIv, data);
}

} // namespace quorate::sim
