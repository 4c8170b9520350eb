#include "card/drivers/smartcard_hsm/pins.h"

#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/drivers/smartcard_hsm/driver.h"

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::uint8_t userPinReference = 0x81;
constexpr std::uint8_t soPinReference = 0x88;

constexpr std::uint16_t blocked = 0x6983;
constexpr std::uint16_t mustBeChanged = 0x6984; // firmware 1.x: never initialised
constexpr std::uint16_t neverSet = 0x6A88;
constexpr std::uint16_t otherTokensOpenIt = 0x6300;
constexpr std::uint16_t badParameters = 0x6A80;
constexpr std::uint16_t wrongLength = 0x6700;

bool saysTriesLeft(std::uint16_t statusWord)
{
    return (statusWord & 0xFFF0) == 0x63C0;
}

int triesIn(std::uint16_t statusWord)
{
    return statusWord & 0x000F;
}

PinStatus statusOf(std::uint16_t statusWord, bool firmware1)
{
    using State = PinStatus::State;
    if (saysTriesLeft(statusWord)) {
        const int tries = triesIn(statusWord);
        return {.state = tries > 0 ? State::Ready : State::Blocked, .triesLeft = tries};
    }
    switch (statusWord) {
    case 0x9000:
        return {.state = State::Verified};
    case blocked:
        return {.state = State::Blocked, .triesLeft = 0};
    case mustBeChanged:
        return {.state = firmware1 ? State::NeverSet : State::Transport};
    case neverSet:
        return {.state = State::NeverSet};
    case otherTokensOpenIt:
        return {.state = State::PublicKeyLogin};
    default:
        return {};
    }
}

Error wrong(ErrorCode code, ErrorCode blockedCode, std::string_view where, std::uint16_t statusWord)
{
    const int tries = triesIn(statusWord);
    return {.code = tries > 0 ? code : blockedCode,
            .where = std::string(where),
            .statusWord = statusWord,
            .detail = tries};
}

bool refusesValue(std::uint16_t statusWord)
{
    return statusWord == badParameters || statusWord == wrongLength;
}

CommandApdu withPins(std::uint8_t ins, std::uint8_t p1, std::uint8_t reference, const SecretBytes& first,
                     const SecretBytes& second)
{
    CommandApdu command{.cla = 0x00, .ins = ins, .p1 = p1, .p2 = reference};
    command.data.reserve(first.size() + second.size());
    append(command.data, first.reveal());
    append(command.data, second.reveal());
    return command;
}

} // namespace

Result<void> checkUserPinSize(const SecretBytes& pin)
{
    if (pin.size() < minUserPin || pin.size() > maxUserPin)
        return fail(ErrorCode::NotAccepted, "user PIN: 6 to 16 characters");
    return {};
}

Result<void> checkSoPinSize(const SecretBytes& pin)
{
    if (pin.size() != soPinSize)
        return fail(ErrorCode::NotAccepted, "SO-PIN: 8 bytes");
    return {};
}

// VERIFY without data asks; it costs no try. Case 1, four bytes: a fifth could be taken for an empty PIN.
Result<PinStatus> SmartCardHsm::pinStatus(PinKind kind)
{
    const std::uint8_t reference = kind == PinKind::User ? userPinReference : soPinReference;
    QUORATE_TRY(const ResponseApdu response, m_channel.send({.cla = 0x00, .ins = 0x20, .p2 = reference}));
    return statusOf(response.statusWord, !m_version.options);
}

/** Asked before an SO-PIN is sent, so that a refusal can be told from a wrong value. */
Result<int> SmartCardHsm::soPinTries()
{
    QUORATE_TRY(const PinStatus status, pinStatus(PinKind::So));
    if (status.state == PinStatus::State::Blocked)
        return fail(ErrorCode::SoPinBlocked, "SO-PIN without tries");
    return status.triesLeft;
}

Error SmartCardHsm::userPinFailure(std::string_view where, std::uint16_t statusWord) const
{
    if (saysTriesLeft(statusWord))
        return wrong(ErrorCode::PinWrong, ErrorCode::PinBlocked, where, statusWord);
    return refusal(where, statusWord);
}

