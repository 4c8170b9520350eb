#include "ceremony/acts/erase_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/secret_part.h"
#include "ceremony/acts/token_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/published_defaults.h"
#include "ceremony/sequence.h"

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

/** What the officer chose for the token. */
struct Settings {
    enum class Encryption { ShareFiles, Internal, None };
    Encryption encryption = Encryption::ShareFiles;
    int shareFiles = 1;
    int userPinTries = 3;
    bool soPinResetsUserPin = true;
    bool transportPin = false;
    std::string label{};
};

/** What the work needs to know. */
struct Pins {
    SealedSecret so{};
    SealedSecret user{};
    SealedSecret newSo{}; // empty: the SO-PIN stays
};

/** Initialise a token: choose it, SO-PIN, user PIN, settings, the last press, and what it says afterwards. */
class InitCeremony final : public Sequence
{
public:
    explicit InitCeremony(const StartOptions&)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.securityOfficer = true, .pinHolder = true}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token is to be initialised?")},
                       .lines = [] { return tokenLines(); },
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));

        chapter({QUORATE_TR("SO-PIN")});
        add(secretPart({.id = "so_pin",
                        .kind = SecretKind::SoPin,
                        .heading = {QUORATE_TR("Security officer: enter the SO-PIN")},
                        .lines = [] { return soPinLines(); },
                        .triesLeft = [this] { return m_token.reading.info.soPin.triesLeft; },
                        .into = &m_soPin}),
            [this] { return !isNewToken(); });
        add(secretPart({.id = "new_so_pin",
                        .kind = SecretKind::SoPin,
                        .isNew = true,
                        .heading = {QUORATE_TR("Security officer: choose the SO-PIN")},
                        .lines = [] { return newSoPinLines(); },
                        .refuse = [this](const SecretBytes& typed) { return refuseDefault(PinKind::So, typed); },
                        .into = &m_soPin}),
            [this] { return isNewToken(); });

        add(secretPart({.id = "replace_so_pin",
                        .kind = SecretKind::SoPin,
                        .isNew = true,
                        .heading = {QUORATE_TR("Security officer: choose a new SO-PIN")},
                        .lines = [] { return replaceSoPinLines(); },
                        .refuse = [this](const SecretBytes& typed) { return refuseDefault(PinKind::So, typed); },
                        .into = &m_newSoPin}),
            [this] { return soPinMustBeReplaced(); });

        chapter({QUORATE_TR("User PIN")});
        add(secretPart({.id = "user_pin",
                        .kind = SecretKind::UserPin,
                        .isNew = true,
                        .min = shortestUserPin,
                        .max = longestUserPin,
                        .heading = {QUORATE_TR("PIN holder: choose the user PIN")},
                        .lines =
                            [] {
                                return std::vector<Text>{
                                    {QUORATE_TR("6 to 16 characters. It opens the keys in daily use.")}};
                            },
                        .refuse = [this](const SecretBytes& typed) { return refuseDefault(PinKind::User, typed); },
                        .into = &m_userPin}));

        chapter({QUORATE_TR("Settings")});
        add(settingsPart());

        chapter({QUORATE_TR("Erase")});
        add(rereadPart({.id = "reread", .token = &m_token, .problem = &m_problemAfterReading}));
        add(erasePart({.id = "erase", .token = &m_token}));
        add(initialisePart());
        add(outcomePart({.heading = [] { return Text{QUORATE_TR("The token is initialised")}; },
                         .lines = [this] { return outcomeLines(); },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    static std::vector<Text> tokenLines()
    {
        return {{QUORATE_TR("Everything on it will be erased, but not before you confirm it on the last page.")}};
    }

    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        if (reading.state() == TokenState::SoPinBlocked)
            return explain({.code = ErrorCode::SoPinBlocked}, {QUORATE_TR("The token has not been changed.")});
        return std::nullopt;
    }

    bool isNewToken() const { return m_token.reading.state() == TokenState::NeverInitialised; }

    static std::vector<Text> soPinLines()
    {
        return {
            {QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be "
                        "initialised again.")}};
    }

    static std::vector<Text> newSoPinLines()
    {
        return {{QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.")},
                {QUORATE_TR("Write it down before you type it: without it this token can never be initialised "
                            "again.")}};
    }

    static std::vector<Text> replaceSoPinLines()
    {
        return {
            {QUORATE_TR("The SO-PIN of this token is printed in manuals. It is replaced right after the token is "
                        "initialised.")},
            {QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. Write it down before you type it.")}};
    }

    /** A genuine token as it comes from the shop: its SO-PIN has to be given, and must not stay. */
    bool soPinMustBeReplaced() const
    {
        return !isNewToken() && !m_soPin.empty() && refuseDefault(PinKind::So, m_soPin.open()).has_value();
    }

    std::optional<Text> refuseDefault(PinKind kind, const SecretBytes& typed) const
    {
        if (m_token.reading.info.origin == Origin::Simulated || !isPublishedDefault(kind, typed))
            return std::nullopt;
        return Text{QUORATE_TR("This value is printed in manuals: everybody knows it")};
    }

    // ---- settings ---------------------------------------------------------------------------------------------

    std::unique_ptr<Part> settingsPart()
    {
        return formPart({.id = "settings",
                         .heading = {QUORATE_TR("How is the token to be set up?")},
                         .fields = [this] { return settingsFields(); },
                         .accept = [this](const FormValues& values) { return acceptSettings(values); }});
    }

    int allowedTries() const { return mostTries(m_userPin.empty() ? 0 : m_userPin.open().size()); }

    std::vector<Field> settingsFields() const
    {
        const auto yesNo = [](bool value) { return std::string(value ? "yes" : "no"); };
        using Encryption = Settings::Encryption;
        return {
            {.id = "encryption",
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
             .help = {QUORATE_TR("One set of shares is one share file.")}},
            {.id = "tries",
             .label = {QUORATE_TR("Wrong user PINs until it is blocked")},
             .kind = FieldKind::Number,
             .value = std::to_string(std::min(m_settings.userPinTries, allowedTries())),
             .min = 1,
             .max = allowedTries(),
             .help = {QUORATE_TR("A longer PIN may have more.")}},
            {.id = "so_resets",
             .label = {QUORATE_TR("The security officer may unblock the user PIN")},
             .kind = FieldKind::Tick,
             .value = yesNo(m_settings.soPinResetsUserPin)},
            {.id = "transport",
             .label = {QUORATE_TR("The user PIN must be changed before its first use")},
             .kind = FieldKind::Tick,
             .value = yesNo(m_settings.transportPin)},
            {.id = "label",
             .label = {QUORATE_TR("Label of the token")},
             .value = m_settings.label,
             .help = {QUORATE_TR("What other programs show. May be left empty.")}}};
    }

    std::optional<WrongAnswer> acceptSettings(const FormValues& values)
    {
        using Encryption = Settings::Encryption;
        const std::string& encryption = values.at("encryption");
        m_settings = {.encryption = encryption == "shares"     ? Encryption::ShareFiles
                                    : encryption == "internal" ? Encryption::Internal
                                                               : Encryption::None,
                      .shareFiles = std::stoi(values.at("share_files")),
                      .userPinTries = std::stoi(values.at("tries")),
                      .soPinResetsUserPin = values.at("so_resets") == "yes",
                      .transportPin = values.at("transport") == "yes",
                      .label = values.at("label")};
        if (m_settings.transportPin && !m_settings.label.empty())
            return WrongAnswer{
                "label",
                {QUORATE_TR("A label is written with the user PIN, which is not in use yet. Leave it "
                            "empty.")}};
        return std::nullopt;
    }

    // ---- the work ---------------------------------------------------------------------------------------------

    std::unique_ptr<Part> initialisePart()
    {
        return workPart({.id = "initialise",
                         .heading = {QUORATE_TR("Erasing and initialising")},
                         .make = [this] { return initialiseWork(); },
                         .done =
                             [this](Box box) {
                                 m_token.reading = box.take<TokenReading>();
                                 m_initialised = true;
                                 m_defaultSoPinStays = soPinMustBeReplaced() && m_newSoPin.empty();
                                 wipeSecrets();
                                 return Move::next();
                             },
                         .failed = [this](const Error& error) { return initialiseFailed(error); }});
    }

    std::function<Result<Box>(Services&, Progress&)> initialiseWork() const
    {
        const auto pins =
            std::make_shared<const Pins>(Pins{.so = m_soPin, .user = m_userPin, .newSo = m_newSoPin});
        return [pins, settings = m_settings, held = m_token](Services& services, Progress&) -> Result<Box> {
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

    static Result<InitRequest> requestFrom(const Settings& settings, const Pins& pins)
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

    Move initialiseFailed(const Error& error)
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

    // ---- the end ----------------------------------------------------------------------------------------------

    std::vector<Text> outcomeLines() const { return {stateInWords(m_token.reading)}; }

    Outcome outcome() const
    {
        Outcome outcome{.good = true, .facts = outcomeFacts()};
        if (m_defaultSoPinStays)
            outcome.openItems.push_back({QUORATE_TR(
                "The SO-PIN of this token is printed in manuals. Change it before the token is used.")});
        return outcome;
    }

    std::vector<Fact> outcomeFacts() const
    {
        const DkekStatus& dkek = m_token.reading.dkek;
        return {{"serial", m_token.serial()},
                {"share_files", std::int64_t{dkek.expected}},
                {"share_files_outstanding", std::int64_t{dkek.outstanding}},
                {"state", inEnglish(stateInWords(m_token.reading))}};
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("This ceremony makes no files.")},
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {m_initialised ? Text{QUORATE_TR("The token was erased and initialised.")}
                                            : Text{QUORATE_TR("The token has not been changed.")}}};
    }

    void wipeSecrets() override
    {
        m_soPin.wipe();
        m_userPin.wipe();
        m_newSoPin.wipe();
    }

    People m_people{};
    HeldToken m_token{};
    SealedSecret m_soPin{};
    SealedSecret m_userPin{};
    SealedSecret m_newSoPin{};
    Settings m_settings{};
    std::optional<Problem> m_problemAfterReading{};
    bool m_initialised = false;
    bool m_defaultSoPinStays = false;
};

} // namespace

CeremonySpec ceremony_init()
{
    return {.id = "init",
            .group = Group::SetUp,
            .place = 2,
            .title = {QUORATE_TR("Initialise a token")},
            .present = {QUORATE_TR("security officer, PIN holder, leader")},
            .effect = Effect::ErasesToken,
            .minutes = 6,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<InitCeremony>(options);
            }};
}

} // namespace quorate
