#include "app/folders.h"

#include <QDateTime>
#include <QDir>

namespace quorate
{

std::string newCeremonyFolder(bool rehearsal, std::chrono::system_clock::time_point now)
{
    using namespace Qt::StringLiterals;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    // No colon: memory sticks with a FAT file system do not take one.
    const QString date = QDateTime::fromMSecsSinceEpoch(milliseconds.count()).toString(u"yyyy-MM-dd_HH.mm.ss"_s);
    return (QDir::homePath() + (rehearsal ? "/Quorate/rehearsal/"_L1 : "/Quorate/"_L1) + date).toStdString();
}

} // namespace quorate
