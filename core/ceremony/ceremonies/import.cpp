#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/share_sending.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/sequence.h"

namespace quorate
{

namespace
{

/**
 * Import shares into a token: choose token and share files, open each file with its people, compare the check
 * value before anything is sent, send, and compare what the token says.
 */
class ImportCeremony final : public Sequence
{
public:
    explicit ImportCeremony(const StartOptions& options)
        : m_opening({.people = m_people,
                     .options = options,
                     .lines = [this] { return fileLines(); },
                     .refuse = [this](std::size_t files) { return tooMany(files); },
                     .safe = nothingSent()})
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true, .minCustodians = 1, .maxCustodians = maxCustodians}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token takes the shares?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));
        add(originParts({.token = m_token, .rehearsal = options.rehearsal, .choice = "token"}));

        chapter({QUORATE_TR("Share files")});
        add(m_opening.fileParts());

        chapter({QUORATE_TR("Shares")});
        add(m_opening.turnParts());
        add(noticePart({.id = "no_reference",
                        .heading = {QUORATE_TR("Nothing to compare with")},
                        .lines = [] { return noReferenceLines(); },
                        .primary = {QUORATE_TR("Import all the same")},
                        .back = BackRule::Barrier}),
            [this] { return !m_opening.allHaveReference(); });

        chapter({QUORATE_TR("Send")});
        add(m_opening.joinParts([this] { return m_sending.allAtHand(); }));
        add(m_sending.sendParts());
        add(userPinPart(m_token, m_pin), [this] { return m_sending.needsPin(); });

        chapter({QUORATE_TR("Compare")});
        add(m_sending.compareParts());
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return std::vector<Text>{stateInWords(m_token.reading)}; },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    static Text nothingSent() { return {QUORATE_TR("Nothing was sent to the token.")}; }

    // ---- token and files --------------------------------------------------------------------------------------

    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        if (reading.state() != TokenState::WaitingForShareFiles)
            return explain({.code = ErrorCode::NoKeyEncryptionKey}, {QUORATE_TR("The token is unchanged.")});
        return std::nullopt;
    }

    std::vector<Text> fileLines() const
    {
        return {{QUORATE_TRN("The token waits for %n share file(s)."), {}, m_token.reading.dkek.outstanding}};
    }

    std::optional<Problem> tooMany(std::size_t files)
    {
        const int outstanding = m_token.reading.dkek.outstanding;
        if (static_cast<int>(files) > outstanding)
            return Problem{.error = {.code = ErrorCode::NotAccepted},
                           .happened = {QUORATE_TR("These are more share files than the token waits for")},
                           .safe = nothingSent(),
                           .todo = {QUORATE_TRN("Choose at most %n."), {}, outstanding}};
        m_sending.begin();
        return std::nullopt;
    }

    static std::vector<Text> noReferenceLines()
    {
        return {{QUORATE_TR("No set file is at hand that tells the check value. Nothing was sent yet. Restore one "
                            "backed-up key before you rely on this token.")}};
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    bool comparable() const { return m_sending.complete() && m_opening.checkValue().has_value(); }

    Text outcomeHeading() const
    {
        if (!m_sending.complete())
            return {QUORATE_TR("The token waits for more share files")};
        if (comparable() && !m_sending.proven())
            return {QUORATE_TR("Do not use this token: the check values differ")};
        return {QUORATE_TR("The shares are in the token")};
    }

    Outcome outcome() const
    {
        const DkekStatus& dkek = m_token.reading.dkek;
        Outcome outcome{.good = !comparable() || m_sending.proven(),
                        .facts = {{"serial", m_token.serial()},
                                  originFact(m_token),
                                  {"share_files", std::int64_t{dkek.expected}},
                                  {"share_files_outstanding", std::int64_t{dkek.outstanding}}}};
        if (dkek.checkValue)
            outcome.facts.push_back({"check_value", toHex(*dkek.checkValue)});
        if (!m_opening.allHaveReference() || (m_sending.complete() && !m_opening.checkValue()))
            outcome.openItems.push_back({QUORATE_TR("The check value was not compared with a record. Restore one "
                                                    "backed-up key before you rely on this token.")});
        if (comparable() && !m_sending.proven())
            outcome.openItems.push_back({QUORATE_TR("Initialise the token again and repeat the import.")});
        return outcome;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("The share files are unchanged.")},
                        .sheets = {QUORATE_TR("All sheets stay good.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {m_sending.someAreIn()
                                  ? Text{QUORATE_TR("The shares that were sent are in the token.")}
                                  : nothingSent()}};
    }

    void wipeSecrets() override
    {
        m_opening.wipe();
        m_pin.wipe();
    }

    People m_people{};
    HeldToken m_token{};
    SealedSecret m_pin{};
    ShareOpening m_opening;
    ShareSending m_sending{{.token = m_token, .opening = m_opening, .pin = m_pin}};
};

} // namespace

CeremonySpec ceremony_import()
{
    return {.id = "import",
            .group = Group::SetUp,
            .place = 3,
            .title = {QUORATE_TR("Import shares into a token")},
            .present = {QUORATE_TR("enough custodians for each share file, PIN holder, leader")},
            .effect = Effect::Adds,
            .minutes = 10,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<ImportCeremony>(options);
            }};
}

} // namespace quorate
