#include "card/drivers/smartcard_hsm/device_certificate.h"

#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/tlv.h"

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::size_t sequenceSize = 5; // "00000" at the end of a holder name

const Curve* curveOf(const PublicKey& key)
{
    const auto* ec = std::get_if<EcPublicKey>(&key);
    return ec != nullptr ? ec->curve : nullptr;
}

Origin claimOf(const Cvc& device, const Cvc& issuer)
{
    if (device.issuer != issuer.holder)
        return Origin::NotProven;
    if (!verifies(device, issuer.publicKey))
        return Origin::AlteredCertificate;
    for (const KnownRoot& root : knownRoots()) {
        if (issuer.issuer == root.holder)
            return verifies(issuer, root.key) ? root.origin : Origin::AlteredCertificate;
    }
    return Origin::WorkAlike;
}

} // namespace

DeviceIdentity readDeviceCertificate(ByteView file)
{
    constexpr std::uint32_t certificate = 0x7F21;
    TlvReader reader(file);
    const auto first = reader.next(certificate);
    if (!first)
        return {};
    const auto second = reader.next(certificate);
    const Curve* rootCurve = curveNamed(device_profile::rootCurve);
    const auto issuer = parseCvc(second ? second->whole : ByteView(), rootCurve);
    const auto device = parseCvc(first->whole, issuer ? curveOf(issuer->publicKey) : rootCurve);
    if (!device)
        return {};
    return {.holder = device->holder,
            .publicKey = device->publicKey,
            .claim = issuer ? claimOf(*device, *issuer) : Origin::NotProven};
}

std::string serialOf(const DeviceIdentity& identity)
{
    const std::size_t size = identity.holder.size();
    return size > sequenceSize ? identity.holder.substr(0, size - sequenceSize) : identity.holder;
}

} // namespace quorate::smartcard_hsm
