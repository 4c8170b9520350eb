#include "ceremony/acts/initialisation.h"

#include "ceremony/acts/erase_part.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/secret_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/published_defaults.h"

namespace quorate
{

namespace
{

constexpr int shortestUserPin = 6;
constexpr int longestUserPin = 16;
constexpr int mostShareFiles = 127; // larger numbers are misread by other tools (reference, section 2)

/** How many wrong entries a user PIN of this length may allow, as the vendor's tool has it. */
int mostTries(std::size_t pinLength)
{
    return pinLength <= 6 ? 3 : pinLength == 7 ? 5 : 10;
}

std::vector<Text> soPinLines()
{
    return {{QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be "
                        "initialised again.")}};
}

std::vector<Text> newSoPinLines()
{
    return {{QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.")},
            {QUORATE_TR("Write it down before you type it: without it this token can never be initialised "
                        "again.")}};
}

std::vector<Text> replaceSoPinLines()
{
    return {{QUORATE_TR("The SO-PIN of this token is printed in manuals. It is replaced right after the token is "
                        "initialised.")},
            {QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. Write it down before you type it.")}};
}

std::vector<Text> userPinLines()
{
    return {{QUORATE_TR("6 to 16 characters. It opens the keys in daily use.")}};
}

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

} // namespace

/** What the work needs to know. */
struct Initialisation::Pins {
    SealedSecret so{};
    SealedSecret user{};
    SealedSecret newSo{}; // empty: the SO-PIN stays
};

std::optional<Problem> Initialisation::refuse(const TokenReading& reading)
{
    if (reading.state() == TokenState::SoPinBlocked)
        return explain({.code = ErrorCode::SoPinBlocked}, {QUORATE_TR("The token has not been changed.")});
    return std::nullopt;
}

void Initialisation::wipe()
{
    m_soPin.wipe();
    m_userPin.wipe();
    m_newSoPin.wipe();
}

// ---- SO-PIN and user PIN
// ----------------------------------------------------------------------------------------

Plan Initialisation::soPinParts()
{
    const auto refuseSoPin = [this](const SecretBytes& typed) { return refuseDefault(PinKind::So, typed); };
    Plan plan;
    plan.push_back({secretPart({.id = "so_pin",
                                .kind = SecretKind::SoPin,
                                .heading = {QUORATE_TR("Security officer: enter the SO-PIN")},
                                .lines = soPinLines,
                                .triesLeft = [this] { return m_token.reading.info.soPin.triesLeft; },
                                .into = &m_soPin}),
                    [this] { return !isNewToken(); }});
    plan.push_back({secretPart({.id = "new_so_pin",
                                .kind = SecretKind::SoPin,
                                .isNew = true,
                                .heading = {QUORATE_TR("Security officer: choose the SO-PIN")},
                                .lines = newSoPinLines,
                                .refuse = refuseSoPin,
                                .into = &m_soPin}),
                    [this] { return isNewToken(); }});
    plan.push_back({secretPart({.id = "replace_so_pin",
                                .kind = SecretKind::SoPin,
                                .isNew = true,
                                .heading = {QUORATE_TR("Security officer: choose a new SO-PIN")},
                                .lines = replaceSoPinLines,
                                .refuse = refuseSoPin,
                                .into = &m_newSoPin}),
                    [this] { return soPinMustBeReplaced(); }});
    return plan;
}

Plan Initialisation::userPinParts()
{
    Plan plan;
    plan.push_back(
        {secretPart({.id = "user_pin",
                     .kind = SecretKind::UserPin,
                     .isNew = true,
                     .min = shortestUserPin,
                     .max = longestUserPin,
                     .heading = {QUORATE_TR("PIN holder: choose the user PIN")},
                     .lines = userPinLines,
                     .refuse = [this](const SecretBytes& typed) { return refuseDefault(PinKind::User, typed); },
                     .into = &m_userPin})});
    return plan;
}

bool Initialisation::isNewToken() const
{
    return m_token.reading.state() == TokenState::NeverInitialised;
}

/** A genuine token as it comes from the shop: its SO-PIN has to be given, and must not stay. */
bool Initialisation::soPinMustBeReplaced() const
{
    return !isNewToken() && !m_soPin.empty() && refuseDefault(PinKind::So, m_soPin.open()).has_value();
}

std::optional<Text> Initialisation::refuseDefault(PinKind kind, const SecretBytes& typed) const
{
    if (m_token.reading.info.origin == Origin::Simulated || !isPublishedDefault(kind, typed))
        return std::nullopt;
    return Text{QUORATE_TR("This value is printed in manuals: everybody knows it")};
}

// ---- settings
// ---------------------------------------------------------------------------------------------------

Plan Initialisation::settingsParts()
{
    Plan plan;
    plan.push_back({formPart({.id = "settings",
                              .heading = {QUORATE_TR("How is the token to be set up?")},
                              .fields = [this] { return settingsFields(); },
                              .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                                  auto wrongLabel = acceptSettings(values);
                                  if (!wrongLabel)
                                      return std::nullopt;
                                  return WrongAnswer{"label", *std::move(wrongLabel)};
                              }})});
    return plan;
}

int Initialisation::allowedTries() const
{
    return mostTries(m_userPin.empty() ? 0 : m_userPin.open().size());
}

std::vector<Field> Initialisation::encryptionFields() const
{
    using Encryption = Settings::Encryption;
    return {{.id = "encryption",
             .label = {QUORATE_TR("Key encryption key")},
             .kind = FieldKind::Choice,
             .value = m_settings.encryption == Encryption::ShareFiles ? "shares"
                      : m_settings.encryption == Encryption::Internal ? "internal"
                                                                      : "none",
             .options = {{.id = "shares", .label = {QUORATE_TR("From share files: keys can be backed up")}},
                         {.id = "internal",
                          .label = {QUORATE_TR("The token's own: backups only come back to this token until it "
                                               "is initialised again")}},
                         {.id = "none", .label = {QUORATE_TR("None: keys never leave this token")}}}},
            {.id = "share_files",
             .label = {QUORATE_TR("Number of share files that it needs")},
             .kind = FieldKind::Number,
             .value = std::to_string(m_settings.shareFiles),
             .min = 1,
             .max = mostShareFiles,
             .help = {QUORATE_TR("One set of shares is one share file.")}}};
}

std::vector<Field> Initialisation::settingsFields() const
{
    std::vector<Field> fields;
    if (!m_spec.shareFiles)
        fields = encryptionFields();
    fields.push_back({.id = "tries",
                      .label = {QUORATE_TR("Wrong user PINs until it is blocked")},
                      .kind = FieldKind::Number,
                      .value = std::to_string(std::min(m_settings.userPinTries, allowedTries())),
                      .min = 1,
                      .max = allowedTries(),
                      .help = {QUORATE_TR("A longer PIN may have more.")}});
    fields.push_back({.id = "so_resets",
                      .label = {QUORATE_TR("The security officer may unblock the user PIN")},
                      .kind = FieldKind::Tick,
                      .value = yesNo(m_settings.soPinResetsUserPin)});
    if (!m_spec.shareFiles)
        fields.push_back({.id = "transport",
                          .label = {QUORATE_TR("The user PIN must be changed before its first use")},
                          .kind = FieldKind::Tick,
                          .value = yesNo(m_settings.transportPin)});
    fields.push_back({.id = "label",
                      .label = {QUORATE_TR("Label of the token")},
                      .value = m_settings.label,
                      .help = {QUORATE_TR("What other programs show. May be left empty.")}});
    return fields;
}

std::optional<Text> Initialisation::acceptSettings(const std::map<std::string, std::string>& values)
{
    using Encryption = Settings::Encryption;
    m_settings.userPinTries = std::stoi(values.at("tries"));
    m_settings.soPinResetsUserPin = values.at("so_resets") == "yes";
    m_settings.label = values.at("label");
    if (m_spec.shareFiles)
        return std::nullopt;
    const std::string& encryption = values.at("encryption");
    m_settings.encryption = encryption == "shares"     ? Encryption::ShareFiles
                            : encryption == "internal" ? Encryption::Internal
                                                       : Encryption::None;
    m_settings.shareFiles = std::stoi(values.at("share_files"));
    m_settings.transportPin = values.at("transport") == "yes";
    if (m_settings.transportPin && !m_settings.label.empty())
        return Text{QUORATE_TR("A label is written with the user PIN, which is not in use yet. Leave it "
                               "empty.")};
    return std::nullopt;
}

// ---- the work
// ---------------------------------------------------------------------------------------------------

Plan Initialisation::eraseParts()
{
    Plan plan;
    plan.push_back({rereadPart({.id = "reread", .token = &m_token, .problem = &m_problemAfterReading})});
    plan.push_back({erasePart({.id = "erase", .token = &m_token})});
    plan.push_back({initialisePart()});
    return plan;
}

std::unique_ptr<Part> Initialisation::initialisePart()
{
    return workPart({.id = "initialise",
                     .heading = {QUORATE_TR("Erasing and initialising")},
                     .make = [this] { return initialiseWork(); },
                     .done = [this](Box box) { return initialised(box.take<TokenReading>()); },
                     .failed = [this](const Error& error) { return failed(error); }});
}

Move Initialisation::initialised(TokenReading reading)
{
    m_token.reading = std::move(reading);
    m_done = true;
    m_defaultSoPinStays = soPinMustBeReplaced() && m_newSoPin.empty();
    if (m_spec.keptUserPin != nullptr)
        *m_spec.keptUserPin = m_userPin;
    if (!m_newSoPin.empty())
        m_soPin = std::move(m_newSoPin);
    m_newSoPin.wipe();
    if (!m_spec.keepsPins || !m_spec.keepsPins()) {
        m_soPin.wipe();
        m_userPin.wipe();
    }
    return Move::next();
}

Plan Initialisation::eraseAgainParts()
{
    Plan plan;
    plan.push_back({rereadPart({.id = "reread_again", .token = &m_token})});
    plan.push_back({erasePart({.id = "erase_again", .token = &m_token})});
    plan.push_back({workPart({.id = "initialise_again",
                              .heading = {QUORATE_TR("Erasing the spare token")},
                              .make = [this] { return initialiseWork(); },
                              .done =
                                  [this](Box box) {
                                      m_token.reading = box.take<TokenReading>();
                                      wipe();
                                      return Move::next();
                                  },
                              .failed =
                                  [](const Error& error) {
                                      return Move::to("reread_again",
                                                      explain(error, {QUORATE_TR("The token is read again.")}));
                                  }})});
    return plan;
}

std::function<Result<Box>(Services&, Progress&)> Initialisation::initialiseWork() const
{
    const auto pins = std::make_shared<const Pins>(Pins{.so = m_soPin, .user = m_userPin, .newSo = m_newSoPin});
    Settings settings = m_settings;
    if (m_spec.shareFiles)
        settings.shareFiles = m_spec.shareFiles();
    return [pins, settings, held = m_token](Services& services, Progress&) -> Result<Box> {
        QUORATE_TRY(Token * token, heldToken(services, held));
        QUORATE_TRY(InitRequest request, requestFrom(settings, *pins));
        QUORATE_CHECK(token->initialise(request));
        if (!pins->newSo.empty()) {
            QUORATE_TRY(const SecretBytes newSoPin, soPinBytes(pins->newSo.open()));
            QUORATE_CHECK(token->changePin(PinKind::So, request.soPin, newSoPin));
        }
        QUORATE_TRY(auto reading, readToken(*token));
        return Box::of(std::move(reading));
    };
}

Result<InitRequest> Initialisation::requestFrom(const Settings& settings, const Pins& pins)
{
    InitRequest request{
        .userPin = pins.user.open(), .userPinTries = settings.userPinTries, .label = settings.label};
    QUORATE_TRY(request.soPin, soPinBytes(pins.so.open()));
    request.options =
        static_cast<std::uint16_t>((settings.soPinResetsUserPin ? init_option::soPinResetsUserPin : 0) |
                                   (settings.transportPin ? init_option::transportPin : 0));
    using Encryption = Settings::Encryption;
    if (settings.encryption == Encryption::None)
        request.shareFiles.reset();
    else
        request.shareFiles = settings.encryption == Encryption::Internal ? 0 : settings.shareFiles;
    return request;
}

Move Initialisation::failed(const Error& error)
{
    if (error.code != ErrorCode::SoPinWrong && error.code != ErrorCode::SoPinBlocked) {
        m_problemAfterReading =
            explain(error, {QUORATE_TR("Below is what the token says now; it was read again.")});
        return Move::to("reread");
    }
    m_soPin.wipe();
    m_token.reading.info.soPin.triesLeft = error.detail;
    return Move::detour("so_pin", "reread", explain(error, {QUORATE_TR("The token is unchanged.")}));
}

} // namespace quorate
