#include "card/cvc.h"
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

// OpenSC reads at most 256 bytes of a description when it backs a key up.
constexpr std::size_t maxLabel = 100;
constexpr std::size_t maxId = 64;

std::string holderFor(const DeviceIdentity& device)
{
    constexpr std::size_t maxSerial = 11; // with the sequence at most 16 characters, which every program can read
    return serialOf(device).substr(0, maxSerial) + "00001";
}

Result<void> check(const KeyRequest& request)
{
    if (request.label.size() > maxLabel || request.id.size() > maxId)
        return fail(ErrorCode::NotAccepted, "label at most 100 bytes, identifier at most 64");
    if (const auto* rsa = std::get_if<RsaRequest>(&request.algorithm)) {
        if (std::ranges::find(rsaSizes, rsa->bits) == rsaSizes.end())
            return fail(ErrorCode::NotAccepted, "RSA size");
    } else if (std::get<EcRequest>(request.algorithm).curve == nullptr) {
        return fail(ErrorCode::NotAccepted, "no curve");
    }
    return {};
}

bool isWhatWasAskedFor(const PublicKey& key, const std::variant<RsaRequest, EcRequest>& algorithm)
{
    if (const auto* ec = std::get_if<EcRequest>(&algorithm)) {
        const auto* made = std::get_if<EcPublicKey>(&key);
        return made != nullptr && made->curve == ec->curve;
    }
    return quorate::describe(key) == "RSA " + std::to_string(std::get<RsaRequest>(algorithm).bits);
}

/** The new key signed its own request, and the device signed that. */
Result<PublicKey> provenKey(ByteView element, const DeviceIdentity& device,
                            const std::variant<RsaRequest, EcRequest>& algorithm)
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

} // namespace

Result<Bytes> SmartCardHsm::makeKey(const KeyRequest& request, const DeviceIdentity& device)
{
    CommandApdu command{.cla = 0x00, .ins = 0x46, .p1 = request.reference};
    append(command.data, keyGenerationData(request.algorithm, holderFor(device)));
    command.le = m_channel.extended() ? leExtendedAll : 0; // no request fits a short answer
    QUORATE_TRY(const WipedBytes answer, m_channel.demand(command, "GENERATE ASYMMETRIC KEY PAIR"));
    const auto element = TlvReader(answer).next();
    return element ? Bytes(element->whole.begin(), element->whole.end()) : Bytes();
}

/** Proves the key and leaves its request and description on the token. */
Result<KeyEntry> SmartCardHsm::finishKey(const KeyRequest& request, const DeviceIdentity& device, ByteView answer)
{
    const auto stored = certificate(request.reference);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return fail(stored.error());
    const ByteView element = answer.empty() && stored ? ByteView(*stored) : answer;
    QUORATE_TRY(const PublicKey key, provenKey(element, device, request.algorithm));
    if (!stored || !equal(*stored, element))
        QUORATE_CHECK(writeBinary(file::certificate(request.reference), element));
    const Bytes id = request.id.empty() ? Bytes{request.reference} : request.id;
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

Result<KeyEntry> SmartCardHsm::generateKey(const KeyRequest& request)
{
    QUORATE_CHECK(check(request));
    QUORATE_TRY(const DeviceIdentity* device, identity());
    QUORATE_CHECK(checkFree(request.reference));
    m_files.forget(); // what the token makes beside the key is its own affair
    QUORATE_TRY(const Bytes answer, makeKey(request, *device));
    auto entry = finishKey(request, *device, answer);
    if (!entry)
        takeBack(request.reference);
    return entry;
}

} // namespace quorate::smartcard_hsm
