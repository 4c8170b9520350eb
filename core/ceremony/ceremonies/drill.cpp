#include "ceremony/acts/backup_check.h"
#include "ceremony/acts/backup_map.h"
#include "ceremony/acts/consents.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/sheet_check.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "ceremony/services.h"

#include <algorithm>

namespace quorate
{

namespace
{

/**
 * Verify a backup. Three ways, none of which changes anything: which backup fits which token, by public data
 * alone; one custodian's sheet, without opening anything; or the whole drill, in which custodians open the share
 * file in memory and every backup's integrity code is tested.
 */
class DrillCeremony final : public Sequence
{
public:
    explicit DrillCeremony(const StartOptions& options)
        : m_opening({.people = m_people,
                     .options = options,
                     .sheetOnly = [this] { return m_task == Task::Sheet; },
                     .safe = nothingChanged()})
    {
        chapter({QUORATE_TR("Purpose")});
        add(formPart({.id = "task",
                      .heading = {QUORATE_TR("What is to be verified?")},
                      .fields = [this] { return taskFields(); },
                      .accept =
                          [this](const FormValues& values) {
                              m_task = values.at("task") == "map"     ? Task::Map
                                       : values.at("task") == "sheet" ? Task::Sheet
                                                                      : Task::Drill;
                              return std::optional<WrongAnswer>{};
                          }}));

        const auto drills = [this] { return m_task == Task::Drill; };
        const auto maps = [this] { return m_task == Task::Map; };
        const auto checksSheet = [this] { return m_task == Task::Sheet; };

        chapter({QUORATE_TR("People")});
        add(peoplePart([this] { return roles(); }, m_people), [this] { return m_task != Task::Map; });

        chapter({QUORATE_TR("Backups")});
        add(onlyWhen([this] { return m_task != Task::Sheet; }, gatherBackups({.files = "backups",
                                                                              .read = "read_backups",
                                                                              .folder = options.folder,
                                                                              .rehearsal = options.rehearsal,
                                                                              .safe = nothingChanged(),
                                                                              .into = &m_backups})));
        add(mapPart(), maps);
        add(outcomePart({.heading = [this] { return mapHeading(); },
                         .lines = [this] { return mapLines(); },
                         .outcome = [this] { return Outcome{.good = true, .facts = factsOf(m_map)}; }}),
            maps);

        chapter({QUORATE_TR("Share files")});
        add(onlyWhen([this] { return m_task != Task::Map; }, m_opening.fileParts()));

        chapter({QUORATE_TR("Shares")});
        add(sheetCheck({.who = [this] { return m_people.custodian(0); },
                        .files = &m_opening.files(),
                        .sealed = &m_sealed}),
            checksSheet);
        add(outcomePart({.heading = [this] { return sheetHeading(); },
                         .lines = [this] { return sheetLines(); },
                         .outcome = [this] { return sheetOutcome(); }}),
            checksSheet);
        add(onlyWhen(drills, m_opening.turnParts()));
        add(onlyWhen(drills, m_opening.joinParts()));

        chapter({QUORATE_TR("Result")});
        add(onlyWhen(drills, m_check.parts()));
        add(outcomePart({.heading = [this] { return drillHeading(); },
                         .lines = [this] { return drillLines(); },
                         .outcome = [this] { return drillOutcome(); }}),
            drills);
        agree("entry", "check_backups",
              [this] { return consentToOpen("drill", m_people, {}, m_opening.files(), m_backups.files); });
    }

private:
    enum class Task { Drill, Sheet, Map };

    static Text nothingChanged() { return {QUORATE_TR("Nothing was changed.")}; }

    std::vector<Field> taskFields() const
    {
        return {{.id = "task",
                 .label = {QUORATE_TR("Verify")},
                 .kind = FieldKind::Choice,
                 .value = m_task == Task::Map     ? "map"
                          : m_task == Task::Sheet ? "sheet"
                                                  : "drill",
                 .options = {{.id = "drill",
                              .label = {QUORATE_TR("That people and backups are good: custodians open the share "
                                                   "file, every backup is tested")}},
                             {.id = "sheet",
                              .label = {QUORATE_TR("One custodian's sheet: letters, seal and set, nothing is "
                                                   "opened")}},
                             {.id = "map",
                              .label = {QUORATE_TR("Which backup fits which token, and what is saved only "
                                                   "once")}}}}};
    }

    Roles roles() const
    {
        if (m_task == Task::Sheet)
            return {.minCustodians = 1, .maxCustodians = 1};
        return {.witness = true, .minCustodians = 1, .maxCustodians = maxCustodians};
    }

    // ---- the map ----------------------------------------------------------------------------------------------

    std::unique_ptr<Part> mapPart()
    {
        return workPart({.id = "map",
                         .heading = {QUORATE_TR("Comparing with the tokens that are plugged in")},
                         .changes = false,
                         .make =
                             [] {
                                 return [](Services& services, Progress&) -> Result<Box> {
                                     return Box::of(tokensWithKeys(services));
                                 };
                             },
                         .done =
                             [this](Box box) {
                                 m_map = mapBackups(m_backups, box.take<std::vector<TokenSeen>>());
                                 return Move::next();
                             }});
    }

