#include "sim/sim_identity.h"

#include "base/check.h"
#include "card/cvc.h"
#include "card/tlv.h"
#include "sim/damaged_state.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

constexpr std::string_view rootHolder = "FKSRCA00001";
constexpr std::string_view issuerHolder = "QRDICA00001";

// Published on purpose: the SHA-256 of the words "root" and "dica", modulo the order of brainpoolP256r1.
constexpr std::string_view rootScalar = "4813494D137E1631BBA301D5ACAB6E7BB7AA74CE1185D456565EF51D737677B2";
constexpr std::string_view issuerScalar = "5DF7A7E87E6B1534923600A5937CCE639CB640E60BA292A3FEDF7D2D10A8BDB8";

constexpr std::string_view sequence = "00000"; // of the device certificate, the end of its holder
constexpr std::string_view validFrom = "260101";
constexpr std::string_view validUntil = "451231";

// The byte in tag 53 of a certificate.
constexpr std::array<std::uint8_t, 1> issuerRole{0x80};
constexpr std::array<std::uint8_t, 1> deviceRole{0x00};

const Curve& deviceCurve()
{
    const Curve* curve = curveNamed("brainpoolP256r1");
    QUORATE_ASSERT(curve != nullptr);
    return *curve;
}

Result<EcPrivateKey> publishedKey(std::string_view scalar)
{
    const auto bytes = fromHex(scalar);
    QUORATE_ASSERT(bytes.has_value());
    return ecKeyFromScalar(deviceCurve(), *bytes);
}

Result<Bytes> certificate(std::string_view issuer, const PrivateKey& issuerKey, std::string_view holder,
                          const PublicKey& key, ByteView role)
{
    const Bytes body = cvcBody(issuer, key, holder, role, validFrom, validUntil);
    QUORATE_TRY(const Bytes signature, signSha256(issuerKey, body));
    return cvcWith(body, signature);
}

/** The holder of a serial, or nothing for one that OpenSC could not read. */
Result<std::string> holderOf(std::string_view serial)
{
    const bool lawful =
        serial.size() >= SimIdentity::minSerial && serial.size() <= SimIdentity::maxSerial &&
        std::ranges::all_of(serial, [](char character) {
            return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z');
        });
    if (!lawful)
        return fail(ErrorCode::NotAccepted, "serial: 3 to 11 capital letters and digits");
    return std::string(serial) + std::string(sequence);
}

Result<std::string> randomSerial(RandomSource& random)
{
    constexpr std::uint64_t numbers = 10'000'000;
    QUORATE_TRY(const SecretBytes drawn, random.bytes(sizeof(std::uint64_t)));
    const std::string digits = std::to_string(bigEndian(drawn.reveal()) % numbers);
    return "QRSM" + std::string(7 - digits.size(), '0') + digits;
}

//   80  holder
//   81  device key, its scalar
//   82  content of 2F02
//   83  empty, for an impostor only: the key is not that of the certificate
namespace identityTag
{
constexpr std::uint32_t holder = 0x80;
constexpr std::uint32_t deviceKey = 0x81;
constexpr std::uint32_t certificates = 0x82;
constexpr std::uint32_t impostor = 0x83;
} // namespace identityTag

/** Root key and issuer key, and the name under which the root signs. */
struct Authority {
    std::string_view rootName = rootHolder;
    PrivateKey root{};
    PrivateKey issuer{};
};

Result<Authority> publishedAuthority()
{
    QUORATE_TRY(PrivateKey root, publishedKey(rootScalar));
    QUORATE_TRY(PrivateKey issuer, publishedKey(issuerScalar));
    return Authority{.root = std::move(root), .issuer = std::move(issuer)};
}

/** Keys that are forgotten as soon as they have signed. */
Result<Authority> ownAuthority(RandomSource& random)
{
    constexpr std::string_view ownRoot = "QRWKCA00001";
    QUORATE_TRY(PrivateKey root, generateEcKey(deviceCurve(), random));
    QUORATE_TRY(PrivateKey issuer, generateEcKey(deviceCurve(), random));
    return Authority{.rootName = ownRoot, .root = std::move(root), .issuer = std::move(issuer)};
}

} // namespace

