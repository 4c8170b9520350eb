#include "ceremony/acts/key_saving.h"

#include "card/key_description.h"
#include "ceremony/acts/backup_file.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/key_proof.h"

#include <algorithm>
#include <map>

namespace quorate
{

namespace
{

/** One folder that backups are written to, and the list that it will get. */
struct Place {
    std::string folder{};
    std::optional<BackupManifest> before{}; // the newest list of this token
    BackupManifest now{};
    bool changed = false;
};

/** "name.bin", or "name-2.bin", "name-3.bin": the first that does not exist in any of these folders. */
std::string freeName(FileStore& files, const std::vector<std::string>& folders, const std::string& name,
                     std::string_view ending)
{
    const std::string stem = name.substr(0, name.size() - ending.size());
    const auto exists = [&](const std::string& candidate) {
        return std::ranges::any_of(folders, [&](const std::string& folder) {
            const auto there = files.read(pathIn(folder, candidate), largestKeyBackup);
            return there || there.error().code != ErrorCode::FileMissing;
        });
    };
    std::string candidate = name;
    for (int i = 2; exists(candidate); ++i)
        candidate = stem + '-' + std::to_string(i) + std::string(ending);
    return candidate;
}

BackupManifest listFor(Services& services, const SavingJob& job, const Bytes& deviceCertificate)
{
    const TokenInfo& info = job.token.reading.info;
    return {.test = job.test,
            .serial = info.serial,
            .model = info.model,
            .origin = inEnglish(originInWords(info.origin)),
            .createdUtc = isoUtc(services.clock.now()),
            .deviceCertificate = deviceCertificate,
            .notSaved = job.notSaved};
}

std::vector<Place> placesFor(Services& services, const SavingJob& job, const BackupManifest& list)
{
    BackupLists lists(services.files);
    std::vector<Place> places;
    for (const std::string& folder : job.folders) {
        Place place{.folder = folder, .now = list};
        const auto& known = lists.in(folder);
        const auto before = std::ranges::find_if(known, [&](const BackupManifest& each) {
            return each.serial == list.serial && each.test == list.test;
        });
        if (before != known.end())
            place.before = *before;
        places.push_back(std::move(place));
    }
    return places;
}

/** By what a list knows a key again; empty where nothing tells. */
struct Identity {
    Bytes publicKeySha256{};
    Bytes keyCheck{}; // of an AES key

