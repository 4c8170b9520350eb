#include "sim/sim_initialise.h"

#include "card/tlv.h"
#include "sim/number_byte.h"
#include "sim/sim_dkek.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

//   80  options, 2 bytes
//   81  user PIN
//   82  SO-PIN, 8 bytes
//   91  tries of the user PIN
//   92  DKEK shares
namespace setupTag
{
constexpr std::uint32_t options = 0x80;
constexpr std::uint32_t userPin = 0x81;
constexpr std::uint32_t soPin = 0x82;
constexpr std::uint32_t userTries = 0x91;
constexpr std::uint32_t shares = 0x92;
} // namespace setupTag

// Public-key login, biometric templates (two), key domains. A token that accepted them and did nothing would be
// worse than one that says no.
constexpr std::array<std::uint32_t, 4> missingFeatures{0x93, 0x95, 0x96, 0x97};

constexpr std::uint16_t knownOptions = 0x002F; // without 10, which needs public-key login

bool isKnown(std::uint32_t elementTag)
{
    return elementTag == setupTag::options || elementTag == setupTag::userPin || elementTag == setupTag::soPin ||
           elementTag == setupTag::userTries || elementTag == setupTag::shares;
}

/** Every tag known, none twice. */
Result<void> checkTags(const std::vector<Tlv>& elements)
{
    for (auto element = elements.begin(); element != elements.end(); ++element) {
        if (std::ranges::find(missingFeatures, element->tag) != missingFeatures.end())
            return refuse(status::notSupported);
        const bool again = std::any_of(elements.begin(), element,
                                       [&](const Tlv& earlier) { return earlier.tag == element->tag; });
        if (!isKnown(element->tag) || again)
            return refuse(status::badData);
    }
    return {};
}

WipedBytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

Result<PinSetup> pinsIn(ByteView data)
{
    const auto options = findTlv(data, setupTag::options);
    const auto user = findTlv(data, setupTag::userPin);
    const auto so = findTlv(data, setupTag::soPin);
    const auto tries = numberIn(data, setupTag::userTries, 1, SimPins::maxUserTries);
    const bool sound = options && options->value.size() == 2 && user &&
                       user->value.size() >= SimPins::minUserPin && user->value.size() <= SimPins::maxUserPin &&
                       so && so->value.size() == SimPins::soPinSize && tries;
    if (!sound || (bigEndian(options->value) & ~std::uint64_t{knownOptions}) != 0)
        return refuse(status::badData);
    return PinSetup{.userPin = copyOf(user->value),
                    .userTries = *tries,
                    .soPin = copyOf(so->value),
                    .options = static_cast<std::uint16_t>(bigEndian(options->value))};
}

} // namespace

Result<Initialisation> parseInitialisation(ByteView data)
{
    const auto elements = allTlvs(data);
    if (!elements)
        return refuse(status::badData);
    QUORATE_CHECK(checkTags(*elements));
    QUORATE_TRY(PinSetup pins, pinsIn(data));
    Initialisation request{.pins = std::move(pins)};
    if (findTlv(data, setupTag::shares)) {
        request.shares = numberIn(data, setupTag::shares, 0, SimDkek::mostShares);
        if (!request.shares)
            return refuse(status::badData);
    }
    return request;
}

} // namespace quorate::sim
