#pragma once

#include "ceremony/acts/backup_file.h"
#include "ceremony/part.h"

namespace quorate
{

/** A file that ought to be a backup and is none, was altered, or cannot be read; error.where is its path. */
using UnreadableBackup = Error;

/** All backups that were found in the chosen places. */
struct BackupCollection {
    std::vector<BackupFile> files{}; // each content once, those of one key together, the newest first
    std::vector<UnreadableBackup> unreadable{};
    std::size_t namedButMissing = 0; // listed beside them, and not there

    /** The check values under which they open, each once. */
    [[nodiscard]] std::vector<CheckValue> checkValues() const;
    /** Those that open under this check value. */
    [[nodiscard]] std::vector<BackupFile> under(const CheckValue& value) const;
};

/** True when both files hold the same key under the same check value, whatever label or certificate. */
[[nodiscard]] bool areVersionsOfOneKey(const BackupFile& a, const BackupFile& b);

/**
 * Reads what is named: a file is read itself, a folder for all backups in it and in its folders. Errors: that of a
 * file that was named itself, FileMissing, NotFound (no backup in these folders), TestShare (none that is of this
 * mode, rehearsal or real); `where` is the path.
 */
[[nodiscard]] Result<BackupCollection> readBackups(FileStore& files, const std::vector<std::string>& paths,
                                                   bool rehearsal, Progress& progress);

/** Key backups are chosen, files or whole folders, and read; nothing else happens. */
struct BackupGatheringSpec {
    std::string_view files = "files"; // ids of the two parts
    std::string_view read = "read";
    Text heading{QUORATE_TR("Which key backups?")};
    std::string folder{};
    bool rehearsal = false;
    Text safe{QUORATE_TR("The token has not been changed.")};
    BackupCollection* into = nullptr;
    /** Why they will not do, or nothing. */
    std::function<std::optional<Problem>(const BackupCollection&)> refuse{};
};

[[nodiscard]] Plan gatherBackups(BackupGatheringSpec spec);

/** One sentence a file that cannot be used, and one if listed files are missing. */
[[nodiscard]] std::vector<Text> troubleIn(const BackupCollection& collection);

} // namespace quorate
