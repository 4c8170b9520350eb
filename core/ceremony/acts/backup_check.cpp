#include "ceremony/acts/backup_check.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/work_part.h"

#include <algorithm>

namespace quorate
{

namespace
{

using Verdict = CheckedBackup::Verdict;

Verdict verdictOn(const BackupFile& file, const Dkek& dkek)
{
    const auto verified = verifyKeyBlob(file.backup.blob, dkek);
    if (verified)
        return Verdict::Intact;
    return verified.error().code == ErrorCode::CheckValueDiffers ? Verdict::OtherKey : Verdict::Altered;
}

Result<std::vector<CheckedBackup>> check(const std::vector<BackupFile>& files,
                                         const std::vector<OpenedShareFile>& opened, Progress& progress)
{
    QUORATE_TRY(const auto shares, sharesOf(opened));
    QUORATE_TRY(const Dkek dkek, Dkek::join(shares));
    std::vector<CheckedBackup> results;
    for (std::size_t i = 0; i < files.size(); ++i) {
        progress.report(i, files.size());
        results.push_back({.path = files[i].path, .label = files[i].label, .verdict = verdictOn(files[i], dkek)});
    }
    return results;
}

} // namespace

Plan BackupCheck::parts()
{
    Plan plan;
    plan.push_back({workPart({.id = "check_backups",
                              .heading = {QUORATE_TR("Testing every backup's integrity code")},
                              .make =
                                  [this] {
                                      return [files = m_backups.files, opened = m_opening.opened()](
                                                 Services&, Progress& progress) -> Result<Box> {
                                          QUORATE_TRY(auto results, check(files, *opened, progress));
                                          return Box::of(std::move(results));
                                      };
                                  },
                              .done =
                                  [this](Box box) {
                                      m_results = box.take<std::vector<CheckedBackup>>();
                                      if (m_lastUse)
                                          m_opening.wipe();
                                      return Move::next();
                                  }})});
    return plan;
}

int BackupCheck::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(m_results, verdict, &CheckedBackup::verdict));
}

std::vector<Text> BackupCheck::lines() const
{
    std::vector<Text> lines;
    for (const CheckedBackup& result : m_results) {
        const std::string name = fileNameOf(result.path);
        switch (result.verdict) {
        case Verdict::Intact:
            lines.push_back({QUORATE_TR("\"%1\": intact (%2)."), {result.label, name}});
            break;
        case Verdict::Altered:
            lines.push_back({QUORATE_TR("\"%1\": altered, it cannot be restored (%2)."), {result.label, name}});
            break;
        case Verdict::OtherKey:
            lines.push_back({QUORATE_TR("\"%1\": not of these shares (%2)."), {result.label, name}});
            break;
        }
    }
    return lines;
}

} // namespace quorate
