#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "ceremony/written_files.h"
#include "dkek/key_blob.h"

namespace quorate
{

namespace
{

/** Back up keys: choose token and keys, two places, the PIN, and every file read back. */
class BackupCeremony final : public Sequence
{
public:
    explicit BackupCeremony(const StartOptions& options)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token's keys?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));

        chapter({QUORATE_TR("Keys")});
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
        add(outcomePart(
            {.heading =
                 [this] {
                     return Text{QUORATE_TRN("Backed up: %n key(s)"), {}, static_cast<int>(m_chosen.size())};
                 },
             .lines = [this] { return outcomeLines(); },
             .outcome = [this] { return Outcome{.good = true, .facts = outcomeFacts()}; }}));
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

    static std::string fieldOf(const KeyEntry& key) { return "key_" + std::to_string(key.reference); }

    std::vector<Text> keyLines() const
    {
        if (m_token.reading.dkek.expected == 0)
            return {
                {QUORATE_TR("This token has a key encryption key of its own: these backups only come back to this "
                            "token, until it is initialised again.")}};
        return {{QUORATE_TR("Check value of the token: %1"), {checkValueInWords()}}};
    }

    std::string checkValueInWords() const
    {
        const auto& value = m_token.reading.dkek.checkValue;
        return value ? inGroups(toHex(*value)) : "?";
    }

    std::vector<Field> fields() const
    {
        std::vector<Field> fields;
        for (const KeyEntry& key : m_token.reading.keys)
            fields.push_back({.id = fieldOf(key),
                              .label = {QUORATE_TR("%1: %2, reference %3"),
                                        {key.label, key.type, std::to_string(key.reference)}},
                              .kind = FieldKind::Tick,
                              .value = "yes"});
        return fields;
    }

    std::optional<WrongAnswer> accept(const FormValues& values)
    {
        m_chosen.clear();
        for (const KeyEntry& key : m_token.reading.keys) {
            if (values.at(fieldOf(key)) == "yes")
                m_chosen.push_back(key);
        }
        if (m_chosen.empty())
            return WrongAnswer{fieldOf(m_token.reading.keys.front()), {QUORATE_TR("Choose at least one key.")}};
        return std::nullopt;
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
                            "media.")}};
    }

    // ---- the work ---------------------------------------------------------------------------------------------

    std::unique_ptr<Part> wrapPart()
    {
        return workPart({.id = "wrap",
                         .heading = {QUORATE_TR("Backing up and reading back")},
                         .mayStop = true,
                         .make = [this] { return wrapWork(); },
                         .done =
                             [this](Box box) {
                                 m_written = box.take<std::vector<WrittenFile>>();
                                 wipeSecrets();
                                 return Move::next();
                             },
                         .failed =
                             [this](const Error& error) {
                                 return afterPinWork(error, m_token, m_pin, {.work = "wrap", .otherwise = "save"},
                                                     {QUORATE_TR("The token is unchanged. Files that are not "
                                                                 "complete were taken away again.")},
                                                     {error.where, checkValueInWords()});
                             }});
    }

    struct Job {
        HeldToken token{};
        std::vector<KeyEntry> keys{};
        std::vector<std::string> folders{};
    };

    std::function<Result<Box>(Services&, Progress&)> wrapWork() const
    {
        return [job = Job{m_token, m_chosen, m_folders}, pin = std::make_shared<SealedSecret>(m_pin)](
                   Services& services, Progress& progress) -> Result<Box> {
            std::vector<WrittenFile> written;
            auto result = wrapAll(services, job, *pin, progress, written);
            if (result)
                return Box::of(std::move(written));
            // Going on later starts with empty places, so that no half-finished backup can be relied on.
            for (const WrittenFile& file : written)
                (void)services.files.remove(file.path);
            return fail(result.error());
        };
    }

    static Result<void> wrapAll(Services& services, const Job& job, const SealedSecret& pin, Progress& progress,
                                std::vector<WrittenFile>& written)
    {
        QUORATE_TRY(Token * token, heldToken(services, job.token));
        QUORATE_CHECK(token->verifyUserPin(pin.open()));
        for (std::size_t i = 0; i < job.keys.size(); ++i) {
            if (progress.stopped())
                return fail(ErrorCode::Stopped);
            progress.report(i, job.keys.size());
            QUORATE_TRY(const Bytes content, backupOf(*token, job.keys[i], job.token.reading.dkek));
            const std::string name = keyBackupName(job.token.serial(), job.keys[i].label, job.keys[i].reference);
            for (const std::string& folder : job.folders) {
                QUORATE_TRY(auto file, writeAndReadBack(services.files, pathIn(folder, name), content));
                written.push_back(std::move(file));
            }
        }
        progress.report(job.keys.size(), job.keys.size());
        return {};
    }

    static Result<Bytes> backupOf(Token& token, const KeyEntry& key, const DkekStatus& dkek)
    {
        QUORATE_TRY(const Bytes blob, token.wrapKey(key.reference));
        QUORATE_TRY(const KeyBlob parsed, parseKeyBlob(blob));
        if (dkek.checkValue && parsed.checkValue != *dkek.checkValue)
            return fail(ErrorCode::CheckValueDiffers, toHex(parsed.checkValue));
        QUORATE_TRY(const Bytes description, orNothing(token.description(key.reference)));
        QUORATE_TRY(const Bytes certificate, orNothing(token.certificate(key.reference)));
        return encodeKeyBackup(blob, description, certificate);
    }

    /** A key may have no description or certificate. */
    static Result<Bytes> orNothing(Result<Bytes> file)
    {
        if (!file && file.error().code == ErrorCode::NotFound)
            return Bytes{};
        return file;
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    std::vector<Text> outcomeLines() const
    {
        return {{QUORATE_TRN("Every file was read back from %n place(s) and compared."),
                 {},
                 static_cast<int>(m_folders.size())},
                {QUORATE_TR("They open under check value %1."), {checkValueInWords()}}};
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts{{"serial", m_token.serial()}};
        if (m_token.reading.dkek.checkValue)
            facts.push_back({"check_value", toHex(*m_token.reading.dkek.checkValue)});
        for (const WrittenFile& file : m_written) {
            facts.push_back({"key_backup", file.path});
            facts.push_back({"sha256", file.sha256});
        }
        return facts;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = m_written.empty() ? Text{QUORATE_TR("No backup was written.")}
                                                   : Text{QUORATE_TR("The backups are complete.")},
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {{QUORATE_TR("No backup was written. The token is unchanged.")}}};
    }

    void wipeSecrets() override { m_pin.wipe(); }

    People m_people{};
    HeldToken m_token{};
    std::vector<KeyEntry> m_chosen{};
    std::vector<std::string> m_folders{};
    SealedSecret m_pin{};
    std::vector<WrittenFile> m_written{};
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
