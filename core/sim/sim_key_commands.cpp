#include "sim/sim_hsm.h"

#include "sim/sim_key_blob.h"
#include "sim/sim_key_request.h"
#include "sim/sim_key_use.h"

namespace quorate::sim
{

namespace
{

constexpr std::uint8_t wrapping = 0x92;
constexpr std::uint8_t unwrapping = 0x93;

bool knows(const SimModel& model, int rsaBits)
{
    return rsaBits <= model.longestRsa;
}

bool knows(const SimModel& model, const Curve* curve)
{
    return model.p521 || curve->name != "secp521r1";
}

bool knows(const SimModel& model, const SimKeyValue& key)
{
    if (const auto* rsa = std::get_if<RsaPrivateKey>(&key))
        return knows(model, static_cast<int>(8 * rsa->publicKey.modulus.size()));
    if (const auto* ec = std::get_if<EcPrivateKey>(&key))
        return knows(model, ec->publicKey.curve);
    return model.aes;
}

SimKeyValue keyOf(PrivateKey key)
{
    return std::visit([](auto&& kind) { return SimKeyValue(std::forward<decltype(kind)>(kind)); }, std::move(key));
}

Result<PrivateKey> makeKey(const std::variant<int, const Curve*>& kind, RandomSource& random)
{
    if (const int* bits = std::get_if<int>(&kind)) {
        QUORATE_TRY(RsaPrivateKey key, generateRsaKey(*bits));
        return key;
    }
    QUORATE_TRY(EcPrivateKey key, generateEcKey(*std::get<const Curve*>(kind), random));
    return key;
}

} // namespace

/**
 * Nobody has shown what a genuine token does when a key is made or restored where one is: this one never destroys
 * a key in silence, so that a client which does not look first is found out.
 */
Result<void> SimHsm::checkFree(std::uint8_t reference) const
{
    if (reference == 0)
        return refuse(status::badParameters);
    if (m_state.keys.contains(reference))
        return refuse(status::exists);
    return {};
}

SimHsm::Answer SimHsm::generateKeyPair(const CommandApdu& command)
{
    constexpr std::uint8_t deviceKeySigns = 0x00;
    if (command.p2 != deviceKeySigns)
        return refuse(status::badParameters);
    QUORATE_CHECK(checkFree(command.p1));
    QUORATE_TRY(KeyGeneration request, parseKeyGeneration(command.data));
    const auto known = [this](const auto& kind) { return knows(*m_state.model, kind); };
    if (!std::visit(known, request.kind))
        return refuse(status::badData);
    QUORATE_TRY(PrivateKey pair, makeKey(request.kind, m_random));
    QUORATE_TRY(const Bytes attested, m_state.identity.attest(pair, request.issuer, request.holder));
    SimKeyValue key = keyOf(std::move(pair));
    if (sizeOf(key) + attested.size() > freeMemory())
        return refuse(status::memoryFull);
    m_state.keys.put(
        command.p1,
        {.key = std::move(key), .algorithms = std::move(request.algorithms), .usesLeft = request.uses});
    m_state.files.replace(file::inArea(file::certificateArea, command.p1), attested);
    ResponseApdu response{.statusWord = status::ok};
    append(response.data, attested);
    return response;
}

SimHsm::Answer SimHsm::generateSymmetricKey(const CommandApdu& command)
{
    constexpr std::uint8_t aes128 = 0xB0; // B1: 192, B2: 256
    constexpr std::uint8_t aes256 = 0xB2;
    constexpr std::size_t step = 8; // bytes from one size to the next
    if (!m_state.model->aes)
        return refuse(status::unknownInstruction);
    if (command.p2 < aes128 || command.p2 > aes256)
        return refuse(status::badParameters);
    QUORATE_CHECK(checkFree(command.p1));
    QUORATE_TRY(SymmetricKeyGeneration request, parseSymmetricKeyGeneration(command.data));
    QUORATE_TRY(const SecretBytes value, m_random.bytes(16 + step * std::size_t{command.p2 - aes128 + 0U}));
    SimAesKey key{.value = WipedBytes(value.reveal().begin(), value.reveal().end())};
    if (sizeOf(key) > freeMemory())
        return refuse(status::memoryFull);
    m_state.keys.put(
        command.p1,
        {.key = std::move(key), .algorithms = std::move(request.algorithms), .usesLeft = request.uses});
    return done();
}

SimHsm::Answer SimHsm::useKey(const CommandApdu& command, KeyUse use)
{
    const SimKey* key = m_state.keys.find(command.p1);
    if (key == nullptr)
        return refuse(status::notFound);
    if (!key->allows(command.p2))
        return refuse(status::notSupported);
    if (key->usesLeft == 0U)
        return refuse(status::notUsable);
    ResponseApdu response{.statusWord = status::ok};
    QUORATE_TRY(response.data, use(key->key, command.p2, command.data));
    // Half a signature would look like one.
    if (response.data.size() > command.le)
        return refuse(status::wrongLength);
    if (m_state.keys.countUse(command.p1))
        ++m_revision;
    return response;
}

SimHsm::Answer SimHsm::sign(const CommandApdu& command)
{
    return useKey(command, &signWith);
}

SimHsm::Answer SimHsm::decipher(const CommandApdu& command)
{
    return useKey(command, &decipherWith);
}

SimHsm::Answer SimHsm::cipher(const CommandApdu& command)
{
    if (!m_state.model->aes)
        return refuse(status::unknownInstruction);
    return useKey(command, &cipherWith);
}

SimHsm::Answer SimHsm::wrapKey(const CommandApdu& command)
{
    if (command.p2 != wrapping)
        return refuse(status::badParameters);
    const SimKey* key = m_state.keys.find(command.p1);
    if (key == nullptr)
        return refuse(status::notFound);
    QUORATE_TRY(const BlobKeys keys, m_state.dkek.blobKeys());
    if (!key->allows(wrapping))
        return refuse(status::wrongState);
    ResponseApdu response{.statusWord = status::ok};
    QUORATE_TRY(response.data, encodeKeyBlob(*key, keys, m_random));
    if (response.data.size() > command.le)
        return refuse(status::wrongLength);
    return response;
}

// The blob in the command, or without data the one in the staging file.
SimHsm::Answer SimHsm::unwrapKey(const CommandApdu& command)
{
    if (command.p2 != unwrapping)
        return refuse(status::badParameters);
    QUORATE_CHECK(checkFree(command.p1));
    QUORATE_TRY(const BlobKeys keys, m_state.dkek.blobKeys());
    const WipedBytes staged = std::exchange(m_staging, {});
    const ByteView blob = command.data.empty() ? staged : command.data;
    if (blob.empty())
        return refuse(status::wrongLength);
    QUORATE_TRY(SimKey key, decodeKeyBlob(blob, keys));
    if (!knows(*m_state.model, key.key))
        return refuse(status::badData);
    if (sizeOf(key.key) > freeMemory())
        return refuse(status::memoryFull);
    m_state.keys.put(command.p1, std::move(key));
    return done();
}

} // namespace quorate::sim
