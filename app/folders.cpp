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

std::string notesFolder()
{
    using namespace Qt::StringLiterals;
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // as the XDG base directory specification says
        state = QDir::homePath() + "/.local/state"_L1;
    const QString folder = state + "/quorate"_L1;
    QDir().mkpath(folder); // without it nothing is noted, and people are told
    return folder.toStdString();
}

} // namespace quorate
