#include "ceremony/access_log.h"
#include "ceremony/acts/backup_check.h"
#include "ceremony/acts/consents.h"
#include "ceremony/acts/envelopes.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/initialisation.h"
#include "ceremony/acts/key_restoring.h"
#include "ceremony/acts/materials.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/share_sending.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"

#include <algorithm>

namespace quorate
{

namespace
{

/**
 * Put a replacement token into service: everything is gathered and proved in this computer first (the shares open
 * their file, and every backup's integrity code is right), and only then is anything erased. Then the token is
 * initialised, takes the shares, its check value is compared, and every key is restored and proves itself. As a
 * drill the same on a spare token, which is erased again at the end.
 *
 * Going on after a stop: the token itself says how far it is. One that waits for exactly these share files is not
 * initialised again; one that has their check value takes no shares again; keys that are there are not restored
 * again.
 */
class ReplaceCeremony final : public Sequence
{
public:
    explicit ReplaceCeremony(const StartOptions& options)
        : m_options(options),
          m_opening({.people = m_people,
                     .options = options,
                     .refuseFiles = [this](const auto& files) { return differs(files); },
                     .safe = nothingChanged()})
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.securityOfficer = true,
                        .pinHolder = true,
                        .witness = true,
                        .minCustodians = 1,
                        .maxCustodians = maxCustodians},
                       m_people));

        chapter({QUORATE_TR("Gather")});
        add(purposePart());
        add(materialsPart([this] { return materials(); }));
        add(gatherBackups({.files = "backups",
                           .read = "read_backups",
                           .heading = {QUORATE_TR("Where are the key backups?")},
                           .folder = options.folder,
                           .rehearsal = options.rehearsal,
                           .safe = nothingChanged(),
                           .into = &m_backups}));
        add(m_opening.fileParts());
        add(noticePart({.id = "fit", .heading = {QUORATE_TR("Do these belong together?")}, .lines = [this] {
                            return fitLines();
                        }}));

        chapter({QUORATE_TR("Shares")});
        add(m_opening.turnParts());
        add(m_opening.joinParts());
        add(m_check.parts());
        add(noticePart({.id = "checked",
                        .heading = {QUORATE_TR("What can be restored")},
                        .lines = [this] { return checkedLines(); },
                        .primary = {QUORATE_TR("Choose the token")},
                        .back = BackRule::Barrier}),
            [this] { return somethingIntact(); });
        add(outcomePart({.heading = [] { return Text{QUORATE_TR("No backup opens with these shares")}; },
                         .lines = [this] { return m_check.lines(); },
                         .outcome = [this] { return nothingFits(); }}),
            [this] { return !somethingIntact(); });

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token takes over?")},
                       .lines = [this] { return tokenLines(); },
                       .into = &m_token,
                       .refuse = [this](const TokenReading& reading) { return refuse(reading); }}));
        add(originParts({.token = m_token, .rehearsal = options.rehearsal, .choice = "token"}));
        add(noticePart({.id = "go_on",
                        .heading = {QUORATE_TR("This token is on its way already")},
                        .lines = [this] { return goOnLines(); }}),
            [this] { return !m_needsInit; });

        const auto initialises = [this] { return m_needsInit; };
        chapter({QUORATE_TR("SO-PIN")});
        add(onlyWhen(initialises, m_initialisation.soPinParts()));
        chapter({QUORATE_TR("User PIN")});
        add(onlyWhen(initialises, m_initialisation.userPinParts()));
        chapter({QUORATE_TR("Settings")});
        add(onlyWhen(initialises, m_initialisation.settingsParts()));
        chapter({QUORATE_TR("Erase")});
        add(onlyWhen(initialises, m_initialisation.eraseParts()));

        chapter({QUORATE_TR("Send and compare")});
        add(beginSendingPart());
        add(onlyWhen([this] { return m_needsShares; }, m_sending.sendParts()));
        add(userPinPart(m_token, m_pin), [this] { return m_pin.empty(); });
        add(onlyWhen([this] { return m_needsShares; }, m_sending.compareParts()));
        add(outcomePart(
                {.heading = [] { return Text{QUORATE_TR("Do not use this token: the check values differ")}; },
                 .lines = [this] { return std::vector<Text>{stateInWords(m_token.reading)}; },
                 .outcome = [this] { return valuesDiffer(); }}),
            [this] { return m_needsShares && !m_sending.proven(); });

        chapter({QUORATE_TR("Restore and prove")});
        add(m_restoring.placeParts());
        add(m_restoring.restoreParts());

        chapter({QUORATE_TR("The old token")});
        add(oldTokenPart(), [this] { return !m_drill; });
        add(putAwayPart(), [this] { return !m_drill; });
        chapter({QUORATE_TR("Erase the spare token")});
        add(onlyWhen([this] { return m_drill; }, m_initialisation.eraseAgainParts()));
        chapter({QUORATE_TR("Result")});
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return outcomeLines(); },
                         .outcome = [this] { return outcome(); }}));
        agree("fit", "initialise", [this] { return consent({}); });
        agree("settings", "initialise", [this] { return consent(m_token); });
        agree("go_on", "send", [this] { return consent(m_token); });
    }

