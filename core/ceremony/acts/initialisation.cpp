#include "ceremony/acts/initialisation.h"

#include "ceremony/acts/erase_part.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/new_user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/published_defaults.h"

#include <algorithm>
#include <iterator>

namespace quorate
{

namespace
{

constexpr int mostShareFiles = 127; // larger numbers are misread by other tools (reference, section 2)

std::vector<Text> soPinLines()
{
    return {{QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be "
                        "initialised again.")}};
}

std::vector<Text> firstSoPinLines()
{
    return {
        {QUORATE_TR("This token has none yet. Whoever has it can initialise the token again, which erases it.")}};
}

std::vector<Text> replaceSoPinLines()
{
    return {{QUORATE_TR("The SO-PIN of this token is printed in manuals. It is replaced right after the token is "
                        "initialised.")}};
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

Initialisation::Initialisation(Spec spec)
    : m_spec(std::move(spec)),
      m_token(m_spec.token),
      m_firstSoPin(newSoPinSpec()),
      m_replacement(replacementSpec())
{
}

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
    m_firstSoPin.wipe();
    m_replacement.wipe();
}

// ---- SO-PIN and user PIN --------------------------------------------------------------------------------------

NewSoPin::Spec Initialisation::newSoPinSpec()
{
    return {.id = "new_so_pin",
            .heading = {QUORATE_TR("Security officer: choose the SO-PIN")},
            .lines = firstSoPinLines,
            .officer = m_spec.officer,
            .when = [this] { return isNewToken(); },
            .allowPublished = m_spec.allowPublishedPins,
            .into = &m_soPin};
}

NewSoPin::Spec Initialisation::replacementSpec()
{
    return {.id = "replace_so_pin",
            .heading = {QUORATE_TR("Security officer: choose a new SO-PIN")},
            .lines = replaceSoPinLines,
            .officer = m_spec.officer,
            .when = [this] { return soPinMustBeReplaced(); },
            .allowPublished = m_spec.allowPublishedPins,
            .into = &m_newSoPin};
}

Plan Initialisation::soPinParts()
{
    Plan plan;
    plan.push_back({secretPart({.id = "so_pin",
                                .kind = SecretKind::SoPin,
                                .heading = {QUORATE_TR("Security officer: enter the SO-PIN")},
                                .lines = soPinLines,
                                .triesLeft = [this] { return m_token.reading.info.soPin.triesLeft; },
                                .into = &m_soPin}),
                    [this] { return !isNewToken(); }});
    // Only one of them is ever asked for, so that their parts may have the same names.
    std::ranges::move(m_firstSoPin.parts(), std::back_inserter(plan));
    std::ranges::move(m_replacement.parts(), std::back_inserter(plan));
    return plan;
}

Plan Initialisation::userPinParts()
{
    Plan plan;
    plan.push_back(
        {newUserPinPart({.id = "user_pin", .allowPublished = m_spec.allowPublishedPins, .into = &m_userPin})});
    return plan;
}

bool Initialisation::isNewToken() const
{
    return m_token.reading.state() == TokenState::NeverInitialised;
}

/** A token as it comes from the shop: its SO-PIN has to be given, and must not stay. */
bool Initialisation::soPinMustBeReplaced() const
{
    return !isNewToken() && !m_soPin.empty() &&
           refusePublished(PinKind::So, m_soPin.open(), m_spec.allowPublishedPins).has_value();
}

// ---- settings --------------------------------------------------------------------------------------------------

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

// ---- the work --------------------------------------------------------------------------------------------------

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
                     .facts = [this] { return initialisedFacts(); },
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
    m_firstSoPin.wipe();
    m_replacement.wipe();
    if (!m_spec.keepsPins || !m_spec.keepsPins()) {
        m_soPin.wipe();
        m_userPin.wipe();
    }
    return Move::next();
}

std::vector<Fact> Initialisation::initialisedFacts() const
{
    std::vector<Fact> facts{{"so_pin", std::string("accepted")},
                            {"user_pin", std::string("set")},
                            {"token_state", inEnglish(stateInWords(m_token.reading))}};
    std::ranges::move(triesLeft(m_token.reading.info), std::back_inserter(facts));
    return facts;
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
    const bool interrupted = error.code == ErrorCode::CardRemoved || error.code == ErrorCode::CardSilent;
    if (interrupted && !m_newSoPin.empty()) {
        // The old SO-PIN is not sent again by itself: it may be replaced already, and that would cost a try.
        m_soPin.wipe();
        return Move::detour("so_pin", "reread",
                            explain(error, {QUORATE_TR("Whether the new SO-PIN is in place already is not known. "
                                                       "Give the one that you believe is valid.")}));
    }
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
