#include "sim/sim_pins.h"

#include "card/tlv.h"
#include "sim/damaged_state.h"
#include "sim/number_byte.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

constexpr std::uint8_t userReference = 0x81;
constexpr std::uint8_t soReference = 0x88;

constexpr std::uint16_t soPinMayReset = 0x01;
constexpr std::uint16_t transportPin = 0x02;
constexpr std::uint16_t soPinMayUnblock = 0x20;

std::uint16_t triesLeftWord(int tries)
{
    return static_cast<std::uint16_t>(status::triesLeft | tries);
}

bool isUserPinSize(std::size_t size)
{
    return size >= SimPins::minUserPin && size <= SimPins::maxUserPin;
}

bool sameSecret(ByteView a, ByteView b)
{
    return SecretBytes::copyOf(a).equals(b);
}

} // namespace

/** A wrong value costs a try, the right one gives all tries back; nothing is compared when none is left. */
Result<void> SimPins::compare(Pin& pin, ByteView value)
{
    if (pin.triesLeft == 0)
        return refuse(status::blocked);
    if (!sameSecret(pin.value, value)) {
        --pin.triesLeft;
        return refuse(triesLeftWord(pin.triesLeft));
    }
    pin.triesLeft = pin.tries;
    return {};
}

std::uint16_t SimPins::query(std::uint8_t reference) const
{
    if (!m_pins)
        return status::notFound;
    if (reference == userReference && m_userVerified)
        return status::ok;
    const Pin& pin = reference == userReference ? m_pins->user : m_pins->so;
    if (pin.triesLeft == 0)
        return status::blocked;
    if (reference == userReference && m_pins->transport)
        return status::notUsable;
    return triesLeftWord(pin.triesLeft);
}

Result<void> SimPins::verifyUser(ByteView value)
{
    // A wrong PIN ends the session of the right one: seen on a work-alike, unknown of the genuine token, and the
    // answer that forgives a client less.
    m_userVerified = false;
    if (m_pins->transport && m_pins->user.triesLeft > 0)
        return refuse(status::notUsable);
    QUORATE_CHECK(compare(m_pins->user, value));
    m_userVerified = true;
    return {};
}

Result<ResponseApdu> SimPins::verify(const CommandApdu& command)
{
    if (command.p1 != 0)
        return refuse(status::badParameters);
    if (command.p2 != userReference && command.p2 != soReference)
        return refuse(status::notFound);
    if (command.data.empty())
        return ResponseApdu{.statusWord = query(command.p2)};
    if (!m_pins)
        return refuse(status::notFound);
    QUORATE_CHECK(command.p2 == userReference ? verifyUser(command.data) : compare(m_pins->so, command.data));
    return done();
}

void SimPins::setUserPin(ByteView value)
{
    m_pins->user.value.assign(value.begin(), value.end());
    m_pins->user.triesLeft = m_pins->user.tries;
    m_pins->transport = false;
}

// old || new without a separator: the token cuts where its own PIN ends.
Result<void> SimPins::changeUser(ByteView data)
{
    const std::size_t oldSize = std::min(m_pins->user.value.size(), data.size());
    QUORATE_CHECK(compare(m_pins->user, data.first(oldSize)));
    const ByteView newPin = data.subspan(oldSize);
    if (!isUserPinSize(newPin.size()))
        return refuse(status::wrongLength);
    setUserPin(newPin);
    return {};
}

Result<void> SimPins::changeSo(ByteView data)
{
    if (data.size() != 2 * soPinSize)
        return refuse(status::wrongLength);
    QUORATE_CHECK(compare(m_pins->so, data.first(soPinSize)));
    m_pins->so.value.assign(data.begin() + soPinSize, data.end());
    return {};
}

Result<ResponseApdu> SimPins::changeReferenceData(const CommandApdu& command)
{
    if (command.p1 != 0)
        return refuse(status::badParameters);
    if (!m_pins || (command.p2 != userReference && command.p2 != soReference))
        return refuse(status::notFound);
    if (command.data.empty())
        return refuse(status::wrongLength);
    QUORATE_CHECK(command.p2 == userReference ? changeUser(command.data) : changeSo(command.data));
    return done();
}