Error SmartCardHsm::soPinFailure(std::string_view where, std::uint16_t statusWord, int triesBefore)
{
    if (saysTriesLeft(statusWord))
        return wrong(ErrorCode::SoPinWrong, ErrorCode::SoPinBlocked, where, statusWord);
    if (statusWord == blocked)
        return withCode(ErrorCode::SoPinBlocked, where, statusWord);
    if (!device_profile::mayHideWrongSoPin(statusWord))
        return refusal(where, statusWord);
    const auto now = pinStatus(PinKind::So);
    if (!now)
        return now.error();
    if (now->state == PinStatus::State::Blocked)
        return withCode(ErrorCode::SoPinBlocked, where, statusWord);
    if (now->triesLeft < 0 || now->triesLeft >= triesBefore)
        return withCode(ErrorCode::CommandRefused, where, statusWord);
    Error error = withCode(ErrorCode::SoPinWrong, where, statusWord);
    error.detail = now->triesLeft;
    return error;
}

Result<void> SmartCardHsm::verifyUserPin(const SecretBytes& pin)
{
    constexpr std::string_view where = "VERIFY user PIN";
    QUORATE_CHECK(checkUserPinSize(pin));
    QUORATE_TRY(const ResponseApdu response,
                m_channel.send(withPins(0x20, 0, userPinReference, pin, SecretBytes())));
    if (!response.ok())
        return fail(userPinFailure(where, response.statusWord));
    return {};
}

Result<void> SmartCardHsm::changePin(PinKind kind, const SecretBytes& oldPin, const SecretBytes& newPin)
{
    if (kind == PinKind::So) {
        QUORATE_CHECK(checkSoPinSize(oldPin));
        QUORATE_CHECK(checkSoPinSize(newPin));
        QUORATE_TRY(const int tries, soPinTries());
        QUORATE_TRY(const ResponseApdu response,
                    m_channel.send(withPins(0x24, 0, soPinReference, oldPin, newPin)));
        if (refusesValue(response.statusWord))
            return fail(withCode(ErrorCode::PinRefused, "CHANGE SO-PIN", response.statusWord));
        if (!response.ok())
            return fail(soPinFailure("CHANGE SO-PIN", response.statusWord, tries));
        return {};
    }
    QUORATE_CHECK(checkUserPinSize(newPin));
    // The command has no separator: the token cuts where its own PIN ends. An old PIN with characters too many
    // would pass and put them into the new one, so the old PIN is verified by itself first.
    auto verified = verifyUserPin(oldPin);
    if (!verified && verified.error().statusWord != mustBeChanged)
        return verified;
    QUORATE_TRY(const ResponseApdu response, m_channel.send(withPins(0x24, 0, userPinReference, oldPin, newPin)));
    if (refusesValue(response.statusWord))
        return fail(withCode(ErrorCode::PinRefused, "CHANGE user PIN", response.statusWord));
    if (!response.ok())
        return fail(userPinFailure("CHANGE user PIN", response.statusWord));
    return verified ? Result<void>() : verifyUserPin(newPin); // a transport PIN could not be verified before
}

Result<void> SmartCardHsm::unblockUserPin(const SecretBytes& soPin, const SecretBytes& newUserPin)
{
    constexpr std::string_view where = "RESET RETRY COUNTER";
    QUORATE_CHECK(checkSoPinSize(soPin));
    if (!newUserPin.empty())
        QUORATE_CHECK(checkUserPinSize(newUserPin));
    QUORATE_TRY(const int tries, soPinTries());
    const std::uint8_t p1 = newUserPin.empty() ? 0x01 : 0x00;
    QUORATE_TRY(const ResponseApdu response,
                m_channel.send(withPins(0x2C, p1, userPinReference, soPin, newUserPin)));
    if (refusesValue(response.statusWord))
        return fail(withCode(ErrorCode::PinRefused, where, response.statusWord));
    if (!response.ok())
        return fail(soPinFailure(where, response.statusWord, tries));
    return {};
}

} // namespace quorate::smartcard_hsm