Result<SimIdentity> SimIdentity::create(std::string_view serial, RandomSource& random, SimChain chain)
{
    std::string drawn;
    if (serial.empty()) {
        QUORATE_TRY(drawn, randomSerial(random));
        serial = drawn;
    }
    QUORATE_TRY(std::string holder, holderOf(serial));
    QUORATE_TRY(const Authority authority,
                chain == SimChain::OwnRoot ? ownAuthority(random) : publishedAuthority());
    QUORATE_TRY(EcPrivateKey deviceKey, generateEcKey(deviceCurve(), random));
    QUORATE_TRY(Bytes certificates,
                certificate(issuerHolder, authority.issuer, holder, deviceKey.publicKey, deviceRole));
    if (chain == SimChain::Altered)
        certificates.back() ^= 1U; // of the signature
    QUORATE_TRY(const Bytes issuer, certificate(authority.rootName, authority.root, issuerHolder,
                                                publicKeyOf(authority.issuer), issuerRole));
    append(certificates, issuer);
    return SimIdentity(std::move(holder), std::move(deviceKey), std::move(certificates));
}

Result<SimIdentity> SimIdentity::impostor(ByteView certificates, RandomSource& random)
{
    const auto device = TlvReader(certificates).next();
    QUORATE_TRY(const Cvc read, parseCvc(device ? device->whole : ByteView(), &deviceCurve()));
    if (read.holder.size() <= sequence.size())
        return fail(ErrorCode::BadCertificate, "no holder");
    QUORATE_TRY(EcPrivateKey deviceKey, generateEcKey(deviceCurve(), random));
    return SimIdentity(read.holder, std::move(deviceKey), Bytes(certificates.begin(), certificates.end()), true);
}

std::string SimIdentity::serial() const
{
    return m_holder.substr(0, m_holder.size() - sequence.size());
}

Result<Bytes> SimIdentity::attest(const PrivateKey& newKey, std::string_view issuer, std::string_view holder) const
{
    constexpr std::uint32_t authenticatedRequest = 0x67;
    constexpr std::uint32_t outerIssuer = 0x42;
    constexpr std::uint32_t outerSignature = 0x5F37;
    const Bytes body = cvcBody(issuer, publicKeyOf(newKey), holder, {});
    QUORATE_TRY(const Bytes own, signSha256(newKey, body));
    Bytes content = cvcWith(body, own);
    appendTlv(content, outerIssuer, bytesOf(m_holder));
    QUORATE_TRY(const Bytes outer, signSha256(m_deviceKey, content));
    appendTlv(content, outerSignature, outer);
    return tlv(authenticatedRequest, content);
}

void SimIdentity::appendTo(WipedBytes& to) const
{
    appendTlv(to, identityTag::holder, bytesOf(m_holder));
    appendTlv(to, identityTag::deviceKey, m_deviceKey.scalar);
    appendTlv(to, identityTag::certificates, m_certificates);
    if (m_impostor)
        appendTlv(to, identityTag::impostor, {});
}

Result<SimIdentity> SimIdentity::parse(ByteView value)
{
    const auto holder = findTlv(value, identityTag::holder);
    const auto scalar = findTlv(value, identityTag::deviceKey);
    const auto certificates = findTlv(value, identityTag::certificates);
    if (!holder || !scalar || !certificates || holder->value.size() <= sequence.size())
        return damagedState("identity");
    const std::string name(holder->value.begin(), holder->value.end());
    const auto lawful = holderOf(std::string_view(name).substr(0, name.size() - sequence.size()));
    auto deviceKey = ecKeyFromScalar(deviceCurve(), scalar->value);
    // The rest of the chain was written by us; whether it still says so is for clients to find out.
    const auto device = TlvReader(certificates->value).next();
    const auto read = parseCvc(device ? device->whole : ByteView(), &deviceCurve());
    const bool impostor = findTlv(value, identityTag::impostor).has_value();
    if (!lawful || *lawful != name || !deviceKey || !read || read->holder != name ||
        (read->publicKey != PublicKey(deviceKey->publicKey)) != impostor)
        return damagedState("identity");
    return SimIdentity(name, *std::move(deviceKey), Bytes(certificates->value.begin(), certificates->value.end()),
                       impostor);
}

} // namespace quorate::sim
