#include "card/drivers/smartcard_hsm/driver.h"

#include "card/drivers/smartcard_hsm/chip_authentication.h"
#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/tlv.h"

namespace quorate
{

namespace smartcard_hsm
{

namespace
{

// E8 and the contents of the object identifier 1.3.6.1.4.1.24991.2.1.
constexpr std::array<std::uint8_t, 11> applicationId{0xE8, 0x2B, 0x06, 0x01, 0x04, 0x01,
                                                     0x81, 0xC3, 0x1F, 0x02, 0x01};

/** The card answered, if only with a refusal: no reason to give up on the rest. */
bool refusedByCard(const Error& error)
{
    return error.statusWord != 0;
}

} // namespace

Result<std::unique_ptr<Token>> SmartCardHsm::probe(std::unique_ptr<Transport> transport)
{
    auto token = std::make_unique<SmartCardHsm>(std::move(transport));
    QUORATE_CHECK(token->select());
    return token;
}

// The answer, 6F or 62, holds 85: options (2), platform, major, minor; firmware 1.x: major, minor.
std::optional<SmartCardHsm::Version> SmartCardHsm::versionIn(ByteView selectAnswer)
{
    const auto answer = TlvReader(selectAnswer).next();
    if (!answer || (answer->tag != 0x6F && answer->tag != 0x62))
        return std::nullopt;
    const auto proprietary = findTlv(answer->value, 0x85);
    if (!proprietary || proprietary->value.size() < 2)
        return std::nullopt;
    const ByteView value = proprietary->value;
    Version version{.major = value[value.size() - 2], .minor = value.back()};
    if (value.size() >= 5)
        version.options = static_cast<std::uint16_t>(bigEndian(value.subspan(value.size() - 5, 2)));
    return version;
}

Result<void> SmartCardHsm::select()
{
    m_files.forget();
    CommandApdu command{.cla = 0x00, .ins = 0xA4, .p1 = 0x04, .le = leShortAll};
    append(command.data, applicationId);
    QUORATE_TRY(const ResponseApdu response, m_channel.send(command));
    const auto version = response.ok() ? versionIn(response.data) : std::nullopt;
    if (!version)
        return fail(Error{
            .code = ErrorCode::UnsupportedCard, .where = "SELECT application", .statusWord = response.statusWord});
    m_version = *version;
    return {};
}

Result<DeviceIdentity> SmartCardHsm::readIdentity()
{
    constexpr int deviceAndIssuer = 2;
    const auto content = m_files.readElements(file::deviceCertificate, deviceAndIssuer);
    if (!content && content.error().code != ErrorCode::NotFound)
        return fail(content.error());
    return readDeviceCertificate(content ? ByteView(*content) : ByteView());
}

Result<const DeviceIdentity*> SmartCardHsm::identity()
{
    if (!m_identity) {
        QUORATE_TRY(m_identity, readIdentity());
    }
    return &*m_identity;
}

Result<bool> SmartCardHsm::provesItself(const DeviceIdentity& device)
{
    const auto* key = device.publicKey ? std::get_if<EcPublicKey>(&*device.publicKey) : nullptr;
    if (key == nullptr)
        return false;
    SystemRandom random;
    QUORATE_TRY(const bool holds, holdsDeviceKey(m_channel, *key, random));
    QUORATE_CHECK(select()); // closes the channel that chip authentication may have opened
    return holds;
}

Result<Bytes> SmartCardHsm::deviceCertificates()
{
    return m_files.read(file::deviceCertificate);
}

Result<Origin> SmartCardHsm::proveOrigin()
{
    if (!m_origin) {
        QUORATE_TRY(const DeviceIdentity* device, identity());
        const bool claimsSomething =
            device->claim != Origin::NotProven && device->claim != Origin::AlteredCertificate;
        bool proved = true;
        if (claimsSomething) {
            QUORATE_TRY(proved, provesItself(*device));
        }
        m_origin = proved ? device->claim : Origin::NotProven;
    }
    return *m_origin;
}

// TokenInfo: 30 { 02 version, ..., 80 label, ... }
Result<std::string> SmartCardHsm::label()
{
    const auto content = m_files.readElements(file::tokenInfo);
    if (!content) {
        if (refusedByCard(content.error()))
            return std::string();
        return fail(content.error());
    }
    const auto info = TlvReader(*content).next(0x30);
    const auto found = info ? findTlv(info->value, 0x80) : std::nullopt;
    if (!found)
        return std::string();
    std::string text(found->value.begin(), found->value.end());
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = '?'; // it is shown to people and may not steer a terminal
    }
    return text;
}

Result<TokenInfo> SmartCardHsm::info()
{
    QUORATE_TRY(const DeviceIdentity* device, identity());
    QUORATE_TRY(const PinStatus soPin, pinStatus(PinKind::So));
    QUORATE_TRY(const PinStatus userPin, pinStatus(PinKind::User));
    QUORATE_TRY(std::string tokenLabel, label());
    return TokenInfo{.serial = serialOf(*device),
                     .model = "SmartCard-HSM " + std::to_string(m_version.major) + '.' +
                              std::to_string(m_version.minor),
                     .label = std::move(tokenLabel),
                     .versionMajor = m_version.major,
                     .versionMinor = m_version.minor,
                     .options = m_version.options,
                     .keyKinds = device_profile::keyKindsOf(m_version.major),
                     .userPin = userPin,
                     .soPin = soPin,
                     .origin = m_origin.value_or(Origin::NotProven),
                     .deviceCertificateHolder = device->holder};
}

Result<void> SmartCardHsm::endSession()
{
    QUORATE_CHECK(select());
    if (!m_identity)
        return {}; // nobody asked for the serial so far, so there is nothing to compare
    QUORATE_TRY(const DeviceIdentity now, readIdentity());
    if (now != *m_identity)
        return fail(ErrorCode::WrongCard, "another device certificate than before");
    return {};
}

} // namespace smartcard_hsm

/** SmartCard-HSM, Nitrokey HSM and work-alikes. */
TokenDriver driver_smartcard_hsm();

TokenDriver driver_smartcard_hsm()
{
    return {.name = "smartcard_hsm", .probe = smartcard_hsm::SmartCardHsm::probe};
}

} // namespace quorate
