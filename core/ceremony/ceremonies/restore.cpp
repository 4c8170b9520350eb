#include "ceremony/acts/consents.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/key_restoring.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/sequence.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** Restore keys: backups, token, equal check values, free references, the PIN, and a proof of every key. */
class RestoreCeremony final : public Sequence
{
public:
    explicit RestoreCeremony(const StartOptions& options)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true}, m_people));

        chapter({QUORATE_TR("Backups")});
        add(gatherBackups({.folder = options.folder, .rehearsal = options.rehearsal, .into = &m_found}));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("To which token?")},
                       .lines = [this] { return tokenLines(); },
                       .into = &m_token,
                       .refuse = [this](const TokenReading& reading) { return refuse(reading); }}));
        add(formPart({.id = "keys",
                      .heading = {QUORATE_TR("Which keys are to be restored?")},
                      .fields = [this] { return keyFields(); },
                      .lines = [this] { return keyLines(); },
                      .accept = [this](const FormValues& values) { return acceptKeys(values); }}),
            [this] { return offersChoice(); });

        chapter({QUORATE_TR("Places")});
        add(m_restoring.placeParts());
        add(userPinPart(m_token, m_pin));

        chapter({QUORATE_TR("Restore and prove")});
        add(m_restoring.restoreParts());
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return m_restoring.outcomeLines(); },
                         .outcome =
                             [this] {
                                 return Outcome{.good = m_restoring.good(),
                                                .facts = outcomeFacts(),
                                                .openItems = m_restoring.openItems()};
                             }}));
        agree("pin", "restore", [this] { return consentForToken("restore", m_people, m_token); });
    }

private:
    // ---- the token --------------------------------------------------------------------------------------------

    std::vector<Text> tokenLines() const
    {
        std::vector<Text> lines = troubleIn(m_found);
        for (const CheckValue& value : m_found.checkValues())
            lines.push_back({QUORATE_TRN("Needed for %n backup(s): a token with check value %1."),
                             {inGroups(toHex(value))},
                             static_cast<int>(m_found.under(value).size())});
        return lines;
    }

    /** Everything that would make the restore fail is said before the PIN is asked for. */
    std::optional<Problem> refuse(const TokenReading& reading)
    {
        const Text safe{QUORATE_TR("Nothing was written, and no PIN try was spent.")};
        if (reading.state() == TokenState::UserPinBlocked)
            return explain({.code = ErrorCode::PinBlocked}, safe);
        if (!reading.dkek.configured || reading.dkek.outstanding > 0)
            return explain({.code = ErrorCode::NoKeyEncryptionKey}, safe);
        const auto values = m_found.checkValues();
        if (!reading.dkek.checkValue && values.size() > 1)
            return Problem{.error = {.code = ErrorCode::CheckValueDiffers},
                           .happened = {QUORATE_TR("This token tells its check value only after the user PIN, and "
                                                   "these backups have different ones")},
                           .safe = safe,
                           .todo = {QUORATE_TR("Go back and choose backups of one check value.")}};
        const CheckValue& wanted = reading.dkek.checkValue.value_or(values.front());
        m_fitting = m_found.under(wanted);
        if (m_fitting.empty())
            return explain({.code = ErrorCode::CheckValueDiffers}, safe,
                           {inGroups(toHex(wanted)), inGroups(toHex(values.front()))});
        m_files = m_fitting;
        return std::nullopt;
    }

    // ---- the keys ---------------------------------------------------------------------------------------------

    bool offersChoice() const { return m_fitting.size() > 1 || m_found.files.size() > m_fitting.size(); }

    static std::string fieldOf(std::size_t index) { return "key_" + std::to_string(index + 1); }

    bool isOlderVersion(std::size_t index) const
    {
        return index > 0 && areVersionsOfOneKey(m_fitting[index - 1], m_fitting[index]);
    }

    std::vector<Field> keyFields() const
    {
        std::vector<Field> fields;
        for (std::size_t i = 0; i < m_fitting.size(); ++i) {
            const BackupFile& file = m_fitting[i];
            const std::string saved = file.recorded ? file.recorded->savedUtc.substr(0, 10) : std::string();
            fields.push_back(
                {.id = fieldOf(i),
                 .label = saved.empty() ? Text{QUORATE_TR("%1: %2"), {file.label, file.type}}
                                        : Text{QUORATE_TR("%1: %2, saved on %3"), {file.label, file.type, saved}},
                 .kind = FieldKind::Tick,
                 .value = isOlderVersion(i) ? "no" : "yes",
                 .help = {QUORATE_TR("%1"), {file.path}}});
        }
        return fields;
    }

    std::vector<Text> keyLines() const
    {
        std::vector<Text> lines = troubleIn(m_found);
        const auto others = static_cast<int>(m_found.files.size() - m_fitting.size());
        if (others > 0)
            lines.push_back(
                {QUORATE_TRN("This token cannot open %n other backup(s): the check value differs."), {}, others});
        return lines;
    }

    std::optional<WrongAnswer> acceptKeys(const FormValues& values)
    {
        m_files.clear();
        for (std::size_t i = 0; i < m_fitting.size(); ++i) {
            if (values.at(fieldOf(i)) == "yes")
                m_files.push_back(m_fitting[i]);
        }
        if (m_files.empty())
            return WrongAnswer{fieldOf(0), {QUORATE_TR("Choose at least one key.")}};
        return std::nullopt;
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    Text outcomeHeading() const
    {
        const auto all = static_cast<int>(m_restoring.restored().size());
        return m_restoring.good() ? Text{QUORATE_TRN("Restored and proven: %n key(s)"), {}, all}
                                  : Text{QUORATE_TR("Not every key proved itself")};
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts{{"serial", m_token.serial()},
                                originFact(m_token),
                                {"check_value", toHex(m_files.front().checkValue())}};
        std::ranges::move(m_restoring.facts(), std::back_inserter(facts));
        return facts;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("The backups are unchanged.")},
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        lines.standing.done = m_restoring.onToken();
        lines.standing.wanted = static_cast<int>(m_files.size());
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {{QUORATE_TRN("This restore brought %n key(s) onto the token. The others are "
                                           "missing: do it again to complete it."),
                               {},
                               m_restoring.onToken()}}};
    }

    void wipeSecrets() override { m_pin.wipe(); }

    People m_people{};
    BackupCollection m_found{};
    HeldToken m_token{};
    std::vector<BackupFile> m_fitting{}; // those that open under the token's check value
    std::vector<BackupFile> m_files{};   // those that were chosen
    SealedSecret m_pin{};
    KeyRestoring m_restoring{{.token = m_token, .files = m_files, .pin = m_pin, .choice = "token"}};
};

} // namespace

CeremonySpec ceremony_restore()
{
    return {.id = "restore",
            .group = Group::Keys,
            .place = 3,
            .title = {QUORATE_TR("Restore keys")},
            .present = {QUORATE_TR("PIN holder, leader")},
            .effect = Effect::Adds,
            .minutes = 5,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<RestoreCeremony>(options);
            }};
}

} // namespace quorate
