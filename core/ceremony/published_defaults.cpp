#include "ceremony/published_defaults.h"

#include "ceremony/acts/secret_part.h"

#include <algorithm>
#include <array>

namespace quorate
{

namespace
{

// Of the vendors' manuals and of OpenSC's examples.
constexpr std::array<std::string_view, 2> soPins{"3537363231383830", "0123456789ABCDEF"};
constexpr std::array<std::string_view, 4> userPins{"648219", "123456", "12345678", "1234567890"};

// The first of the SO-PINs as the text that its bytes spell, and the PIN that OpenSC's C_InitToken makes of it.
constexpr std::array<std::string_view, 2> spelledSoPins{"57621880", "576218"};

bool isOneOf(std::span<const std::string_view> known, const SecretBytes& value)
{
    return std::ranges::any_of(known, [&](std::string_view text) { return value.equals(bytesOf(text)); });
}

bool isPublishedSoPin(const SecretBytes& typed)
{
    const auto bytes = soPinBytes(typed);
    if (!bytes)
        return false;
    const bool known = std::ranges::any_of(soPins, [&](std::string_view digits) {
        const auto published = fromHex(digits);
        return published && bytes->equals(*published);
    });
    return known || isOneOf(userPins, *bytes);
}

} // namespace

bool isPublishedDefault(PinKind kind, const SecretBytes& typed)
{
    if (kind == PinKind::So)
        return isPublishedSoPin(typed);
    return isOneOf(userPins, typed) || isOneOf(spelledSoPins, typed) || isPublishedSoPin(typed);
}

std::optional<Text> refusePublished(PinKind kind, const SecretBytes& typed, bool allowed)
{
    if (allowed || !isPublishedDefault(kind, typed))
        return std::nullopt;
    return Text{QUORATE_TR("This value is printed in manuals: everybody knows it")};
}

} // namespace quorate
