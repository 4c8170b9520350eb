#include "ceremony/acts/consents.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/key_saving.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "dkek/key_blob.h"

#include <algorithm>
#include <map>

namespace quorate
{

namespace
{

/**
 * Back up keys: choose token and keys, two places, the PIN, every file read back, and a list of them beside them.
 */
class BackupCeremony final : public Sequence
{
public:
    explicit BackupCeremony(const StartOptions& options) : m_rehearsal(options.rehearsal)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token's keys?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));

        chapter({QUORATE_TR("Keys")});
        add(conditionsPart());
        add(formPart({.id = "keys",
                      .heading = {QUORATE_TR("Which keys are to be backed up?")},
                      .fields = [this] { return fields(); },
                      .lines = [this] { return keyLines(); },
                      .accept = [this](const FormValues& values) { return accept(values); }}));

        chapter({QUORATE_TR("Places")});
        add(saveFilePart({.id = "save",
                          .heading = {QUORATE_TR("Where are the backups kept?")},
                          .lines = [] { return saveLines(); },
                          .names = [this] { return fileNames(); },
                          .folders = 2,
                          .folder = options.folder,
                          .into = &m_folders}));
        add(userPinPart(m_token, m_pin));

        chapter({QUORATE_TR("Back up")});
        add(wrapPart());
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return outcomeLines(); },
                         .outcome = [this] { return Outcome{.good = true, .facts = outcomeFacts()}; }}));
        agree("keys", "wrap", [this] { return consentForToken("backup", m_people, m_token); });
    }

