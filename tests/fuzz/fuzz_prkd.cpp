#include "base/check.h"
#include "card/drivers/smartcard_hsm/prkd.h"

#include <algorithm>

using namespace quorate;
using namespace quorate::smartcard_hsm;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto prkd = parsePrkd(ByteView(data, size));
    if (!prkd)
        return 0;
    QUORATE_ASSERT(prkd->bits >= 0 && !describe(*prkd).empty());
    QUORATE_ASSERT(std::ranges::none_of(prkd->label, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    const EcPublicKey key{.curve = curveNamed("secp256r1")};
    const auto again = parsePrkd(encodePrkd(prkd->label, prkd->id, key, 1));
    QUORATE_ASSERT(again && again->label == prkd->label && again->id == prkd->id && again->bits == 256);
    return 0;
}