    [[nodiscard]] bool known() const { return !publicKeySha256.empty() || !keyCheck.empty(); }
    [[nodiscard]] bool isThatOf(const BackupManifest::Key& entry) const
    {
        return known() && equal(publicKeySha256, entry.publicKeySha256) && equal(keyCheck, entry.keyCheck);
    }
};

Result<Identity> identityOf(Token& token, const KeyEntry& key)
{
    Identity identity;
    if (key.publicKey) {
        QUORATE_TRY(identity.publicKeySha256, fingerprint(*key.publicKey));
    }
    if (key.aesBits == 0)
        return identity;
    auto check = keyCheckOf(token, key);
    if (check)
        identity.keyCheck = *std::move(check);
    else if (check.error().code != ErrorCode::CommandRefused)
        return fail(check.error());
    return identity;
}

/**
 * What the backup says of the key. In the file the description stands before the certificate and is known by its
 * place alone, so a key that no program described gets one.
 */
Bytes descriptionFor(const KeyEntry& key)
{
    if (!key.description.empty() || key.certificate.empty() || !key.publicKey)
        return key.description;
    return describeKey(key.label, Bytes{key.reference}, *key.publicKey, key.reference);
}

/** Without a description there is no place for it. */
Bytes certificateFor(const KeyEntry& key)
{
    return descriptionFor(key).empty() ? Bytes() : key.certificate;
}

/** A backup that lies in a place already, as its list and its content say. */
struct Found {
    BackupManifest::Key entry{};
    Bytes content{};
};

std::optional<Found> unchangedIn(FileStore& files, const Place& place, const KeyEntry& key,
                                 const Identity& identity, const CheckValue& checkValue)
{
    if (!place.before)
        return std::nullopt;
    for (const BackupManifest::Key& entry : place.before->keys) {
        if (entry.reference != key.reference || !identity.isThatOf(entry))
            continue;
        auto content = files.read(pathIn(place.folder, entry.file), largestKeyBackup);
        if (!content || !equal(sha256(*content), entry.sha256))
            continue;
        const auto backup = parseKeyBackup(*content);
        if (backup && backup->blob.checkValue == checkValue && equal(backup->description, descriptionFor(key)) &&
            equal(backup->certificate, certificateFor(key)))
            return Found{.entry = entry, .content = *std::move(content)};
    }
    return std::nullopt;
}

/**
 * Keys that were not saved today, because nobody chose them or something failed before, stay listed while their
 * backup is what it was. `onToken`: what the list is about; a key that is gone from the token is not.
 */
void keepListed(FileStore& files, Place& place, const std::map<int, Identity>& onToken)
{
    for (const BackupManifest::Key& entry :
         place.before ? place.before->keys : std::vector<BackupManifest::Key>{}) {
        const auto key = onToken.find(entry.reference);
        const bool listed = std::ranges::find(place.now.keys, entry.reference, &BackupManifest::Key::reference) !=
                            place.now.keys.end();
        if (listed || key == onToken.end() || !key->second.isThatOf(entry))
            continue;
        const auto content = files.read(pathIn(place.folder, entry.file), largestKeyBackup);
        if (!content || !equal(sha256(*content), entry.sha256))
            continue;
        place.now.keys.push_back(entry);
        std::erase_if(place.now.notSaved, [&](const BackupManifest::NotSaved& notSaved) {
            return notSaved.reference == entry.reference;
        });
    }
}

/** What two lists say but for the moment they were made. */
bool saysTheSame(BackupManifest a, const BackupManifest& b)
{
    a.createdUtc = b.createdUtc;
    a.unknownMembers = b.unknownMembers;
    return encodeManifest(a) == encodeManifest(b);
}

/** One run of saveKeys: the token, the places, and what was done so far. */
class Saver
{
public:
    Saver(Services& services, const SavingJob& job, Saving& saving)
        : m_services(services), m_job(job), m_saving(saving)
    {
    }

    Result<void> save(const SealedSecret& pin, Progress& progress)
    {
        QUORATE_CHECK(open(pin));
        for (std::size_t i = 0; i < m_job.keys.size(); ++i) {
            if (progress.stopped())
                return fail(ErrorCode::Stopped);
            progress.report(i, m_job.keys.size());
            QUORATE_CHECK(saveKey(m_job.keys[i]));
        }
        progress.report(m_job.keys.size(), m_job.keys.size());
        return {};
    }

    /** A list in every place where something changed; after a failure only where a backup was written. */
    Result<void> writeLists(bool complete)
    {
        for (Place& place : m_places) {
            if (!complete && !place.changed)
                continue;
            keepListed(m_services.files, place, m_identities);
            std::ranges::stable_sort(place.now.keys, {}, &BackupManifest::Key::reference);
            if (!place.changed && (!place.before || saysTheSame(place.now, *place.before)))
                continue;
            const std::string name =
                freeName(m_services.files, {place.folder}, manifestName(place.now), manifestEnding);
            QUORATE_TRY(auto file,
                        writeAndReadBack(m_services.files, pathIn(place.folder, name), encodeManifest(place.now)));
            m_saving.written.push_back(std::move(file));
        }
        return {};
    }

private:
    Result<void> open(const SealedSecret& pin)
    {
        // Keys are as they were read over this connection. Over a new one, another program may have been at work.
        const bool sameConnection = m_services.tokens.token(m_job.token.role).has_value();
        QUORATE_TRY(m_token, heldToken(m_services, m_job.token));
        if (!sameConnection) {
            QUORATE_TRY(const auto keys, m_token->keys());
            if (keys != m_job.token.reading.keys)
                return fail(ErrorCode::WrongCard, m_job.token.serial());
        }
        auto chain = m_token->deviceCertificates();
        m_places = placesFor(m_services, m_job, listFor(m_services, m_job, chain ? *chain : Bytes()));
        QUORATE_CHECK(m_token->verifyUserPin(pin.open()));
        QUORATE_TRY(const DkekStatus dkek, m_token->dkekStatus());
        m_checkValue = dkek.checkValue;
        for (Place& place : m_places)
            place.now.checkValue = m_checkValue.value_or(CheckValue{});
        for (const KeyEntry& key : m_job.token.reading.keys) {
            QUORATE_TRY(m_identities[key.reference], identityOf(*m_token, key));
        }
        return {};
    }

