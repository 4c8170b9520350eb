#include "sim/sim_keys.h"

#include "base/check.h"
#include "card/tlv.h"
#include "sim/damaged_state.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

// What a key costs besides its numbers.
constexpr std::size_t keyOverhead = 32;

//   80  reference
//   81  allowed algorithms, one byte each; may be empty
//   82  uses left, 4 bytes; absent without a counter
//   83  EC: OID of the curve, 84 scalar
//   85  RSA: modulus, 86 public exponent, 87 private exponent
//   88  AES: the key
namespace keyTag
{
constexpr std::uint32_t reference = 0x80;
constexpr std::uint32_t algorithms = 0x81;
constexpr std::uint32_t usesLeft = 0x82;
constexpr std::uint32_t curve = 0x83;
constexpr std::uint32_t scalar = 0x84;
constexpr std::uint32_t modulus = 0x85;
constexpr std::uint32_t publicExponent = 0x86;
constexpr std::uint32_t privateExponent = 0x87;
constexpr std::uint32_t aesKey = 0x88;
} // namespace keyTag

Result<SimKeyValue> keyIn(ByteView value)
{
    if (const auto aes = findTlv(value, keyTag::aesKey)) {
        if (!isAesSize(aes->value.size()))
            return damagedState("key");
        return SimAesKey{.value = WipedBytes(aes->value.begin(), aes->value.end())};
    }
    const auto scalar = findTlv(value, keyTag::scalar);
    if (const auto oid = findTlv(value, keyTag::curve); oid && scalar) {
        const auto curve =
            std::ranges::find_if(curves(), [&](const Curve& known) { return equal(known.oid, oid->value); });
        if (curve == curves().end())
            return damagedState("key");
        QUORATE_TRY(EcPrivateKey key, ecKeyFromScalar(*curve, scalar->value));
        return key;
    }
    const auto modulus = findTlv(value, keyTag::modulus);
    const auto open = findTlv(value, keyTag::publicExponent);
    const auto secret = findTlv(value, keyTag::privateExponent);
    if (!modulus || !open || !secret)
        return damagedState("key");
    QUORATE_TRY(RsaPrivateKey key, rsaKeyFromExponents(modulus->value, open->value, secret->value));
    return key;
}

void appendKey(WipedBytes& to, const SimKeyValue& key)
{
    if (const auto* aes = std::get_if<SimAesKey>(&key)) {
        appendTlv(to, keyTag::aesKey, aes->value);
        return;
    }
    if (const auto* ec = std::get_if<EcPrivateKey>(&key)) {
        appendTlv(to, keyTag::curve, ec->publicKey.curve->oid);
        appendTlv(to, keyTag::scalar, ec->scalar);
        return;
    }
    const auto& rsa = std::get<RsaPrivateKey>(key);
    appendTlv(to, keyTag::modulus, rsa.publicKey.modulus);
    appendTlv(to, keyTag::publicExponent, rsa.publicKey.exponent);
    appendTlv(to, keyTag::privateExponent, rsa.exponent);
}

} // namespace

bool SimKey::allows(std::uint8_t algorithm) const
{
    return algorithms.empty() || std::ranges::find(algorithms, algorithm) != algorithms.end();
}

bool isAesSize(std::size_t bytes)
{
    return bytes == 16 || bytes == 24 || bytes == 32;
}

std::size_t sizeOf(const SimKeyValue& key)
{
    if (const auto* aes = std::get_if<SimAesKey>(&key))
        return keyOverhead + aes->value.size();
    if (const auto* ec = std::get_if<EcPrivateKey>(&key))
        return keyOverhead + ec->scalar.size() + ec->publicKey.point.size();
    const auto& rsa = std::get<RsaPrivateKey>(key);
    return keyOverhead + rsa.exponent.size() + rsa.publicKey.modulus.size() + rsa.publicKey.exponent.size();
}

const SimKey* SimKeys::find(std::uint8_t reference) const
{
    const auto found = m_keys.find(reference);
    return found != m_keys.end() ? &found->second : nullptr;
}

std::vector<std::uint8_t> SimKeys::all() const
{
    std::vector<std::uint8_t> references;
    for (const auto& [reference, key] : m_keys)
        references.push_back(reference);
    return references;
}

void SimKeys::put(std::uint8_t reference, SimKey key)
{
    m_keys.insert_or_assign(reference, std::move(key));
}

bool SimKeys::countUse(std::uint8_t reference)
{
    const auto found = m_keys.find(reference);
    QUORATE_ASSERT(found != m_keys.end());
    if (!found->second.usesLeft)
        return false;
    --*found->second.usesLeft;
    return true;
}

std::size_t SimKeys::size() const
{
    std::size_t size = 0;
    for (const auto& [reference, key] : m_keys)
        size += sizeOf(key.key);
    return size;
}

void SimKeys::appendTo(WipedBytes& to, std::uint32_t elementTag) const
{
    WipedBytes value; // one for all: a buffer that grows is wiped each time
    for (const auto& [reference, key] : m_keys) {
        value.clear();
        appendTlv(value, keyTag::reference, std::array{reference});
        appendTlv(value, keyTag::algorithms, key.algorithms);
        if (key.usesLeft) {
            Bytes uses;
            appendBigEndian(uses, *key.usesLeft, 4);
            appendTlv(value, keyTag::usesLeft, uses);
        }
        appendKey(value, key.key);
        appendTlv(to, elementTag, value);
    }
}

Result<void> SimKeys::addParsed(ByteView value)
{
    const auto reference = findTlv(value, keyTag::reference);
    const auto algorithms = findTlv(value, keyTag::algorithms);
    const auto uses = findTlv(value, keyTag::usesLeft);
    if (!reference || reference->value.size() != 1 || reference->value[0] == 0 || !algorithms ||
        (uses && uses->value.size() != 4) || contains(reference->value[0]))
        return damagedState("key");
    auto key = keyIn(value);
    if (!key)
        return damagedState("key");
    SimKey made{.key = *std::move(key), .algorithms = Bytes(algorithms->value.begin(), algorithms->value.end())};
    if (uses)
        made.usesLeft = static_cast<std::uint32_t>(bigEndian(uses->value));
    put(reference->value[0], std::move(made));
    return {};
}

} // namespace quorate::sim
