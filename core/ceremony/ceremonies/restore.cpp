#include "ceremony/acts/backup_file.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/free_references.h"
#include "ceremony/acts/key_proof.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"

#include <set>

namespace quorate
{

namespace
{

constexpr std::size_t challengeSize = 32;

using BackupFiles = std::vector<BackupFile>;

/** Which file goes to which key reference. */
struct Placement {
    std::shared_ptr<const BackupFiles> files{};
    std::vector<std::uint8_t> references{};
};

/** Restore keys: backups, token, equal check values, free references, the PIN, and a proof of every key. */
class RestoreCeremony final : public Sequence
{
public:
    explicit RestoreCeremony(const StartOptions& options)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true}, m_people));

        chapter({QUORATE_TR("Backups")});
        add(chooseFilePart({.id = "files",
                            .heading = {QUORATE_TR("Which key backups?")},
                            .filter = {QUORATE_TR("Key backups")},
                            .pattern = "*.bin",
                            .several = true,
                            .folder = options.folder,
                            .accept = [this](std::vector<std::string> paths) {
                                m_paths = std::move(paths);
                                return std::optional<Problem>{};
                            }}));
        add(readPart());

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("To which token?")},
                       .lines = [this] { return tokenLines(); },
                       .into = &m_token,
                       .refuse = [this](const TokenReading& reading) { return refuse(reading); }}));

        chapter({QUORATE_TR("Places")});
        add(freeReferencesPart({.token = &m_token,
                                .used = &m_used,
                                .needed = [this] { return m_files->size(); },
                                .choice = "token",
                                .wasRead = [this] { proposePlaces(); },
                                .problem = &m_problemAfterReading}));
        add(formPart({.id = "places",
                      .heading = {QUORATE_TR("Where on the token?")},
                      .fields = [this] { return placeFields(); },
                      .lines =
                          [] {
                              return std::vector<Text>{
                                  {QUORATE_TR("Nothing on the token is overwritten. Free places are proposed.")}};
                          },
                      .accept = [this](const FormValues& values) { return acceptPlaces(values); }}));
        add(userPinPart(m_token, m_pin));

        chapter({QUORATE_TR("Restore and prove")});
        add(restorePart());
        add(outcomePart(
            {.heading =
                 [this] {
                     return Text{
                         QUORATE_TRN("Restored and proven: %n key(s)"), {}, static_cast<int>(m_restored.size())};
                 },
             .lines = [this] { return outcomeLines(); },
             .outcome =
                 [this] { return Outcome{.good = true, .facts = outcomeFacts(), .openItems = openItems()}; }}));
    }

