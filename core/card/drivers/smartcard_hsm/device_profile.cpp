#include "card/drivers/smartcard_hsm/device_profile.h"

#include "base/check.h"
#include "card/test_root.h"

namespace quorate::smartcard_hsm
{

namespace
{

// Scheme Root CA of CardContact, valid 2012-11-09 to 2032-11-08, as published in the maker's own scripts. A chain
// of a genuine Nitrokey HSM 2 that verifies with it is among the test vectors.
constexpr std::string_view vendorRootHolder = "DESRCACC100001";
constexpr std::string_view vendorRootPoint = "046D025A8026CDBA245F10DF1B72E9880FFF746DAB40A43A3D5C6BEBF27707C30F"
                                             "6DEA72430EE3287B0665C1EAA6EAA4FA26C46303001983F82BD1AA31E03DA062";

PublicKey vendorRootKey()
{
    const Curve* curve = curveNamed(device_profile::rootCurve);
    const auto point = fromHex(vendorRootPoint);
    QUORATE_ASSERT(curve != nullptr && point.has_value());
    return EcPublicKey{.curve = curve, .point = *point};
}

} // namespace

std::span<const KnownRoot> knownRoots()
{
    static const std::array roots{
        KnownRoot{.holder = vendorRootHolder, .key = vendorRootKey(), .origin = Origin::Genuine},
        KnownRoot{.holder = testRoot().holder, .key = testRoot().key, .origin = Origin::Simulated},
    };
    return roots;
}

} // namespace quorate::smartcard_hsm
