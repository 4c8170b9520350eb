#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/drivers/smartcard_hsm/driver.h"
#include "card/drivers/smartcard_hsm/pins.h"
#include "card/tlv.h"

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::uint16_t knownOptions = init_option::soPinResetsUserPin | init_option::transportPin |
                                       init_option::sessionPinClearedOnReset | init_option::publicKeysReplaceable |
                                       init_option::pinAndPublicKey | init_option::soPinOnlyUnblocks;
constexpr int maxShareFiles = 127; // the public tool keeps the number in a signed byte
constexpr int maxLoginKeys = 90;
constexpr std::size_t maxTokenLabel = 64;

tl::unexpected<Error> notAccepted(const char* what)
{
    return fail(ErrorCode::NotAccepted, what);
}

/** The shorter the PIN, the fewer guesses, as the public tool has it. */
int maxTries(std::size_t pinSize)
{
    return pinSize <= 6 ? 3 : pinSize == 7 ? 5 : 10;
}

Result<void> checkOptions(const InitRequest& request)
{
    if ((request.options & ~knownOptions) != 0)
        return notAccepted("options: unknown bit");
    if ((request.options & init_option::pinAndPublicKey) != 0 && !request.publicKeyLogin)
        return notAccepted("options: public-key login without keys");
    if (request.publicKeyLogin) {
        const auto [registered, required] = *request.publicKeyLogin;
        if (required < 1 || required > registered || registered > maxLoginKeys)
            return notAccepted("public-key login: 1 to 90, required at most registered");
    }
    if (request.biometricServers.size() > 2)
        return notAccepted("biometric servers: at most two");
    for (const Bytes& server : request.biometricServers) {
        if (server.empty() || server.size() > 16)
            return notAccepted("biometric servers: 1 to 16 bytes");
    }
    return {};
}

Result<void> check(const InitRequest& request)
{
    QUORATE_CHECK(checkSoPinSize(request.soPin));
    QUORATE_CHECK(checkUserPinSize(request.userPin));
    if (request.userPinTries < 1 || request.userPinTries > maxTries(request.userPin.size()))
        return notAccepted("user PIN tries: at most 3 for 6 characters, 5 for 7, else 10");
    if (request.shareFiles && (*request.shareFiles < 0 || *request.shareFiles > maxShareFiles))
        return notAccepted("share files: 0 to 127");
    if (request.label.size() > maxTokenLabel)
        return notAccepted("label: at most 64 bytes");
    // Only a user PIN that opens the token by itself can write the label.
    const bool pinAlone = (request.options & init_option::transportPin) == 0 && !request.publicKeyLogin;
    if (!request.label.empty() && !pinAlone)
        return notAccepted("label: not with a transport PIN or public-key login");
    return checkOptions(request);
}

std::array<std::uint8_t, 1> oneByte(int value)
{
    return {static_cast<std::uint8_t>(value)};
}

//   80  options, 2 bytes
//   81  user PIN
//   82  SO-PIN, 8 bytes
//   91  tries of the user PIN
//   92  share files; 00: the token draws a key of its own; absent: keys can never be wrapped
//   93  public keys registered, required
//   95  biometric server of template 1, 96 of template 2
WipedBytes initialisationData(const InitRequest& request)
{
    WipedBytes data;
    data.reserve(128); // one allocation for the PINs
    Bytes options;
    appendBigEndian(options, request.options, 2);
    appendTlv(data, 0x80, options);
    appendTlv(data, 0x81, request.userPin.reveal());
    appendTlv(data, 0x82, request.soPin.reveal());
    appendTlv(data, 0x91, oneByte(request.userPinTries));
    if (request.shareFiles)
        appendTlv(data, 0x92, oneByte(*request.shareFiles));
    if (request.publicKeyLogin)
        appendTlv(data, 0x93,
                  std::array{static_cast<std::uint8_t>(request.publicKeyLogin->registered),
                             static_cast<std::uint8_t>(request.publicKeyLogin->required)});
    std::uint32_t biometricTag = 0x95;
    for (const Bytes& server : request.biometricServers)
        appendTlv(data, biometricTag++, server);
    return data;
}

//   30  TokenInfo (PKCS #15)
//     02  00       version
//     80  label
//     03  05 20    flags: generates random numbers
Bytes tokenInfo(std::string_view label)
{
    Bytes content;
    appendTlv(content, 0x02, oneByte(0));
    appendTlv(content, 0x80, bytesOf(label));
    appendTlv(content, 0x03, std::array<std::uint8_t, 2>{0x05, 0x20});
    return tlv(0x30, content);
}

} // namespace

Result<void> SmartCardHsm::initialise(const InitRequest& request)
{
    constexpr std::string_view where = "INITIALIZE DEVICE";
    QUORATE_CHECK(check(request));
    QUORATE_TRY(const int tries, soPinTries());
    m_files.forget();
    QUORATE_TRY(const ResponseApdu response,
                m_channel.send({.cla = 0x80, .ins = 0x50, .data = initialisationData(request)}));
    if (!response.ok())
        return fail(soPinFailure(where, response.statusWord, tries));
    if (m_version.options)
        m_version.options = request.options;
    return request.label.empty() ? Result<void>() : writeLabel(request);
}

Result<void> SmartCardHsm::writeLabel(const InitRequest& request)
{
    QUORATE_CHECK(verifyUserPin(request.userPin));
    return m_files.write(file::tokenInfo, tokenInfo(request.label));
}

} // namespace quorate::smartcard_hsm
