#include "ceremony/published_defaults.h"

#include <algorithm>
#include <array>

namespace quorate
{

bool isPublishedDefault(PinKind kind, const SecretBytes& typed)
{
    // SO-PINs of the vendors' manuals and of OpenSC's examples; user PINs likewise.
    constexpr std::array<std::string_view, 2> soPins{"3537363231383830", "0123456789ABCDEF"};
    constexpr std::array<std::string_view, 4> userPins{"648219", "123456", "12345678", "1234567890"};
    const auto is = [&](std::string_view known) { return typed.equals(bytesOf(known)); };
    return kind == PinKind::So ? std::ranges::any_of(soPins, is) : std::ranges::any_of(userPins, is);
}

} // namespace quorate
