#include "card/cvc.h"
#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/drivers/smartcard_hsm/driver.h"
#include "card/drivers/smartcard_hsm/key_template.h"
#include "card/drivers/smartcard_hsm/prkd.h"
#include "card/tlv.h"

#include <algorithm>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::array rsaSizes{1024, 1536, 2048, 3072, 4096};
constexpr std::array aesSizes{128, 192, 256};

// OpenSC reads at most 256 bytes of a description when it backs a key up.
constexpr std::size_t maxKeyLabel = 100;
constexpr std::size_t maxId = 64;

std::string holderFor(const DeviceIdentity& device)
{
    constexpr std::size_t maxSerial = 11; // with the sequence at most 16 characters, which every program can read
    return serialOf(device).substr(0, maxSerial) + "00001";
}

bool isLawful(const KeyAlgorithm& algorithm)
{
    if (const auto* rsa = std::get_if<RsaRequest>(&algorithm))
        return std::ranges::find(rsaSizes, rsa->bits) != rsaSizes.end();
    if (const auto* aes = std::get_if<AesRequest>(&algorithm))
        return std::ranges::find(aesSizes, aes->bits) != aesSizes.end();
    return std::get<EcRequest>(algorithm).curve != nullptr;
}

Result<void> check(const KeyRequest& request, const KeyKinds& kinds)
{
    if (request.label.size() > maxKeyLabel || request.id.size() > maxId)
        return fail(ErrorCode::NotAccepted, "label at most 100 bytes, identifier at most 64");
    if (!isLawful(request.algorithm))
        return fail(ErrorCode::NotAccepted, "no such size or curve");
    if (!knows(kinds, request.algorithm))
        return fail(ErrorCode::NoSuchKeyKind, "older firmware");
    return {};
}

bool isWhatWasAskedFor(const PublicKey& key, const KeyAlgorithm& algorithm)
{
    if (const auto* ec = std::get_if<EcRequest>(&algorithm)) {
        const auto* made = std::get_if<EcPublicKey>(&key);
        return made != nullptr && made->curve == ec->curve;
    }
    const auto* rsa = std::get_if<RsaRequest>(&algorithm);
    return rsa != nullptr && quorate::describe(key) == "RSA " + std::to_string(rsa->bits);
}

/** CKA_ID. */
Bytes idOf(const KeyRequest& request)
{
    return request.id.empty() ? Bytes{request.reference} : request.id;
}

/** The new key signed its own request, and the device signed that. */
Result<PublicKey> provenKey(ByteView element, const DeviceIdentity& device, const KeyAlgorithm& algorithm)
{
    const auto request = parseAuthenticatedRequest(element);
    if (!request)
        return fail(ErrorCode::KeyDoesNotMatch, "the new key's request cannot be read");
    const PublicKey& key = request->request.publicKey;
    if (!isWhatWasAskedFor(key, algorithm))
        return fail(ErrorCode::KeyDoesNotMatch, "another kind of key than asked for");
    if (!verifies(request->request, key))
        return fail(ErrorCode::KeyDoesNotMatch, "the new key's own signature is wrong");
    if (device.publicKey &&
        (request->device != device.holder ||
         !verifySignature(*device.publicKey, Hash::Sha256, request->signedPart, request->signature)))
        return fail(ErrorCode::KeyDoesNotMatch, "the device's signature of the new key is wrong");
    return key;
}

KeyPairAlgorithm pairAlgorithm(const KeyAlgorithm& algorithm)
{
    if (const auto* rsa = std::get_if<RsaRequest>(&algorithm))
        return *rsa;
    return std::get<EcRequest>(algorithm);
}

} // namespace

Result<Bytes> SmartCardHsm::makeKeyPair(const KeyRequest& request, const DeviceIdentity& device)
{
    CommandApdu command{.cla = 0x00, .ins = 0x46, .p1 = request.reference};
    append(command.data, keyPairData(pairAlgorithm(request.algorithm), holderFor(device), request.mayBeBackedUp));
    command.le = m_channel.extended() ? leExtendedAll : 0; // no request fits a short answer
    QUORATE_TRY(const WipedBytes answer, m_channel.demand(command, "GENERATE ASYMMETRIC KEY PAIR"));
    const auto element = TlvReader(answer).next();
    return element ? Bytes(element->whole.begin(), element->whole.end()) : Bytes();
}