private:
    // ---- the files --------------------------------------------------------------------------------------------

    std::unique_ptr<Part> readPart()
    {
        return workPart({.id = "read",
                         .heading = {QUORATE_TR("Reading the backups")},
                         .changes = false,
                         .make =
                             [this] {
                                 return [paths = m_paths](Services& services, Progress&) -> Result<Box> {
                                     BackupFiles files;
                                     for (const std::string& path : paths) {
                                         QUORATE_TRY(auto file, readBackupFile(services.files, path));
                                         files.push_back(std::move(file));
                                     }
                                     return Box::of(std::move(files));
                                 };
                             },
                         .done = [this](Box box) { return filesRead(box.take<BackupFiles>()); },
                         .failed =
                             [](const Error& error) {
                                 return Move::to("files",
                                                 explain(error, nothingChanged(), {fileNameOf(error.where)}));
                             }});
    }

    Move filesRead(BackupFiles files)
    {
        const CheckValue& first = files.front().backup.blob.checkValue;
        for (const BackupFile& file : files) {
            if (file.backup.blob.checkValue != first)
                return Move::to("files", explain({.code = ErrorCode::CheckValueDiffers}, nothingChanged(),
                                                 {toHex(first), toHex(file.backup.blob.checkValue)}));
        }
        m_files = std::make_shared<const BackupFiles>(std::move(files));
        return Move::next();
    }

    static Text nothingChanged() { return {QUORATE_TR("The token has not been changed.")}; }

    const CheckValue& wanted() const { return m_files->front().backup.blob.checkValue; }

    // ---- the token --------------------------------------------------------------------------------------------

    std::vector<Text> tokenLines() const
    {
        return {{QUORATE_TR("These backups need a token with check value %1."), {inGroups(toHex(wanted()))}}};
    }

    /** Everything that would make the restore fail is said before the PIN is asked for. */
    std::optional<Problem> refuse(const TokenReading& reading) const
    {
        const Text safe{QUORATE_TR("Nothing was written, and no PIN try was spent.")};
        if (reading.state() == TokenState::UserPinBlocked)
            return explain({.code = ErrorCode::PinBlocked}, safe);
        if (!reading.dkek.configured || reading.dkek.outstanding > 0)
            return explain({.code = ErrorCode::NoKeyEncryptionKey}, safe);
        if (reading.dkek.checkValue && *reading.dkek.checkValue != wanted())
            return explain({.code = ErrorCode::CheckValueDiffers}, safe,
                           {inGroups(toHex(*reading.dkek.checkValue)), inGroups(toHex(wanted()))});
        return std::nullopt;
    }

    void proposePlaces()
    {
        auto taken = m_used;
        m_places.clear();
        for (std::size_t i = 0; i < m_files->size(); ++i) {
            const auto free = static_cast<std::uint8_t>(freeReference(taken));
            m_places.push_back(free);
            taken.push_back(free);
        }
    }

    std::vector<Field> placeFields() const
    {
        std::vector<Field> fields;
        for (std::size_t i = 0; i < m_files->size(); ++i)
            fields.push_back({.id = "reference_" + std::to_string(i + 1),
                              .label = {QUORATE_TR("Key reference for %1"), {fileNameOf((*m_files)[i].path)}},
                              .kind = FieldKind::Number,
                              .value = std::to_string(m_places[i]),
                              .min = 1,
                              .max = largestKeyReference});
        return fields;
    }

    std::optional<WrongAnswer> acceptPlaces(const FormValues& values)
    {
        std::set<int> taken(m_used.begin(), m_used.end());
        for (std::size_t i = 0; i < m_files->size(); ++i) {
            const std::string field = "reference_" + std::to_string(i + 1);
            const int reference = std::stoi(values.at(field));
            if (!taken.insert(reference).second)
                return WrongAnswer{field, {QUORATE_TR("This reference is in use. Choose a free one.")}};
            m_places[i] = static_cast<std::uint8_t>(reference);
        }
        return std::nullopt;
    }

    // ---- the work ---------------------------------------------------------------------------------------------

    std::unique_ptr<Part> restorePart()
    {
        return workPart({.id = "restore",
                         .heading = {QUORATE_TR("Restoring, and using each key once")},
                         .make = [this] { return restoreWork(); },
                         .done =
                             [this](Box box) {
                                 m_restored = box.take<std::vector<RestoredKey>>();
                                 wipeSecrets();
                                 return Move::next();
                             },
                         .failed = [this](const Error& error) { return restoreFailed(error); }});
    }

    Move restoreFailed(const Error& error)
    {
        if (error.code == ErrorCode::PinWrong || error.code == ErrorCode::PinBlocked)
            return afterPinWork(error, m_token, m_pin, {.work = "restore", .otherwise = "references"},
                                nothingChanged());
        // What is on the token now is read again before anything goes on.
        m_problemAfterReading = explain(
            error,
            {QUORATE_TR("The backups are unchanged. Keys that were restored before this stay on the token.")},
            {fileNameOf(error.where)});
        return Move::to("references");
    }

    std::function<Result<Box>(Services&, Progress&)> restoreWork() const
    {
        return
            [held = m_token, placement = Placement{m_files, m_places},
             pin = std::make_shared<SealedSecret>(m_pin)](Services& services, Progress& progress) -> Result<Box> {
                QUORATE_TRY(Token * token, heldToken(services, held));
                QUORATE_TRY(const DkekStatus dkek, token->dkekStatus());
                if (dkek != held.reading.dkek)
                    return fail(ErrorCode::WrongCard, held.serial());
                QUORATE_CHECK(token->verifyUserPin(pin->open()));
                QUORATE_CHECK(restoreAll(*token, placement, progress));
                QUORATE_TRY(auto restored, proveAll(*token, placement, services.random));
                return Box::of(std::move(restored));
            };
    }

    static Result<void> restoreAll(Token& token, const Placement& placement, Progress& progress)
    {
        for (std::size_t i = 0; i < placement.files->size(); ++i) {
            progress.report(i, placement.files->size());
            const BackupFile& file = (*placement.files)[i];
            if (auto restored = restoreKey(token, file, placement.references[i]); !restored) {
                Error error = restored.error();
                error.where = file.path;
                return fail(error);
            }
        }
        progress.report(placement.files->size(), placement.files->size());
        return {};
    }

    static Result<std::vector<RestoredKey>> proveAll(Token& token, const Placement& placement,
                                                     RandomSource& random)
    {
        QUORATE_TRY(const auto keys, token.keys());
        std::vector<RestoredKey> restored;
        for (std::size_t i = 0; i < placement.files->size(); ++i) {
            const BackupFile& file = (*placement.files)[i];
            const auto key = std::ranges::find(keys, placement.references[i], &KeyEntry::reference);
            if (key == keys.end())
                return fail(ErrorCode::KeyDoesNotMatch, file.path);
            if (file.publicKey) {
                QUORATE_TRY(const SecretBytes challenge, random.bytes(challengeSize));
                QUORATE_CHECK(proveKey(token, *key, *file.publicKey, challenge.reveal()));
            }
            restored.push_back({.key = *key, .path = file.path, .proven = file.publicKey.has_value()});
        }
        return restored;
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    std::vector<Text> outcomeLines() const
    {
        std::vector<Text> lines;
        for (const RestoredKey& restored : m_restored)
            lines.push_back(
                {restored.proven
                     ? QUORATE_TR("\"%1\" (%2) is back as reference %3. It signed a fresh challenge that "
                                  "its public key verifies.")
                     : QUORATE_TR("\"%1\" (%2) is back as reference %3."),
                 {restored.key.label, restored.key.type, std::to_string(restored.key.reference)}});
        return lines;
    }

    std::vector<Text> openItems() const
    {
        std::vector<Text> items;
        for (const RestoredKey& restored : m_restored) {
            if (!restored.proven)
                items.push_back(
                    {QUORATE_TR("%1 names no public key, so this key could not prove itself. Use it once "
                                "before you rely on it."),
                     {fileNameOf(restored.path)}});
        }
        return items;
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts{{"serial", m_token.serial()}, {"check_value", toHex(wanted())}};
        for (const RestoredKey& restored : m_restored) {
            facts.push_back({"label", restored.key.label});
            facts.push_back({"reference", std::int64_t{restored.key.reference}});
            facts.push_back({"proven", std::string(restored.proven ? "yes" : "no")});
        }
        return facts;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("The backups are unchanged.")},
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        return {
            .openItems = {{QUORATE_TR("The restore was not finished. Look at the token's status before you use "
                                      "it.")}}};
    }

    void wipeSecrets() override { m_pin.wipe(); }

    People m_people{};
    std::vector<std::string> m_paths{};
    std::shared_ptr<const BackupFiles> m_files{};
    HeldToken m_token{};
    std::vector<std::uint8_t> m_used{};
    std::vector<std::uint8_t> m_places{};
    SealedSecret m_pin{};
    std::optional<Problem> m_problemAfterReading{};
    std::vector<RestoredKey> m_restored{};
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