private:
    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        const Text safe{QUORATE_TR("The token has not been changed.")};
        if (reading.state() == TokenState::UserPinBlocked)
            return explain({.code = ErrorCode::PinBlocked}, safe);
        if (reading.keys.empty())
            return Problem{.error = {.code = ErrorCode::NotFound},
                           .happened = {QUORATE_TR("There is no key on this token")},
                           .safe = safe,
                           .todo = {QUORATE_TR("Choose another token.")}};
        if (!reading.dkek.configured || reading.dkek.outstanding > 0)
            return Problem{
                .error = {.code = ErrorCode::NoKeyEncryptionKey},
                .happened = {QUORATE_TR("The keys of this token cannot be backed up")},
                .safe = safe,
                .todo = {QUORATE_TR("It has no complete key encryption key. That can only be given to an "
                                    "empty token, so use another one for new keys.")}};
        return std::nullopt;
    }

    // ---- the keys ---------------------------------------------------------------------------------------------

    using Conditions = std::map<std::uint8_t, KeyConditions>;

    /** Which keys cannot be saved is known before anything starts. */
    std::unique_ptr<Part> conditionsPart()
    {
        return workPart({.id = "conditions",
                         .heading = {QUORATE_TR("Looking at the keys")},
                         .changes = false,
                         .make =
                             [this] {
                                 return [held = m_token](Services& services, Progress&) -> Result<Box> {
                                     QUORATE_TRY(Token * token, heldToken(services, held));
                                     Conditions conditions;
                                     for (const KeyEntry& key : held.reading.keys) {
                                         QUORATE_TRY(conditions[key.reference], token->conditions(key.reference));
                                     }
                                     return Box::of(std::move(conditions));
                                 };
                             },
                         .done = [this](Box box) { return conditionsRead(box.take<Conditions>()); },
                         .failed =
                             [](const Error& error) {
                                 return Move::to("token",
                                                 explain(error, {QUORATE_TR("The token has not been changed.")}));
                             }});
    }

    Move conditionsRead(const Conditions& conditions)
    {
        m_savable.clear();
        m_kept.clear();
        for (const KeyEntry& key : m_token.reading.keys)
            (conditions.at(key.reference).mayBeBackedUp() ? m_savable : m_kept).push_back(key);
        if (!m_savable.empty())
            return Move::next();
        return Move::to("token", {.error = {.code = ErrorCode::NotFound},
                                  .happened = {QUORATE_TR("No key of this token may be backed up")},
                                  .safe = {QUORATE_TR("The token has not been changed.")},
                                  .todo = {QUORATE_TR("Its keys were made never to leave it. Make new keys for "
                                                      "what must survive it.")}});
    }

    static std::string fieldOf(const KeyEntry& key) { return "key_" + std::to_string(key.reference); }

    std::vector<Text> keyLines() const
    {
        std::vector<Text> lines{checkValueLine()};
        for (const KeyEntry& key : m_kept)
            lines.push_back(
                {QUORATE_TR("\"%1\" (%2, reference %3) cannot be saved: it was made never to leave this "
                            "token."),
                 {key.label, key.type, std::to_string(key.reference)}});
        return lines;
    }

    Text checkValueLine() const
    {
        if (m_token.reading.dkek.expected == 0)
            return {
                QUORATE_TR("This token has a key encryption key of its own: these backups only come back to this "
                           "token, until it is initialised again.")};
        return {QUORATE_TR("Check value of the token: %1"), {checkValueInWords()}};
    }

    std::string checkValueInWords() const
    {
        const auto& value = m_token.reading.dkek.checkValue;
        return value ? inGroups(toHex(*value)) : "?";
    }

    std::vector<Field> fields() const
    {
        std::vector<Field> fields;
        for (const KeyEntry& key : m_savable) {
            const Text fingerprint_ = key.publicKey ? fingerprintHelp(*key.publicKey) : Text{};
            fields.push_back({.id = fieldOf(key),
                              .label = {QUORATE_TR("%1: %2, reference %3"),
                                        {key.label, key.type, std::to_string(key.reference)}},
                              .kind = FieldKind::Tick,
                              .value = "yes",
                              .help = fingerprint_});
        }
        return fields;
    }

    static Text fingerprintHelp(const PublicKey& key)
    {
        const auto print = fingerprint(key);
        if (!print)
            return {};
        return {QUORATE_TR("Fingerprint %1"), {inGroups(toHex(*print).substr(0, 16))}};
    }

    std::optional<WrongAnswer> accept(const FormValues& values)
    {
        m_chosen.clear();
        for (const KeyEntry& key : m_savable) {
            if (values.at(fieldOf(key)) == "yes")
                m_chosen.push_back(key);
        }
        if (m_chosen.empty())
            return WrongAnswer{fieldOf(m_savable.front()), {QUORATE_TR("Choose at least one key.")}};
        return std::nullopt;
    }

    /** Every key that is not saved, and why. */
    std::vector<BackupManifest::NotSaved> notSaved() const
    {
        std::vector<BackupManifest::NotSaved> keys;
        const auto add_ = [&](const KeyEntry& key, std::string reason) {
            keys.push_back({.label = key.label, .reference = key.reference, .reason = std::move(reason)});
        };
        for (const KeyEntry& key : m_kept)
            add_(key, "never_leaves");
        for (const KeyEntry& key : m_savable) {
            if (std::ranges::find(m_chosen, key.reference, &KeyEntry::reference) == m_chosen.end())
                add_(key, "not_chosen");
        }
        return keys;
    }

    std::vector<std::string> fileNames() const
    {
        std::vector<std::string> names;
        for (const KeyEntry& key : m_chosen)
            names.push_back(keyBackupName(m_token.serial(), key.label, key.reference));
        return names;
    }

    static std::vector<Text> saveLines()
    {
        return {{QUORATE_TR("A backup is encrypted: it is useless without the set of shares. Best keep it on two "
                            "media.")},
                {QUORATE_TR("What an earlier backup left there and still holds stays as it is; nothing is "
                            "overwritten.")}};
    }

    // ---- the work ---------------------------------------------------------------------------------------------

    std::unique_ptr<Part> wrapPart()
    {
        return workPart({.id = "wrap",
                         .heading = {QUORATE_TR("Backing up and reading back")},
                         .mayStop = true,
                         .make = [this] { return wrapWork(); },
                         .done = [this](Box box) { return worked(box.take<Worked>()); },
                         .facts = [this] { return m_complete ? savedFacts() : std::vector<Fact>{}; },
                         .failed = [this](const Error& error) { return wrapFailed(error); }});
    }

    /** What was done, and the failure that ended it, if any. */
    struct Worked {
        Saving saving{};
        std::optional<Error> error{};
    };

    Move worked(Worked result)
    {
        m_saving = std::move(result.saving);
        if (result.error)
            return wrapFailed(*result.error);
        m_complete = true;
        wipeSecrets();
        return Move::next();
    }

    Move wrapFailed(const Error& error)
    {
        return afterPinWork(error, m_token, m_pin, {.work = "wrap", .otherwise = "save"}, whatIsSaved(),
                            {error.where, checkValueInWords()});
    }

    Text whatIsSaved() const
    {
        if (m_saving.saved > 0)
            return {QUORATE_TRN("Saved and listed: %n key(s). The next one is not. The token is unchanged."),
                    {},
                    m_saving.saved};
        if (!m_saving.written.empty())
            return {
                QUORATE_TR("What was written so far is complete and listed, but not in every place. The token is "
                           "unchanged.")};
        return {QUORATE_TR("No backup was written. The token is unchanged.")};
    }

    std::function<Result<Box>(Services&, Progress&)> wrapWork() const
    {
        SavingJob job{
            .token = m_token, .keys = m_chosen, .notSaved = notSaved(), .folders = m_folders, .test = m_rehearsal};
        return [job = std::move(job), pin = std::make_shared<SealedSecret>(m_pin)](
                   Services& services, Progress& progress) -> Result<Box> {
            Worked worked;
            if (auto saved = saveKeys(services, job, *pin, progress, worked.saving); !saved)
                worked.error = saved.error();
            return Box::of(std::move(worked));
        };
    }

    /** Which keys are in the backups. */
    std::vector<Fact> savedFacts() const
    {
        std::vector<Fact> facts{pinAccepted()};
        for (const KeyEntry& key : m_chosen)
            addKey(facts, key);
        return facts;
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    Text outcomeHeading() const
    {
        if (m_saving.unchanged == m_saving.saved)
            return {QUORATE_TRN("Nothing has changed since the last backup: %n key(s)"), {}, m_saving.saved};
        return {QUORATE_TRN("Backed up: %n key(s)"), {}, m_saving.saved};
    }

    std::vector<Text> outcomeLines() const
    {
        std::vector<Text> lines{{QUORATE_TRN("Every file was read back from %n place(s) and compared."),
                                 {},
                                 static_cast<int>(m_folders.size())},
                                {QUORATE_TR("They open under check value %1."), {checkValueInWords()}}};
        if (m_saving.unchanged > 0 && m_saving.unchanged < m_saving.saved)
            lines.push_back({QUORATE_TRN("%n of them lay there already, unchanged."), {}, m_saving.unchanged});
        for (const KeyEntry& key : m_kept)
            lines.push_back({QUORATE_TR("Not saved: \"%1\", which never leaves this token."), {key.label}});
        return lines;
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts{{"serial", m_token.serial()}, originFact(m_token)};
        if (m_token.reading.dkek.checkValue)
            facts.push_back({"check_value", toHex(*m_token.reading.dkek.checkValue)});
        facts.push_back({"keys_saved", std::int64_t{m_saving.saved}});
        facts.push_back({"keys_unchanged", std::int64_t{m_saving.unchanged}});
        for (const WrittenFile& file : m_saving.written)
            addFile(facts, file.path.ends_with(manifestEnding) ? "backup_list" : "key_backup", file);
        for (const auto& key : notSaved())
            facts.push_back({"not_saved", key.label});
        return facts;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = m_complete ? Text{QUORATE_TR("The backups are complete.")} : whatIsSaved(),
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override { return {.openItems = {whatIsSaved()}}; }

    void wipeSecrets() override { m_pin.wipe(); }

    bool m_rehearsal;
    People m_people{};
    HeldToken m_token{};
    std::vector<KeyEntry> m_savable{};
    std::vector<KeyEntry> m_kept{}; // never leave the token
    std::vector<KeyEntry> m_chosen{};
    std::vector<std::string> m_folders{};
    SealedSecret m_pin{};
    Saving m_saving{};
    bool m_complete = false;
};

} // namespace

CeremonySpec ceremony_backup()
{
    return {.id = "backup",
            .group = Group::Keys,
            .place = 2,
            .title = {QUORATE_TR("Back up keys")},
            .present = {QUORATE_TR("PIN holder, leader")},
            .effect = Effect::ChangesNothing,
            .minutes = 5,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<BackupCeremony>(options);
            }};
}

} // namespace quorate
