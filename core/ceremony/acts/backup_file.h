#pragma once

#include "base/file_store.h"
#include "card/token.h"
#include "dkek/key_blob.h"
#include "record/backup_manifest.h"

#include <map>

namespace quorate
{

/** A key backup that was read from a medium. */
struct BackupFile {
    std::string path{};
    std::vector<std::string> copies{}; // other files with the very same content
    Bytes sha256{};
    std::size_t bytes = 0; // of the file
    KeyBackup backup{};
    std::optional<PublicKey> publicKey{}; // from its certificate or request; absent if the file has none
    std::string label{};                  // of its description, else its file's name
    std::string type{};                   // "RSA 2048"; empty when nothing tells
    /** What the list beside it says of it: reference, proof, date. */
    std::optional<BackupManifest::Key> recorded{};
    std::string serial{}; // of the token it was saved from, if a list says so

    [[nodiscard]] const CheckValue& checkValue() const { return backup.blob.checkValue; }
};

/** The lists (manifests) that lie beside backups, each folder read once. */
class BackupLists
{
public:
    /** `rehearsal`: whose backups are taken; nothing is asked about that if it is left out. */
    explicit BackupLists(FileStore& files, std::optional<bool> rehearsal = {})
        : m_files(files), m_rehearsal(rehearsal)
    {
    }

    struct Entry {
        BackupManifest::Key key{};
        std::string serial{};
    };
    /**
     * What the newest list in the file's folder says of it, nothing if none names it. Errors: NotABackup when
     * lists name it and none with this SHA-256: it was altered; TestShare when it was made in a rehearsal and is
     * wanted in a real ceremony, or the other way round.
     */
    [[nodiscard]] Result<std::optional<Entry>> find(const std::string& path, ByteView sha256);

    /** The lists of a folder that can be read, the newest first; the others are left out. */
    [[nodiscard]] const std::vector<BackupManifest>& in(const std::string& folder);

private:
    FileStore& m_files;
    std::optional<bool> m_rehearsal;
    std::map<std::string, std::vector<BackupManifest>> m_folders{};
};

/**
 * Reads one file, and what the lists say of it. The file itself is sc-hsm-tool's and has no room for a mark; one
 * of a rehearsal that lost its list does no harm: it opens only under the shares of a TEST set, which no real
 * ceremony takes (readShareFile), so that its check value fits no token in service. Errors: those of
 * FileStore::read, those of BackupLists::find; `where` is the path.
 */
[[nodiscard]] Result<BackupFile> readBackupFile(FileStore& files, BackupLists& lists, const std::string& path);

/** The public key in a certificate (30) or request (67), if it can be read. */
[[nodiscard]] std::optional<PublicKey> publicKeyIn(ByteView certificate);

/** True when this key on a token is the one in the file: its public key tells, or for others its description. */
[[nodiscard]] bool isSameKey(const KeyEntry& key, const BackupFile& file);

/**
 * Puts one key back: its description, its certificate, and last the key itself, so that a token that is pulled out
 * holds the whole key or none. What an interrupted try of the same file left at this reference is taken up. If the
 * token refuses, what was written is taken away again. Errors: SlotInUse and those of Token.
 */
[[nodiscard]] Result<void> restoreKey(Token& token, const BackupFile& file, std::uint8_t reference);

} // namespace quorate