    /** The list of tokens tells how many keys each holds; which ones, only the token itself. */
    static std::vector<TokenSeen> tokensWithKeys(Services& services)
    {
        constexpr char role = 'A';
        std::vector<TokenSeen> tokens = services.overview.tokens();
        for (TokenSeen& seen : tokens) {
            const auto token =
                seen.reading ? services.tokens.open(role, seen.reader.name) : fail(ErrorCode::NoCard);
            auto reading = token ? readToken(**token) : fail(token.error());
            if (reading)
                seen.reading = *std::move(reading);
            services.tokens.close(role);
        }
        return tokens;
    }

    Text mapHeading() const
    {
        return {QUORATE_TRN("Saved there: %n key(s)"), {}, static_cast<int>(m_map.keys.size())};
    }

    std::vector<Text> mapLines() const
    {
        std::vector<Text> lines = linesOf(m_map);
        std::ranges::move(troubleIn(m_backups), std::back_inserter(lines));
        return lines;
    }

    // ---- one sheet --------------------------------------------------------------------------------------------

    Text sheetHeading() const
    {
        return m_sealed ? Text{QUORATE_TR("The sheet of %1 is good"), {m_people.custodian(0).name}}
                        : Text{QUORATE_TR("This sheet has no letters to test")};
    }

    std::vector<Text> sheetLines() const
    {
        if (m_sealed)
            return {{QUORATE_TR("Every check letter, the seal and the set fit. What was typed is gone from this "
                                "computer.")}};
        return {
            {QUORATE_TR("Only opening the share file together with others can show whether it is right. What was "
                        "typed is gone from this computer.")}};
    }

    Outcome sheetOutcome() const
    {
        return {.good = m_sealed,
                .facts = {{"set_code", m_opening.files().front().set.identity.setCode},
                          {"sheet_good", std::string(m_sealed ? "yes" : "unknown")}}};
    }

    // ---- the drill --------------------------------------------------------------------------------------------

    using Verdict = CheckedBackup::Verdict;

    bool allGood() const
    {
        return m_check.count(Verdict::Intact) > 0 && m_check.count(Verdict::Altered) == 0 &&
               m_backups.unreadable.empty();
    }

    Text drillHeading() const
    {
        if (m_check.count(Verdict::Intact) == 0)
            return {QUORATE_TR("No backup opens with these shares")};
        if (!allGood())
            return {QUORATE_TR("Not every backup is good")};
        return {
            QUORATE_TRN("Proven: these people can open %n good backup(s)"), {}, m_check.count(Verdict::Intact)};
    }

    std::vector<Text> drillLines() const
    {
        std::vector<Text> lines{
            {QUORATE_TR("The shares make check value %1."), {inGroups(toHex(*m_opening.checkValue()))}}};
        std::ranges::move(m_check.lines(), std::back_inserter(lines));
        std::ranges::move(troubleIn(m_backups), std::back_inserter(lines));
        lines.push_back({QUORATE_TR("Nothing was changed. Seal the sheets again, in new envelopes.")});
        return lines;
    }

    Outcome drillOutcome() const
    {
        Outcome outcome{.good = allGood(),
                        .facts = {{"check_value", toHex(*m_opening.checkValue())},
                                  {"backups_good", std::int64_t{m_check.count(Verdict::Intact)}},
                                  {"backups_altered", std::int64_t{m_check.count(Verdict::Altered)}},
                                  {"backups_of_other_shares", std::int64_t{m_check.count(Verdict::OtherKey)}},
                                  {"backups_unreadable", static_cast<std::int64_t>(m_backups.unreadable.size())}}};
        for (const CheckedBackup& backup : m_check.results()) {
            if (backup.verdict == Verdict::Altered)
                outcome.facts.push_back({"backup_altered", backup.path});
        }
        for (const UnreadableBackup& backup : m_backups.unreadable)
            outcome.facts.push_back({"backup_unreadable", backup.where});
        if (m_check.count(Verdict::Altered) > 0 || !m_backups.unreadable.empty())
            outcome.openItems.push_back({QUORATE_TR(
                "Take the copy from another medium, or back the keys up again while the token lives.")});
        if (m_check.count(Verdict::OtherKey) > 0)
            outcome.openItems.push_back(
                {QUORATE_TR("Some backups belong to other shares. Drill them with the people who hold those.")});
        return outcome;
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("No token is in use.")},
                .files = {QUORATE_TR("All files are unchanged.")},
                .sheets = {QUORATE_TR("All sheets stay good.")}};
    }

    Outcome stoppedOutcome() const override { return {.openItems = {nothingChanged()}}; }

    void wipeSecrets() override { m_opening.wipe(); }

    Task m_task = Task::Drill;
    People m_people{};
    BackupCollection m_backups{};
    BackupMap m_map{};
    ShareOpening m_opening;
    BackupCheck m_check{m_backups, m_opening, true};
    bool m_sealed = false;
};

} // namespace

CeremonySpec ceremony_drill()
{
    return {.id = "drill",
            .group = Group::Assure,
            .place = 1,
            .title = {QUORATE_TR("Verify a backup, recovery drill")},
            .present = {QUORATE_TR("enough custodians, witness, leader; for some checks the leader alone")},
            .effect = Effect::ChangesNothing,
            .minutes = 10,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<DrillCeremony>(options);
            }};
}

} // namespace quorate