/** Proves the key and leaves its request and description on the token. */
Result<KeyEntry> SmartCardHsm::finishKeyPair(const KeyRequest& request, const DeviceIdentity& device,
                                             ByteView answer)
{
    const auto stored = certificate(request.reference);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return fail(stored.error());
    const ByteView element = answer.empty() && stored ? ByteView(*stored) : answer;
    QUORATE_TRY(const PublicKey key, provenKey(element, device, request.algorithm));
    if (!stored || !equal(*stored, element))
        QUORATE_CHECK(writeBinary(file::certificate(request.reference), element));
    const Bytes id = idOf(request);
    const Bytes prkd = encodePrkd(request.label, id, key, request.reference);
    QUORATE_CHECK(m_files.write(file::description(request.reference), prkd));
    return KeyEntry{.reference = request.reference,
                    .label = request.label,
                    .id = id,
                    .publicKey = key,
                    .type = quorate::describe(key),
                    .described = true,
                    .description = prkd,
                    .certificate = Bytes(element.begin(), element.end())};
}

/** A key that cannot be finished must not stay behind half made; what fails here cannot be helped. */
void SmartCardHsm::takeBack(std::uint8_t reference)
{
    for (const std::uint16_t file :
         {file::key(reference), file::description(reference), file::certificate(reference)})
        static_cast<void>(m_files.remove(file));
}

Result<KeyEntry> SmartCardHsm::generateKeyPair(const KeyRequest& request)
{
    QUORATE_TRY(const DeviceIdentity* device, identity());
    QUORATE_CHECK(checkFree(request.reference));
    m_files.forget(); // what the token makes beside the key is its own affair
    QUORATE_TRY(const Bytes answer, makeKeyPair(request, *device));
    auto entry = finishKeyPair(request, *device, answer);
    if (!entry)
        takeBack(request.reference);
    return entry;
}

Result<void> SmartCardHsm::makeAesKey(const KeyRequest& request, int bits)
{
    constexpr std::string_view where = "GENERATE SYMMETRIC KEY";
    constexpr std::uint8_t aes128 = 0xB0; // B1: 192, B2: 256
    CommandApdu command{.cla = 0x00, .ins = 0x48, .p1 = request.reference};
    command.p2 = static_cast<std::uint8_t>(aes128 + (bits - aesSizes.front()) / 64);
    append(command.data, aesKeyData(request.mayBeBackedUp));
    QUORATE_TRY(const ResponseApdu response, m_channel.send(command));
    if (device_profile::saysNoAes(response.statusWord))
        return fail(Error{
            .code = ErrorCode::NoSuchKeyKind, .where = std::string(where), .statusWord = response.statusWord});
    if (!response.ok())
        return fail(refusal(where, response.statusWord));
    return {};
}

Result<KeyEntry> SmartCardHsm::generateAesKey(const KeyRequest& request, int bits)
{
    QUORATE_CHECK(checkFree(request.reference));
    m_files.forget();
    QUORATE_CHECK(makeAesKey(request, bits));
    const Bytes id = idOf(request);
    const Bytes prkd = encodeAesPrkd(request.label, id, bits, request.reference);
    const auto described = m_files.write(file::description(request.reference), prkd);
    if (!described) {
        takeBack(request.reference);
        return fail(described.error());
    }
    return KeyEntry{.reference = request.reference,
                    .label = request.label,
                    .id = id,
                    .aesBits = bits,
                    .type = "AES " + std::to_string(bits),
                    .described = true,
                    .description = prkd};
}

Result<KeyEntry> SmartCardHsm::generateKey(const KeyRequest& request)
{
    QUORATE_CHECK(check(request, device_profile::keyKindsOf(m_version.major)));
    const auto* aes = std::get_if<AesRequest>(&request.algorithm);
    return aes != nullptr ? generateAesKey(request, aes->bits) : generateKeyPair(request);
}

} // namespace quorate::smartcard_hsm
