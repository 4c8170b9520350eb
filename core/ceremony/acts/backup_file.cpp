#include "ceremony/acts/backup_file.h"

#include "card/cvc.h"
#include "card/key_description.h"
#include "card/tlv.h"
#include "ceremony/acts/file_parts.h"
#include "crypto/digest.h"

#include <algorithm>
#include <functional>

namespace quorate
{

namespace
{

constexpr std::uint32_t tagSequence = 0x30; // X.509
constexpr std::uint32_t tagRequest = 0x67;  // authenticated request

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

/** A companion that is there already must be the same: then an interrupted try left it. */
Result<void> acceptLeftover(const Result<void>& written, const Result<Bytes>& there, ByteView wanted)
{
    if (written || written.error().code != ErrorCode::SlotInUse)
        return written;
    return there && equal(*there, wanted) ? Result<void>() : written;
}

Result<void> writeCompanions(Token& token, const KeyBackup& backup, std::uint8_t reference)
{
    if (!backup.description.empty()) {
        const auto written = token.writeDescription(reference, backup.description);
        const bool there = !written && written.error().code == ErrorCode::SlotInUse;
        QUORATE_CHECK(acceptLeftover(written, there ? token.description(reference) : Bytes(), backup.description));
    }
    if (!backup.certificate.empty()) {
        const auto written = token.writeCertificate(reference, backup.certificate);
        const bool there = !written && written.error().code == ErrorCode::SlotInUse;
        QUORATE_CHECK(acceptLeftover(written, there ? token.certificate(reference) : Bytes(), backup.certificate));
    }
    return {};
}

} // namespace

const std::vector<BackupManifest>& BackupLists::in(const std::string& folder)
{
    const auto known = m_folders.find(folder);
    if (known != m_folders.end())
        return known->second;
    std::vector<BackupManifest>& lists = m_folders[folder];
    const auto paths = m_files.list(folder, manifestEnding);
    for (const std::string& path : paths ? *paths : std::vector<std::string>{}) {
        const auto content = folderOf(path) == folder ? m_files.read(path, largestManifest) : Bytes();
        if (auto manifest = content ? parseManifest(*content) : fail(content.error()))
            lists.push_back(*std::move(manifest));
    }
    std::ranges::stable_sort(lists, std::greater{}, &BackupManifest::createdUtc);
    return lists;
}

Result<std::optional<BackupLists::Entry>> BackupLists::find(const std::string& path, ByteView sha256)
{
    bool named = false;
    for (const BackupManifest& list : in(folderOf(path))) {
        const auto key = std::ranges::find(list.keys, fileNameOf(path), &BackupManifest::Key::file);
        if (key == list.keys.end())
            continue;
        named = true;
        if (equal(key->sha256, sha256) && m_rehearsal.value_or(list.test) != list.test)
            return fail(ErrorCode::TestShare, path);
        if (equal(key->sha256, sha256))
            return Entry{.key = *key, .serial = list.serial};
    }
    if (named)
        return fail(ErrorCode::NotABackup, path);
    return std::nullopt;
}

std::optional<PublicKey> publicKeyIn(ByteView certificate)
{
    const auto element = TlvReader(certificate).next();
    if (element && element->tag == tagSequence) {
        if (auto key = publicKeyOfX509(certificate))
            return *std::move(key);
    }
    if (element && element->tag == tagRequest) {
        if (auto request = parseAuthenticatedRequest(certificate))
            return request->request.publicKey;
    }
    return std::nullopt;
}

Result<BackupFile> readBackupFile(FileStore& files, BackupLists& lists, const std::string& path)
{
    QUORATE_TRY(const Bytes content, files.read(path, largestKeyBackup));
    auto backup = parseKeyBackup(content);
    if (!backup)
        return fail(backup.error().code, path, backup.error().detail);
    BackupFile file{
        .path = path, .sha256 = sha256(content), .bytes = content.size(), .backup = *std::move(backup)};
    file.publicKey = publicKeyIn(file.backup.certificate);
    QUORATE_TRY(auto entry, lists.find(path, file.sha256));
    if (entry) {
        file.recorded = std::move(entry->key);
        file.serial = std::move(entry->serial);
    }
    const auto description = describedBy(file.backup.description);
    file.label = description ? description->label : fileNameOf(path);
    file.type = file.publicKey ? describe(*file.publicKey) : description ? description->type : std::string();
    return file;
}

bool isSameKey(const KeyEntry& key, const BackupFile& file)
{
    if (file.publicKey || key.publicKey)
        return file.publicKey == key.publicKey;
    return !key.description.empty() && equal(key.description, file.backup.description);
}

Result<void> restoreKey(Token& token, const BackupFile& file, std::uint8_t reference)
{
    // First: what is written below must never end up beside another key, nor be taken away with it.
    if (const auto key = token.key(reference); key || key.error().code != ErrorCode::NotFound)
        return key ? fail(ErrorCode::SlotInUse, file.path, reference) : fail(key.error());
    QUORATE_CHECK(writeCompanions(token, file.backup, reference));
    auto restored = token.unwrapKey(reference, file.backup.blob.whole);
    if (!restored)
        (void)token.deleteKey(reference);
    return restored;
}

} // namespace quorate