    Result<void> saveKey(const KeyEntry& key)
    {
        std::optional<Found> found;
        std::vector<Place*> lacking;
        std::vector<std::string> folders;
        for (Place& place : m_places) {
            auto here = m_checkValue ? unchangedIn(m_services.files, place, key, m_identities.at(key.reference),
                                                   *m_checkValue)
                                     : std::nullopt;
            if (here) {
                place.now.keys.push_back(here->entry);
                found = std::move(here);
            } else {
                lacking.push_back(&place);
                folders.push_back(place.folder);
            }
        }
        ++m_saving.saved;
        if (lacking.empty()) {
            ++m_saving.unchanged;
            return {};
        }
        auto written = writeTo(lacking, folders, key, found ? std::optional(found->content) : std::nullopt);
        if (!written)
            --m_saving.saved;
        return written;
    }

    Result<void> writeTo(const std::vector<Place*>& places, const std::vector<std::string>& folders,
                         const KeyEntry& key, std::optional<Bytes> content)
    {
        if (!content) {
            QUORATE_TRY(content, backupOf(key));
        }
        QUORATE_TRY(const KeyBackup backup, parseKeyBackup(*content));
        const std::string wanted = keyBackupName(m_job.token.serial(), key.label, key.reference);
        BackupManifest::Key entry = entryFor(key, *content);
        entry.file = freeName(m_services.files, folders, wanted, ".bin");
        for (Place* place : places) {
            QUORATE_TRY(auto file,
                        writeAndReadBack(m_services.files, pathIn(place->folder, entry.file), *content));
            m_saving.written.push_back(std::move(file));
            place->now.checkValue = backup.blob.checkValue;
            place->now.keys.push_back(entry);
            place->changed = true;
        }
        return {};
    }

    BackupManifest::Key entryFor(const KeyEntry& key, ByteView content) const
    {
        const Identity& identity = m_identities.at(key.reference);
        return {.sha256 = sha256(content),
                .label = key.label,
                .reference = key.reference,
                .id = key.id,
                .type = key.type,
                .publicKeySha256 = identity.publicKeySha256,
                .keyCheck = identity.keyCheck,
                .savedUtc = isoUtc(m_services.clock.now())};
    }

    /** The blob must be under the key encryption key that the token says it has. */
    Result<Bytes> backupOf(const KeyEntry& key)
    {
        QUORATE_TRY(const Bytes blob, m_token->wrapKey(key.reference));
        QUORATE_TRY(const KeyBlob parsed, parseKeyBlob(blob));
        if (m_checkValue && parsed.checkValue != *m_checkValue)
            return fail(ErrorCode::CheckValueDiffers, toHex(parsed.checkValue));
        return encodeKeyBackup(blob, descriptionFor(key), certificateFor(key));
    }

    Services& m_services;
    const SavingJob& m_job;
    Saving& m_saving;
    Token* m_token = nullptr;
    std::optional<CheckValue> m_checkValue{};
    std::map<int, Identity> m_identities{}; // by reference
    std::vector<Place> m_places{};
};

} // namespace

Result<void> saveKeys(Services& services, const SavingJob& job, const SealedSecret& pin, Progress& progress,
                      Saving& saving)
{
    Saver saver(services, job, saving);
    const auto saved = saver.save(pin, progress);
    const auto listed = saver.writeLists(saved.has_value());
    return saved ? listed : saved;
}

} // namespace quorate