private:
    static Text nothingChanged() { return {QUORATE_TR("No token has been changed.")}; }

    Consent consent(const HeldToken& token) const
    {
        return consentToOpen("replace", m_people, token, m_opening.files(), m_backups.files);
    }

    // ---- gather -----------------------------------------------------------------------------------------------

    std::unique_ptr<Part> purposePart()
    {
        return formPart(
            {.id = "purpose",
             .heading = {QUORATE_TR("Is this for service, or a drill?")},
             .fields =
                 [this] {
                     return std::vector<Field>{
                         {.id = "purpose",
                          .label = {QUORATE_TR("Purpose")},
                          .kind = FieldKind::Choice,
                          .value = m_drill ? "drill" : "service",
                          .options = {{.id = "service",
                                       .label = {QUORATE_TR("Service: the token takes over from another one")}},
                                      {.id = "drill",
                                       .label = {QUORATE_TR("Drill on a spare token: it is erased again at the "
                                                            "end")}}}}};
                 },
             .accept =
                 [this](const FormValues& values) {
                     m_drill = values.at("purpose") == "drill";
                     return std::optional<WrongAnswer>{};
                 }});
    }

    std::vector<Material> materials() const
    {
        return {
            {.id = "token",
             .what = m_drill ? Text{QUORATE_TR("The spare token")} : Text{QUORATE_TR("The token that takes over")},
             .holder = m_people.securityOfficer},
            {.id = "so_pin",
             .what = {QUORATE_TR("Its SO-PIN, and a new one if it has none of its own yet")},
             .holder = m_people.securityOfficer},
            {.id = "user_pin", .what = {QUORATE_TR("The user PIN that it gets")}, .holder = m_people.pinHolder},
            {.id = "backups", .what = {QUORATE_TR("The key backups")}, .holder = m_people.leader},
            {.id = "share_files",
             .what = {QUORATE_TR("The share file and its set file, or every share file if there are several")},
             .holder = m_people.leader},
            {.id = "sheets",
             .what = {QUORATE_TR("Enough share sheets, or the passwords of the share files")},
             .holder = m_people.custodianNames()},
        };
    }

    /** Public data alone: a set of one file tells the check value that its backups must have. */
    static const std::optional<CheckValue>& toldBy(const std::vector<ChosenShareFile>& files)
    {
        static const std::optional<CheckValue> nothing;
        return files.size() == 1 ? files.front().reference : nothing;
    }

    std::optional<Problem> differs(const std::vector<ChosenShareFile>& files) const
    {
        const auto& told = toldBy(files);
        if (!told || !m_backups.under(*told).empty() || m_backups.files.empty())
            return std::nullopt;
        return explain({.code = ErrorCode::CheckValueDiffers}, nothingChanged(),
                       {inGroups(toHex(*told)), inGroups(toHex(m_backups.files.front().checkValue()))});
    }

    std::vector<Text> fitLines() const
    {
        std::vector<Text> lines;
        for (const CheckValue& value : m_backups.checkValues())
            lines.push_back({QUORATE_TRN("%n backup(s) with check value %1."),
                             {inGroups(toHex(value))},
                             static_cast<int>(m_backups.under(value).size())});
        for (const ChosenShareFile& file : m_opening.files()) {
            if (file.reference)
                lines.push_back({QUORATE_TR("Share file %1: SHA-256 %2, check value %3."),
                                 {fileNameOf(file.path), inGroups(toHex(file.sha256).substr(0, 16)),
                                  inGroups(toHex(*file.reference))}});
            else
                lines.push_back({QUORATE_TR("Share file %1: SHA-256 %2, its check value shows when it is open."),
                                 {fileNameOf(file.path), inGroups(toHex(file.sha256).substr(0, 16))}});
        }
        lines.push_back(
            toldBy(m_opening.files())
                ? Text{QUORATE_TR("They fit. The shares and every backup are now tested in this "
                                  "computer, before any token is touched.")}
                : Text{QUORATE_TR("Whether they fit shows when the shares are open, before any token is "
                                  "touched.")});
        std::ranges::move(troubleIn(m_backups), std::back_inserter(lines));
        return lines;
    }

    // ---- checked ----------------------------------------------------------------------------------------------

    bool somethingIntact() const { return m_check.count(CheckedBackup::Verdict::Intact) > 0; }

    std::vector<Text> checkedLines() const
    {
        std::vector<Text> lines{
            {QUORATE_TR("The shares make check value %1."), {inGroups(toHex(*m_opening.checkValue()))}}};
        std::ranges::move(m_check.lines(), std::back_inserter(lines));
        std::ranges::move(troubleIn(m_backups), std::back_inserter(lines));
        lines.push_back({QUORATE_TR("Nothing has been changed so far.")});
        return lines;
    }

    Outcome nothingFits() const
    {
        return {
            .facts = {{"check_value", toHex(*m_opening.checkValue())}},
            .openItems = {{QUORATE_TR("No token has been changed. Find the share file of these backups, or the "
                                      "backups of these shares.")}}};
    }

    /** The newest intact backup of every key. */
    void chooseFiles()
    {
        m_files.clear();
        for (std::size_t i = 0; i < m_backups.files.size(); ++i) {
            const bool intact = m_check.results()[i].verdict == CheckedBackup::Verdict::Intact;
            const bool older = !m_files.empty() && areVersionsOfOneKey(m_files.back(), m_backups.files[i]);
            if (intact && !older)
                m_files.push_back(m_backups.files[i]);
        }
    }

    // ---- the token --------------------------------------------------------------------------------------------

    std::vector<Text> tokenLines() const
    {
        return {
            {QUORATE_TR("It is erased, but not before you confirm it. A token that stopped half-way through this "
                        "goes on where it is.")}};
    }

    std::optional<Problem> refuse(const TokenReading& reading)
    {
        chooseFiles();
        m_needsInit =
            m_drill || !isOnItsWay(reading); // a drill's token is erased at the end, with the same SO-PIN
        const bool needsShares = m_needsInit || reading.dkek.outstanding > 0;
        if (needsShares && m_opening.wiped())
            return Problem{.error = {.code = ErrorCode::NotAccepted},
                           .happened = {QUORATE_TR("The shares are no longer in this computer")},
                           .safe = nothingChanged(),
                           .todo = {QUORATE_TR("Stop, and start this ceremony again with the other token.")}};
        if (m_needsInit)
            return Initialisation::refuse(reading);
        if (reading.state() == TokenState::UserPinBlocked)
            return explain({.code = ErrorCode::PinBlocked}, nothingChanged());
        return std::nullopt;
    }

    /** It waits for exactly these share files, or has their check value. */
    bool isOnItsWay(const TokenReading& reading) const
    {
        const DkekStatus& dkek = reading.dkek;
        const auto files = static_cast<int>(m_opening.opened()->size());
        if (!dkek.configured || dkek.expected != files)
            return false;
        if (dkek.outstanding > 0)
            return dkek.outstanding == files && reading.keys.empty();
        return dkek.checkValue == m_opening.checkValue();
    }

    std::vector<Text> goOnLines() const
    {
        return {stateInWords(m_token.reading),
                {QUORATE_TR("It fits these shares, so it is not erased: the ceremony goes on from here.")}};
    }

    /** From here on the token decides what is still to be done. */
    std::unique_ptr<Part> beginSendingPart()
    {
        return rereadPart({.id = "reread_token", .token = &m_token, .wasRead = [this] {
                               m_needsShares = m_token.reading.dkek.outstanding > 0;
                               if (!m_needsShares)
                                   m_opening.wipe();
                               m_sending.begin();
                           }});
    }

    Outcome valuesDiffer() const
    {
        return {
            .facts = {{"serial", m_token.serial()}, originFact(m_token)},
            .openItems = {{QUORATE_TR("Initialise the token again and repeat this ceremony. The backups and the "
                                      "sheets are unchanged.")}}};
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    std::unique_ptr<Part> oldTokenPart()
    {
        return formPart(
            {.id = "old_token",
             .heading = {QUORATE_TR("What becomes of the old token?")},
             .fields =
                 [this] {
                     return std::vector<Field>{
                         {.id = "fate",
                          .label = {QUORATE_TR("The old token")},
                          .kind = FieldKind::Choice,
                          .value = m_fate,
                          .options = {{.id = "lost", .label = {QUORATE_TR("It is lost")}},
                                      {.id = "defective", .label = {QUORATE_TR("It is defective")}},
                                      {.id = "destroyed",
                                       .label = {QUORATE_TR("It was destroyed before a witness")}},
                                      {.id = "kept",
                                       .label = {QUORATE_TR("It is kept and holds the same keys")}}}},
                         {.id = "serial",
                          .label = {QUORATE_TR("Its serial number")},
                          .value = m_oldSerial,
                          .help = {QUORATE_TR("May be left empty if nobody knows it.")}}};
                 },
             .lines =
                 [] {
                     return std::vector<Text>{{QUORATE_TR(
                         "Until the old token is destroyed, whoever has it and its user PIN can use the "
                         "keys.")}};
                 },
             .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                 m_fate = values.at("fate");
                 m_oldSerial = values.at("serial");
                 if (m_fate == "destroyed" && m_people.witness.empty())
                     return WrongAnswer{"fate", {QUORATE_TR("No witness was named at the beginning.")}};
                 return std::nullopt;
             }});
    }

    /** What a person does with pen and paper, and what the record should know of it. */
    std::unique_ptr<Part> putAwayPart()
    {
        return formPart(
            {.id = "put_away",
             .heading = {QUORATE_TR("Label the token, seal the sheets")},
             .fields =
                 [this] {
                     std::vector<Field> fields{{.id = "label",
                                                .label = {QUORATE_TR("What is written on the token")},
                                                .value = m_writtenOn.empty() ? m_token.serial() : m_writtenOn,
                                                .help = {QUORATE_TR("So that nobody takes it for another one.")}}};
                     std::ranges::move(
                         envelopeFields(sheetsToSeal(), m_envelopes,
                                        {QUORATE_TR("The number of its new envelope. May be left empty if it has "
                                                    "none.")}),
                         std::back_inserter(fields));
                     return fields;
                 },
             .lines =
                 [] {
                     return std::vector<Text>{
                         {QUORATE_TR("Write its name on the token. Put each sheet into a new envelope and seal "
                                     "it; who may hold it has not changed.")},
                         signAcrossSeam()};
                 },
             .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                 m_writtenOn = values.at("label");
                 if (m_writtenOn.empty())
                     return WrongAnswer{"label", {QUORATE_TR("A token without a label is easily mistaken.")}};
                 return readEnvelopes(values, sheetsToSeal().size(), m_envelopes);
             }});
    }

    /** What people brought: the program knows a sheet's set and share, not which sheet of that share it is. */
    std::vector<SheetToSeal> sheetsToSeal() const
    {
        std::vector<SheetToSeal> sheets;
        for (const OpenedShareFile& file : *m_opening.opened()) {
            for (const Opener& opener : file.openers)
                sheets.push_back(sheetOf(file, opener));
        }
        return sheets;
    }

    static SheetToSeal sheetOf(const OpenedShareFile& file, const Opener& opener)
    {
        if (opener.share == 0)
            return {.sheet = file.name,
                    .label = {QUORATE_TR("%1, password of share file %2"), {opener.name, file.name}}};
        const std::string sheet = sheetsOfShare(file.setCode, std::to_string(opener.share));
        return {.sheet = sheet, .label = {QUORATE_TR("%1, sheet %2"), {opener.name, sheet}}};
    }

    Text outcomeHeading() const
    {
        if (!m_restoring.good())
            return {QUORATE_TR("Not every key proved itself")};
        if (m_drill)
            return {QUORATE_TR("The drill succeeded, and the spare token is empty again")};
        return {QUORATE_TR("The replacement token is in service")};
    }

    std::vector<Text> outcomeLines() const
    {
        std::vector<Text> lines{{QUORATE_TR("Token %1, check value %2."),
                                 {m_token.serial(), inGroups(toHex(*m_opening.checkValue()))}}};
        std::ranges::move(m_restoring.outcomeLines(), std::back_inserter(lines));
        return lines;
    }

    Outcome outcome() const
    {
        Outcome outcome{.good = m_restoring.good(),
                        .facts = {{"serial", m_token.serial()},
                                  originFact(m_token),
                                  {"check_value", toHex(*m_opening.checkValue())},
                                  {"purpose", std::string(m_drill ? "drill" : "service")},
                                  {"state", inEnglish(stateInWords(m_token.reading))}},
                        .openItems = m_restoring.openItems()};
        std::ranges::move(m_restoring.facts(), std::back_inserter(outcome.facts));
        const auto left = m_check.results().size() -
                          static_cast<std::size_t>(m_check.count(CheckedBackup::Verdict::Intact)) +
                          m_backups.unreadable.size();
        if (left > 0)
            outcome.openItems.push_back(
                {QUORATE_TRN("Found, but impossible to restore: %n backup(s). See the list above."),
                 {},
                 static_cast<int>(left)});
        if (m_initialisation.defaultSoPinStays())
            outcome.openItems.push_back({QUORATE_TR(
                "The SO-PIN of this token is printed in manuals. Change it before the token is used.")});
        if (!m_drill)
            addOldTokenAndPaper(outcome);
        return outcome;
    }

    void addOldTokenAndPaper(Outcome& outcome) const
    {
        outcome.facts.push_back({"old_token", m_fate});
        if (!m_oldSerial.empty())
            outcome.facts.push_back({"old_serial", m_oldSerial});
        outcome.facts.push_back({"written_on_token", m_writtenOn});
        const auto sheets = sheetsToSeal();
        for (std::size_t i = 0; i < m_envelopes.size(); ++i)
            addEnvelope(outcome.facts, sheets[i].sheet, m_envelopes[i]);
        if (m_fate == "lost" || m_fate == "kept")
            outcome.openItems.push_back({QUORATE_TR(
                "The old token still holds the keys. If its user PIN may be known, make new keys instead.")});
        if (m_fate == "defective")
            outcome.openItems.push_back({QUORATE_TR("Destroy the old token before a witness.")});
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("The backups and the share files are unchanged.")},
                        .sheets = {QUORATE_TR("All sheets stay good.")}};
        describeToken(lines, m_token);
        lines.standing.done = m_restoring.onToken();
        lines.standing.wanted = static_cast<int>(m_files.size());
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        if (!m_token.chosen())
            return {.openItems = {nothingChanged()}};
        return {.facts = {{"serial", m_token.serial()},
                          originFact(m_token),
                          {"state", inEnglish(stateInWords(m_token.reading))}},
                .openItems = {{QUORATE_TR("Token %1 was last seen so:"), {m_token.serial()}},
                              stateInWords(m_token.reading),
                              {QUORATE_TR("Start this ceremony again to go on: it reads the token and takes up "
                                          "where it is.")}}};
    }

    void wipeSecrets() override
    {
        m_opening.wipe();
        m_initialisation.wipe();
        m_pin.wipe();
    }

    StartOptions m_options;
    bool m_drill = false;
    People m_people{};
    BackupCollection m_backups{};
    ShareOpening m_opening;
    BackupCheck m_check{m_backups, m_opening, false};
    HeldToken m_token{};
    bool m_needsInit = true;
    bool m_needsShares = true;
    SealedSecret m_pin{};
    Initialisation m_initialisation{{.token = m_token,
                                     .shareFiles = [this] { return static_cast<int>(m_opening.opened()->size()); },
                                     .keptUserPin = &m_pin,
                                     .keepsPins = [this] { return m_drill; },
                                     .allowPublishedPins = m_options.allowPublishedPins,
                                     .officer = [this] { return m_people.securityOfficer; }}};
    ShareSending m_sending{{.token = m_token, .opening = m_opening, .pin = m_pin, .keepsPin = true}};
    std::vector<BackupFile> m_files{}; // to be restored
    KeyRestoring m_restoring{
        {.token = m_token, .files = m_files, .pin = m_pin, .choice = "token", .asksPlaces = false}};
    std::string m_fate = "lost";
    std::string m_oldSerial{};
    std::string m_writtenOn{};
    std::vector<std::string> m_envelopes{}; // in the order of sheetsToSeal(); none before they were asked
};

} // namespace

CeremonySpec ceremony_replace()
{
    return {.id = "replace",
            .group = Group::Replace,
            .place = 1,
            .title = {QUORATE_TR("Put a replacement token into service")},
            .present = {QUORATE_TR("security officer, enough custodians, PIN holder, witness, leader")},
            .effect = Effect::ErasesToken,
            .minutes = 30,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<ReplaceCeremony>(options);
            }};
}

} // namespace quorate