//   P1 = 00   SO-PIN(8) || new user PIN
//   P1 = 01   SO-PIN(8): the user PIN keeps its value
Result<ResponseApdu> SimPins::resetRetryCounter(const CommandApdu& command)
{
    const bool withNewPin = command.p1 == 0;
    if (command.p1 > 1)
        return refuse(status::badParameters);
    if (!m_pins || command.p2 != userReference)
        return refuse(status::notFound);
    const auto allowing = static_cast<std::uint16_t>(withNewPin ? soPinMayReset : soPinMayReset | soPinMayUnblock);
    if ((m_pins->options & allowing) == 0)
        return refuse(status::wrongState);
    const ByteView data = command.data;
    if (data.size() < soPinSize || (!withNewPin && data.size() != soPinSize))
        return refuse(status::wrongLength);
    // The SO-PIN comes before the length of the new PIN: OpenSC 0.23's malformed unblock command costs a try.
    QUORATE_CHECK(compare(m_pins->so, data.first(soPinSize)));
    const ByteView newPin = data.subspan(soPinSize);
    if (withNewPin && !isUserPinSize(newPin.size()))
        return refuse(status::wrongLength);
    m_userVerified = false;
    if (withNewPin)
        setUserPin(newPin);
    else
        m_pins->user.triesLeft = m_pins->user.tries;
    return done();
}

Result<void> SimPins::checkSoPinForSetup(ByteView soPin)
{
    if (!m_pins)
        return {};
    return compare(m_pins->so, soPin);
}

void SimPins::setUp(const PinSetup& setup)
{
    m_userVerified = false;
    m_pins = Both{
        .user = {.value = setup.userPin, .tries = setup.userTries, .triesLeft = setup.userTries},
        .so = {.value = setup.soPin, .tries = soPinTries, .triesLeft = soPinTries},
        .options = setup.options,
        .transport = (setup.options & transportPin) != 0,
    };
}

namespace
{

//   80  options, 2 bytes
//   81  01 while a transport PIN waits to be changed, else 00
//   A1  user PIN { 80 value, 81 tries, 82 tries left }
//   A2  SO-PIN, the same
namespace pinTag
{
constexpr std::uint32_t options = 0x80;
constexpr std::uint32_t transport = 0x81;
constexpr std::uint32_t user = 0xA1;
constexpr std::uint32_t so = 0xA2;
constexpr std::uint32_t value = 0x80;
constexpr std::uint32_t tries = 0x81;
constexpr std::uint32_t triesLeft = 0x82;
} // namespace pinTag

} // namespace

void SimPins::appendTo(WipedBytes& to) const
{
    if (!m_pins)
        return;
    const auto pin = [](const Pin& one) {
        WipedBytes content;
        appendTlv(content, pinTag::value, one.value);
        appendTlv(content, pinTag::tries, oneByte(one.tries));
        appendTlv(content, pinTag::triesLeft, oneByte(one.triesLeft));
        return content;
    };
    Bytes options;
    appendBigEndian(options, m_pins->options, 2);
    appendTlv(to, pinTag::options, options);
    appendTlv(to, pinTag::transport, oneByte(m_pins->transport ? 1 : 0));
    appendTlv(to, pinTag::user, pin(m_pins->user));
    appendTlv(to, pinTag::so, pin(m_pins->so));
}

Result<SimPins> SimPins::parse(ByteView value)
{
    SimPins pins;
    if (value.empty())
        return pins;
    const auto options = findTlv(value, pinTag::options);
    const auto transport = numberIn(value, pinTag::transport, 0, 1);
    if (!options || options->value.size() != 2 || !transport)
        return damagedState("PINs");
    const auto pinIn = [value](std::uint32_t wanted, int mostTries) -> std::optional<Pin> {
        const auto element = findTlv(value, wanted);
        const ByteView content = element ? element->value : ByteView();
        const auto secret = findTlv(content, pinTag::value);
        const auto tries = numberIn(content, pinTag::tries, 1, mostTries);
        const auto left = numberIn(content, pinTag::triesLeft, 0, tries.value_or(0));
        if (!secret || !tries || !left)
            return std::nullopt;
        return Pin{
            .value = WipedBytes(secret->value.begin(), secret->value.end()), .tries = *tries, .triesLeft = *left};
    };
    auto user = pinIn(pinTag::user, maxUserTries);
    auto so = pinIn(pinTag::so, soPinTries);
    if (!user || !isUserPinSize(user->value.size()) || !so || so->value.size() != soPinSize)
        return damagedState("PINs");
    pins.m_pins = Both{.user = *std::move(user),
                       .so = *std::move(so),
                       .options = static_cast<std::uint16_t>(bigEndian(options->value)),
                       .transport = *transport == 1};
    return pins;
}

} // namespace quorate::sim
