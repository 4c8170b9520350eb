#pragma once

#include "ceremony/acts/backup_gathering.h"
#include "ceremony/acts/share_opening.h"

namespace quorate
{

/** What the opened shares say of one backup. */
struct CheckedBackup {
    enum class Verdict {
        Intact,   // its integrity code is right
        Altered,  // it is not: this file cannot be restored
        OtherKey, // it opens under another check value
    };
    std::string path{};
    std::string label{};
    Verdict verdict = Verdict::OtherKey;
};

/**
 * Every backup's integrity code is tested with the opened shares, without any token. The part's id is
 * "check_backups"; it leads on whatever it finds.
 */
class BackupCheck
{
public:
    /** `lastUse`: nothing needs the shares afterwards, so they are wiped. */
    BackupCheck(const BackupCollection& backups, ShareOpening& opening, bool lastUse)
        : m_backups(backups), m_opening(opening), m_lastUse(lastUse)
    {
    }
    BackupCheck(const BackupCheck&) = delete;
    BackupCheck& operator=(const BackupCheck&) = delete;

    [[nodiscard]] Plan parts();

    [[nodiscard]] const std::vector<CheckedBackup>& results() const { return m_results; }
    [[nodiscard]] int count(CheckedBackup::Verdict verdict) const;
    /** One sentence a backup. */
    [[nodiscard]] std::vector<Text> lines() const;

private:
    const BackupCollection& m_backups;
    ShareOpening& m_opening;
    bool m_lastUse;
    std::vector<CheckedBackup> m_results{};
};

} // namespace quorate
