#include "app/record_head.h"

#include <QCryptographicHash>
#include <QFile>
#include <QString>
#include <QSysInfo>
#include <future>

namespace quorate
{

namespace
{

/** Empty where the program cannot be read. */
std::string ownSha256()
{
    QFile program(QStringLiteral("/proc/self/exe"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!program.open(QFile::ReadOnly) || !hash.addData(&program))
        return {};
    return hash.result().toHex().toUpper().toStdString();
}

/** Computed once, on a thread of its own that begins with the first ceremony: nobody waits for it. */
std::shared_future<std::string> ownSha256Once()
{
    static const std::shared_future<std::string> hash = std::async(std::launch::async, ownSha256).share();
    return hash;
}

} // namespace

RecordHead recordHead(std::string ceremony, std::string folder, bool test)
{
    return {.ceremony = std::move(ceremony),
            .test = test,
            .folder = std::move(folder),
            .program = "quorate " QUORATE_VERSION,
            .system = QSysInfo::prettyProductName().toStdString(),
            .programSha256 = [hash = ownSha256Once()] { return hash.get(); }};
}

} // namespace quorate
