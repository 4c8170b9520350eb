#include "sim/sim_key_blob.h"

#include "crypto/aes.h"

#include <algorithm>

namespace quorate::sim
{

/*
 * A blob:
 *
 *    8      check value of the DKEK
 *    1      key type
 *    2 + n  default algorithm, an OID without its tag
 *    2 + n  allowed algorithms, one byte each
 *    2 + 0  access conditions
 *    2 + 0  key OID
 *    16 k   AES-256-CBC, IV of zeros, of:
 *             8      random
 *             2      size: bits, for AES bytes
 *             ...    components, each with a length of 2; an AES key without
 *             80 00* up to the block
 *    16     AES-CMAC over all before
 *
 * Components. RSA: d, n, e. RSA with CRT: dP, dQ, p, qInv, q, n, e. EC: a, b, p, n, G, d, Q.
 */

namespace
{

enum class KeyType : std::uint8_t { Rsa = 0x05, RsaCrt = 0x06, Ec = 0x0C, Aes = 0x0F };

constexpr std::size_t blockSize = 16;
constexpr std::size_t randomSize = 8;
constexpr std::size_t fieldLengthSize = 2;
constexpr std::array<std::uint8_t, blockSize> blobIv{};
constexpr std::uint8_t paddingStart = 0x80;

constexpr std::array<std::uint8_t, 10> rsaAlgorithm{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x01, 0x02};
constexpr std::array<std::uint8_t, 10> ecAlgorithm{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x02, 0x02, 0x03};
constexpr std::array<std::uint8_t, 8> aesAlgorithm{0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01};

tl::unexpected<Error> badBlob()
{
    return refuse(status::badData);
}

/** Takes fields off the front, never more than is there. */
class Fields
{
public:
    explicit Fields(ByteView bytes) : m_rest(bytes) {}

    [[nodiscard]] ByteView rest() const { return m_rest; }

    [[nodiscard]] std::optional<ByteView> take(std::size_t count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        const ByteView field = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return field;
    }

