#include "card/cvc.h"
#include "card/drivers/smartcard_hsm/driver.h"
#include "card/drivers/smartcard_hsm/prkd.h"
#include "card/tlv.h"

#include <algorithm>
#include <set>

namespace quorate::smartcard_hsm
{

namespace
{

bool contains(std::span<const std::uint16_t> files, std::uint16_t file)
{
    return std::ranges::find(files, file) != files.end();
}

bool holdsReference(std::uint16_t file)
{
    const int area = file & 0xFF00;
    return (file & 0x00FF) != 0 && (area == 0xC400 || area == 0xCC00 || area == 0xCE00);
}

std::optional<PublicKey> publicKeyIn(ByteView element)
{
    constexpr std::uint8_t x509 = 0x30;
    if (!element.empty() && element[0] == x509) {
        const auto key = publicKeyOfX509(element);
        return key ? std::optional(*key) : std::nullopt;
    }
    const auto request = parseAuthenticatedRequest(element);
    return request ? std::optional(request->request.publicKey) : std::nullopt;
}

/** Nothing of a file that the token does not give; a lost connection stays an error. */
Result<Bytes> orEmpty(Result<Bytes> element)
{
    if (!element && element.error().code == ErrorCode::NotFound)
        return Bytes();
    return element;
}

} // namespace

/** The first element of a file, cut to its own length: the tail of older data may follow. */
Result<Bytes> SmartCardHsm::element(std::uint16_t file)
{
    auto content = m_files.readElements(file);
    if (content && !TlvReader(*content).next())
        return fail(ErrorCode::NotFound, "file without an element");
    return content;
}

Result<KeyEntry> SmartCardHsm::readKey(std::uint8_t reference, std::span<const std::uint16_t> files)
{
    KeyEntry entry{.reference = reference};
    if (contains(files, file::description(reference))) {
        QUORATE_TRY(entry.description, orEmpty(description(reference)));
    }
    const std::optional<Prkd> prkd = parsePrkd(entry.description);
    if (prkd) {
        entry.described = true;
        entry.label = prkd->label;
        entry.id = prkd->id;
        entry.type = describe(*prkd);
        if (prkd->kind == PrkdKind::Aes)
            entry.aesBits = prkd->bits;
    }
    if (contains(files, file::certificate(reference))) {
        QUORATE_TRY(entry.certificate, orEmpty(certificate(reference)));
        entry.publicKey = publicKeyIn(entry.certificate);
    }
    // A certificate can stay behind when another program deletes a key, and then belongs to an older one.
    if (prkd && entry.publicKey && !fits(*prkd, *entry.publicKey))
        entry.publicKey.reset();
    if (entry.publicKey)
        entry.type = quorate::describe(*entry.publicKey);
    return entry;
}

Result<std::vector<std::uint8_t>> SmartCardHsm::keyReferences()
{
    QUORATE_TRY(const std::vector<std::uint16_t> files, m_files.enumerate());
    std::set<std::uint8_t> references;
    for (const std::uint16_t file : files) {
        if ((file & 0xFF00) == 0xCC00 && (file & 0x00FF) != 0) // CC00 is the device key
            references.insert(static_cast<std::uint8_t>(file));
    }
    return std::vector<std::uint8_t>(references.begin(), references.end());
}

Result<std::vector<KeyEntry>> SmartCardHsm::keys()
{
    QUORATE_TRY(const auto references, keyReferences());
    QUORATE_TRY(const auto files, m_files.listing());
    std::vector<KeyEntry> entries;
    for (const std::uint8_t reference : references) {
        QUORATE_TRY(KeyEntry entry, readKey(reference, files));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<KeyEntry> SmartCardHsm::key(std::uint8_t reference)
{
    QUORATE_TRY(const auto files, m_files.listing());
    if (reference == 0 || !contains(files, file::key(reference)))
        return fail(ErrorCode::NotFound, "no key with this reference");
    return readKey(reference, files);
}

// SELECT of the key answers A5 { 81 { 90 use counter, 91 algorithms, 92 domain } }; older firmware has no A5.
Result<KeyConditions> SmartCardHsm::conditions(std::uint8_t reference)
{
    constexpr std::size_t counterSize = 4;
    QUORATE_TRY(const Bytes parameters, m_files.controlParameters(file::key(reference)));
    KeyConditions conditions;
    const auto proprietary = findTlv(parameters, 0xA5);
    const auto template_ = proprietary ? findTlv(proprietary->value, 0x81) : std::nullopt;
    if (!template_)
        return conditions;
    if (const auto counter = findTlv(template_->value, 0x90); counter && counter->value.size() == counterSize)
        conditions.usesLeft = static_cast<std::uint32_t>(bigEndian(counter->value));
    if (const auto algorithms = findTlv(template_->value, 0x91))
        conditions.algorithms.assign(algorithms->value.begin(), algorithms->value.end());
    return conditions;
}

Result<std::vector<std::uint8_t>> SmartCardHsm::usedReferences()
{
    QUORATE_TRY(const std::vector<std::uint16_t> files, m_files.enumerate());
    std::set<std::uint8_t> used;
    for (const std::uint16_t file : files) {
        if (holdsReference(file))
            used.insert(static_cast<std::uint8_t>(file));
    }
    return std::vector<std::uint8_t>(used.begin(), used.end());
}

Result<void> SmartCardHsm::checkFree(std::uint8_t reference)
{
    if (reference == 0)
        return fail(ErrorCode::SlotInUse, "reference 0 is the device key");
    QUORATE_TRY(const auto files, m_files.listing());
    const bool used = std::ranges::any_of(files, [reference](std::uint16_t file) {
        return holdsReference(file) && static_cast<std::uint8_t>(file) == reference;
    });
    return used ? fail(ErrorCode::SlotInUse, "reference in use", reference) : Result<void>();
}

Result<void> SmartCardHsm::deleteKey(std::uint8_t reference)
{
    if (reference == 0)
        return fail(ErrorCode::NotFound, "reference 0 is the device key");
    QUORATE_TRY(const bool hadKey, m_files.remove(file::key(reference)));
    QUORATE_TRY(const bool hadDescription, m_files.remove(file::description(reference)));
    QUORATE_TRY(const bool hadCertificate, m_files.remove(file::certificate(reference)));
    if (!hadKey && !hadDescription && !hadCertificate)
        return fail(ErrorCode::NotFound, "no key with this reference");
    return {};
}

Result<Bytes> SmartCardHsm::description(std::uint8_t reference)
{
    return element(file::description(reference));
}

Result<Bytes> SmartCardHsm::certificate(std::uint8_t reference)
{
    return element(file::certificate(reference));
}

Result<void> SmartCardHsm::writeNew(std::uint8_t reference, std::uint16_t file, ByteView data)
{
    if (reference == 0)
        return fail(ErrorCode::SlotInUse, "reference 0 is the device key");
    QUORATE_TRY(const bool exists, m_files.exists(file));
    if (exists)
        return fail(ErrorCode::SlotInUse, "file exists", reference);
    return m_files.write(file, data);
}

Result<void> SmartCardHsm::writeDescription(std::uint8_t reference, ByteView prkd)
{
    return writeNew(reference, file::description(reference), prkd);
}

Result<void> SmartCardHsm::writeCertificate(std::uint8_t reference, ByteView certificate)
{
    return writeNew(reference, file::certificate(reference), certificate);
}

Result<Bytes> SmartCardHsm::readBinary(std::uint16_t file)
{
    return m_files.read(file);
}

Result<void> SmartCardHsm::writeBinary(std::uint16_t file, ByteView data)
{
    QUORATE_CHECK(m_files.remove(file)); // a shorter content could keep the old tail
    return m_files.write(file, data);
}

} // namespace quorate::smartcard_hsm
