#include "ceremony/acts/consents.h"
#include "ceremony/acts/initialisation.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/people.h"
#include "ceremony/sequence.h"

namespace quorate
{

namespace
{

/** Initialise a token: choose it, SO-PIN, user PIN, settings, the last press, and what it says afterwards. */
class InitCeremony final : public Sequence
{
public:
    explicit InitCeremony(const StartOptions& options)
        : m_initialisation({.token = m_token, .allowPublishedPins = options.allowPublishedPins, .officer = [this] {
                                return m_people.securityOfficer;
                            }})
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.securityOfficer = true, .pinHolder = true}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token is to be initialised?")},
                       .lines = [] { return tokenLines(); },
                       .into = &m_token,
                       .refuse = Initialisation::refuse}));

        chapter({QUORATE_TR("SO-PIN")});
        add(m_initialisation.soPinParts());
        chapter({QUORATE_TR("User PIN")});
        add(m_initialisation.userPinParts());
        chapter({QUORATE_TR("Settings")});
        add(m_initialisation.settingsParts());
        chapter({QUORATE_TR("Erase")});
        add(m_initialisation.eraseParts());
        add(outcomePart({.heading = [] { return Text{QUORATE_TR("The token is initialised")}; },
                         .lines = [this] { return std::vector<Text>{stateInWords(m_token.reading)}; },
                         .outcome = [this] { return outcome(); }}));
        agree("settings", "initialise", [this] { return consentForToken("init", m_people, m_token); });
    }

private:
    static std::vector<Text> tokenLines()
    {
        return {{QUORATE_TR("Everything on it will be erased, but not before you confirm it on the last page.")}};
    }

    Outcome outcome() const
    {
        Outcome outcome{.good = true, .facts = outcomeFacts()};
        if (m_initialisation.defaultSoPinStays())
            outcome.openItems.push_back({QUORATE_TR(
                "The SO-PIN of this token is printed in manuals. Change it before the token is used.")});
        return outcome;
    }

    std::vector<Fact> outcomeFacts() const
    {
        const DkekStatus& dkek = m_token.reading.dkek;
        return {{"serial", m_token.serial()},
                originFact(m_token),
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
        return {.openItems = {m_initialisation.done() ? Text{QUORATE_TR("The token was erased and initialised.")}
                                                      : Text{QUORATE_TR("The token has not been changed.")}}};
    }

    void wipeSecrets() override { m_initialisation.wipe(); }

    People m_people{};
    HeldToken m_token{};
    Initialisation m_initialisation;
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
