#include "card/drivers/smartcard_hsm/device_profile.h"

#include "card/test_root.h"

namespace quorate::smartcard_hsm
{

std::span<const KnownRoot> knownRoots()
{
    static const std::array roots{
        KnownRoot{.holder = testRoot().holder, .key = testRoot().key, .origin = Origin::Simulated},
    };
    return roots;
}

} // namespace quorate::smartcard_hsm