    /** Two bytes of length, then that many. */
    [[nodiscard]] std::optional<ByteView> takeWithLength()
    {
        const ByteView before = m_rest;
        if (const auto length = take(fieldLengthSize)) {
            if (const auto field = take(static_cast<std::size_t>(bigEndian(*length))))
                return field;
        }
        m_rest = before;
        return std::nullopt;
    }

private:
    ByteView m_rest;
};

template <class Vector>
void appendWithLength(Vector& to, ByteView field)
{
    appendBigEndian(to, field.size(), fieldLengthSize);
    append(to, field);
}

ByteView significant(ByteView number)
{
    while (!number.empty() && number.front() == 0)
        number = number.subspan(1);
    return number;
}

struct Head {
    ByteView checkValue{};
    std::uint8_t type = 0;
    ByteView defaultAlgorithm{};
    ByteView allowedAlgorithms{};
    ByteView ciphertext{};
    ByteView mac{};
    ByteView beforeMac{};
};

std::optional<Head> headIn(ByteView blob)
{
    if (blob.size() < blockSize)
        return std::nullopt;
    const ByteView beforeMac = blob.first(blob.size() - blockSize);
    Fields fields(beforeMac);
    const auto checkValue = fields.take(CheckValue{}.size());
    const auto type = fields.take(1);
    const auto defaultAlgorithm = fields.takeWithLength();
    const auto allowed = fields.takeWithLength();
    const auto access = fields.takeWithLength();
    const auto keyOid = fields.takeWithLength();
    const ByteView ciphertext = fields.rest();
    if (!checkValue || !type || !defaultAlgorithm || !allowed || !access || !keyOid || !access->empty() ||
        !keyOid->empty() || ciphertext.empty() || ciphertext.size() % blockSize != 0)
        return std::nullopt;
    return Head{.checkValue = *checkValue,
                .type = type->front(),
                .defaultAlgorithm = *defaultAlgorithm,
                .allowedAlgorithms = *allowed,
                .ciphertext = ciphertext,
                .mac = blob.last(blockSize),
                .beforeMac = beforeMac};
}

bool algorithmFits(const Head& head)
{
    switch (static_cast<KeyType>(head.type)) {
    case KeyType::Rsa:
    case KeyType::RsaCrt:
        return equal(head.defaultAlgorithm, rsaAlgorithm);
    case KeyType::Ec:
        return equal(head.defaultAlgorithm, ecAlgorithm);
    case KeyType::Aes:
        // Firmware 3.0 to 3.2 writes a wrong first byte here.
        return head.defaultAlgorithm.size() == aesAlgorithm.size() &&
               equal(head.defaultAlgorithm.subspan(1), ByteView(aesAlgorithm).subspan(1));
    }
    return false;
}

/** ISO/IEC 9797-1 method 2; some tokens write none when the components fill their block. */
bool isPadding(ByteView rest)
{
    if (rest.empty())
        return true;
    return rest.size() <= blockSize && rest.front() == paddingStart &&
           std::ranges::all_of(rest.subspan(1), [](std::uint8_t byte) { return byte == 0; });
}

Result<SimKeyValue> rsaIn(Fields& fields, std::size_t bits)
{
    const auto d = fields.takeWithLength();
    const auto n = fields.takeWithLength();
    const auto e = fields.takeWithLength();
    if (!d || !n || !e || 8 * significant(*n).size() != bits)
        return badBlob();
    QUORATE_TRY(RsaPrivateKey key, orRefuse(rsaKeyFromExponents(*n, *e, *d), status::badData));
    return key;
}

Result<SimKeyValue> rsaCrtIn(Fields& fields, std::size_t bits)
{
    const auto dP = fields.takeWithLength();
    const auto dQ = fields.takeWithLength();
    const auto p = fields.takeWithLength();
    const auto qInverse = fields.takeWithLength();
    const auto q = fields.takeWithLength();
    const auto n = fields.takeWithLength();
    const auto e = fields.takeWithLength();
    if (!dP || !dQ || !p || !qInverse || !q || !n || !e || 8 * significant(*n).size() != bits)
        return badBlob();
    QUORATE_TRY(RsaPrivateKey key, orRefuse(rsaKeyFromPrimes(*p, *q, *e), status::badData));
    if (!equal(key.publicKey.modulus, significant(*n)))
        return badBlob();
    return key;
}

Result<SimKeyValue> ecIn(Fields& fields, std::size_t bits)
{
    const auto a = fields.takeWithLength();
    const auto b = fields.takeWithLength();
    const auto prime = fields.takeWithLength();
    const auto order = fields.takeWithLength();
    const auto generator = fields.takeWithLength();
    const auto scalar = fields.takeWithLength();
    const auto point = fields.takeWithLength();
    if (!a || !b || !prime || !order || !generator || !scalar || !point)
        return badBlob();
    // Work-alikes leave `a` out where it is p - 3.
    const auto found = std::ranges::find_if(curves(), [&](const Curve& known) {
        return equal(significant(known.prime), significant(*prime)) &&
               equal(significant(known.order), significant(*order)) &&
               equal(significant(known.b), significant(*b)) &&
               (a->empty() || equal(significant(known.a), significant(*a)));
    });
    if (found == curves().end() || 8 * found->fieldBytes != bits || !equal(found->generator, *generator))
        return badBlob();
    QUORATE_TRY(EcPrivateKey key, orRefuse(ecKeyFromScalar(*found, *scalar), status::badData));
    if (!equal(key.publicKey.point, *point))
        return badBlob();
    return key;
}

Result<SimKeyValue> aesIn(Fields& fields, std::size_t bytes)
{
    const auto value = isAesSize(bytes) ? fields.take(bytes) : std::nullopt;
    if (!value)
        return badBlob();
    return SimAesKey{.value = WipedBytes(value->begin(), value->end())};
}

Result<SimKeyValue> keyIn(KeyType type, Fields& fields, std::size_t size)
{
    switch (type) {
    case KeyType::Rsa:
        return rsaIn(fields, size);
    case KeyType::RsaCrt:
        return rsaCrtIn(fields, size);
    case KeyType::Ec:
        return ecIn(fields, size);
    case KeyType::Aes:
        return aesIn(fields, size);
    }
    return badBlob();
}

void appendComponents(WipedBytes& to, const EcPrivateKey& key)
{
    const Curve& curve = *key.publicKey.curve;
    appendBigEndian(to, 8 * curve.fieldBytes, fieldLengthSize);
    const ByteView components[]{curve.a,         curve.b,    curve.prime,        curve.order,
                                curve.generator, key.scalar, key.publicKey.point};
    for (const ByteView component : components)
        appendWithLength(to, component);
}

void appendComponents(WipedBytes& to, const RsaPrivateKey& key)
{
    appendBigEndian(to, 8 * key.publicKey.modulus.size(), fieldLengthSize);
    const ByteView components[]{key.exponent, key.publicKey.modulus, key.publicKey.exponent};
    for (const ByteView component : components)
        appendWithLength(to, component);
}

void appendComponents(WipedBytes& to, const SimAesKey& key)
{
    appendBigEndian(to, key.value.size(), fieldLengthSize);
    append(to, key.value);
}

KeyType typeOf(const SimKeyValue& key)
{
    if (std::holds_alternative<SimAesKey>(key))
        return KeyType::Aes;
    return std::holds_alternative<EcPrivateKey>(key) ? KeyType::Ec : KeyType::Rsa;
}

ByteView defaultAlgorithm(KeyType type)
{
    switch (type) {
    case KeyType::Aes:
        return aesAlgorithm;
    case KeyType::Ec:
        return ecAlgorithm;
    default:
        return rsaAlgorithm;
    }
}

WipedBytes head(const SimKey& key, const BlobKeys& keys)
{
    const KeyType type = typeOf(key.key);
    WipedBytes bytes;
    append(bytes, keys.checkValue);
    bytes.push_back(static_cast<std::uint8_t>(type));
    appendWithLength(bytes, defaultAlgorithm(type));
    appendWithLength(bytes, key.algorithms);
    appendWithLength(bytes, ByteView()); // access conditions
    appendWithLength(bytes, ByteView()); // key OID
    return bytes;
}

} // namespace

Result<WipedBytes> encodeKeyBlob(const SimKey& key, const BlobKeys& keys, RandomSource& random)
{
    QUORATE_TRY(const SecretBytes start, random.bytes(randomSize));
    WipedBytes plain;
    append(plain, start.reveal());
    std::visit([&plain](const auto& kind) { appendComponents(plain, kind); }, key.key);
    plain.push_back(paddingStart);
    plain.resize((plain.size() + blockSize - 1) / blockSize * blockSize);

    WipedBytes blob = head(key, keys);
    append(blob, aesCbcEncrypt(keys.encryption.reveal(), blobIv, plain));
    append(blob, aesCmac(keys.mac.reveal(), blob));
    return blob;
}

Result<SimKey> decodeKeyBlob(ByteView blob, const BlobKeys& keys)
{
    const auto head = headIn(blob);
    if (!head || !equal(head->checkValue, keys.checkValue) ||
        !equal(aesCmac(keys.mac.reveal(), head->beforeMac), head->mac) || !algorithmFits(*head))
        return badBlob();
    const WipedBytes plain = aesCbcDecrypt(keys.encryption.reveal(), blobIv, head->ciphertext);
    Fields fields(plain);
    const auto start = fields.take(randomSize);
    const auto size = fields.take(fieldLengthSize);
    if (!start || !size)
        return badBlob();
    const auto type = static_cast<KeyType>(head->type);
    QUORATE_TRY(SimKeyValue key, keyIn(type, fields, static_cast<std::size_t>(bigEndian(*size))));
    if (!isPadding(fields.rest()))
        return badBlob();
    return SimKey{.key = std::move(key),
                  .algorithms = Bytes(head->allowedAlgorithms.begin(), head->allowedAlgorithms.end())};
}

} // namespace quorate::sim
