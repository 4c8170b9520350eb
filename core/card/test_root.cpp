#include "card/test_root.h"

#include "base/check.h"

namespace quorate
{

const TestRoot& testRoot()
{
    static const TestRoot root = [] {
        const auto point = fromHex("04"
                                   "250F5E300EB09AA5427E888CBC06EDCBD14A82BA9CC2A4EC6E04CD9DB04342C8"
                                   "35CD05C0D30BAB703338B9F66679123CDA04F029D2FF149A02A38A7770A156D9");
        QUORATE_ASSERT(point.has_value());
        return TestRoot{.key = EcPublicKey{.curve = curveNamed("brainpoolP256r1"), .point = *point}};
    }();
    return root;
}

} // namespace quorate
