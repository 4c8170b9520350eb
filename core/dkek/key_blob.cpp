#include "dkek/key_blob.h"

#include "crypto/aes.h"
#include "crypto/der.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t blockSize = 16;
constexpr std::size_t macSize = 16;

// What sc-hsm-tool reads (reference, section 7.1).
constexpr std::size_t largestBlob = 1500;
constexpr std::size_t largestDescription = 256;
constexpr std::size_t largestCertificate = 4096;

constexpr std::size_t longestLabelInName = 40;

tl::unexpected<Error> notABackup(const char* where, std::size_t position)
{
    return fail(ErrorCode::NotABackup, where, static_cast<int>(position));
}

/** Takes bytes from the front of a blob, never past its end. */
class BlobReader
{
public:
    explicit BlobReader(ByteView blob) : m_blob(blob) {}

    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] ByteView rest() const { return m_blob.subspan(m_position); }

    [[nodiscard]] Result<ByteView> take(std::size_t count)
    {
        if (count > rest().size())
            return notABackup("key blob ends too early", m_position);
        const ByteView taken = rest().first(count);
        m_position += count;
        return taken;
    }

    /** Two bytes of length and as many bytes as they say. */
    [[nodiscard]] Result<ByteView> takeField()
    {
        QUORATE_TRY(const ByteView length, take(2));
        return take(static_cast<std::size_t>(bigEndian(length)));
    }

private:
    ByteView m_blob;
    std::size_t m_position = 0;
};

std::optional<BlobKeyType> keyTypeOf(std::uint8_t byte)
{
    switch (byte) {
    case 5:
        return BlobKeyType::Rsa;
    case 6:
        return BlobKeyType::RsaCrt;
    case 12:
        return BlobKeyType::Ec;
    case 15:
        return BlobKeyType::Aes;
    default:
        return std::nullopt;
    }
}

/** Whether the object identifier belongs to keys of this type (reference, section 6.2). */
bool fits(BlobKeyType type, ByteView oid)
{
    static constexpr std::array<std::uint8_t, 9> rsaFamily{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x01};
    static constexpr std::array<std::uint8_t, 9> ecFamily{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x02};
    static constexpr std::array<std::uint8_t, 8> aes{0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01};
    if (type == BlobKeyType::Aes) // firmware 3.0 to 3.2 writes another first byte
        return oid.size() == aes.size() && equal(oid.subspan(1), ByteView(aes).subspan(1));
    const ByteView family = type == BlobKeyType::Ec ? ByteView(ecFamily) : ByteView(rsaFamily);
    return oid.size() == family.size() + 1 && equal(oid.first(family.size()), family);
}

/** The next element of a backup file, or nothing at its end. */
Result<ByteView> takeElement(ByteView& rest, std::size_t limit, const char* where, std::size_t position)
{
    if (rest.empty())
        return ByteView{};
    const auto element = readDer(rest);
    if (!element || element->whole.size() > limit)
        return notABackup(where, position);
    rest = rest.subspan(element->whole.size());
    return element->whole;
}

bool isSafeInFileName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/** Every run of other characters becomes one hyphen; none at either end. */
std::string safeLetters(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (isSafeInFileName(c))
            safe.push_back(c);
        else if (!safe.empty() && safe.back() != '-')
            safe.push_back('-');
    }
    safe.resize(std::min(safe.size(), longestLabelInName));
    while (!safe.empty() && safe.back() == '-')
        safe.pop_back();
    return safe;
}

} // namespace

Result<KeyBlob> parseKeyBlob(ByteView blob)
{
    KeyBlob parsed;
    BlobReader reader(blob);
    QUORATE_TRY(const ByteView checkValue, reader.take(parsed.checkValue.size()));
    std::ranges::copy(checkValue, parsed.checkValue.begin());
    QUORATE_TRY(const ByteView typeByte, reader.take(1));
    const auto type = keyTypeOf(typeByte[0]);
    if (!type)
        return notABackup("unknown key type", reader.position() - 1);
    parsed.type = *type;
    const std::size_t algorithmPosition = reader.position();
    QUORATE_TRY(const ByteView defaultAlgorithm, reader.takeField());
    if (!fits(parsed.type, defaultAlgorithm))
        return notABackup("default algorithm does not fit the key type", algorithmPosition);
    QUORATE_TRY(const ByteView allowedAlgorithms, reader.takeField());
    QUORATE_CHECK(reader.takeField()); // access conditions
    QUORATE_CHECK(reader.takeField()); // key identifier
    const std::size_t encrypted = reader.rest().size();
    if (encrypted < blockSize + macSize || encrypted % blockSize != 0)
        return notABackup("length of the encrypted part", reader.position());
    parsed.defaultAlgorithm.assign(defaultAlgorithm.begin(), defaultAlgorithm.end());
    parsed.allowedAlgorithms.assign(allowedAlgorithms.begin(), allowedAlgorithms.end());
    parsed.whole.assign(blob.begin(), blob.end());
    return parsed;
}

Result<void> verifyKeyBlob(const KeyBlob& blob, const Dkek& dkek)
{
    if (blob.checkValue != dkek.checkValue())
        return fail(ErrorCode::CheckValueDiffers, "key blob");
    const ByteView whole = blob.whole;
    const std::size_t macPosition = whole.size() - macSize;
    const auto expected = SecretBytes::copyOf(aesCmac(dkek.macKey().reveal(), whole.first(macPosition)));
    if (!expected.equals(whole.last(macSize)))
        return notABackup("authentication code", macPosition);
    return {};
}

Result<KeyBackup> parseKeyBackup(ByteView file)
{
    if (file.size() > largestKeyBackup)
        return notABackup("too large", largestKeyBackup);
    const auto sequence = readDer(file);
    if (!sequence || sequence->firstByte != derSequence)
        return notABackup("no SEQUENCE", 0);
    const auto positionOf = [&](ByteView part) { return static_cast<std::size_t>(part.data() - file.data()); };
    const ByteView content = sequence->value;
    const auto octets = readDer(content);
    if (!octets || octets->firstByte != derOctetString || octets->value.size() > largestBlob)
        return notABackup("no key blob", positionOf(content));
    auto blob = parseKeyBlob(octets->value);
    if (!blob) {
        blob.error().detail += static_cast<int>(positionOf(octets->value));
        return fail(std::move(blob).error());
    }
    // Recognised by their order alone, as sc-hsm-tool does it.
    ByteView rest = content.subspan(octets->whole.size());
    QUORATE_TRY(const auto description, takeElement(rest, largestDescription, "description", positionOf(rest)));
    QUORATE_TRY(const auto certificate, takeElement(rest, largestCertificate, "certificate", positionOf(rest)));
    return KeyBackup{.blob = *std::move(blob),
                     .description = Bytes(description.begin(), description.end()),
                     .certificate = Bytes(certificate.begin(), certificate.end())};
}

Bytes encodeKeyBackup(ByteView blob, ByteView description, ByteView certificate)
{
    Bytes content = writeDer(derOctetString, blob);
    append(content, description);
    append(content, certificate);
    return writeDer(derSequence, content);
}

std::string keyBackupName(std::string_view serial, std::string_view label, int reference)
{
    std::string name;
    for (const std::string_view part : {serial, label}) {
        const std::string safe = safeLetters(part);
        if (!safe.empty())
            name += safe + '-';
    }
    return name + std::to_string(reference) + ".bin";
}

} // namespace quorate
