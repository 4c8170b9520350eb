#include "support/recovery.h"

#include "base/progress.h"
#include "base/random_source.h"
#include "sharing/profile.h"

#include <QFile>
#include <QProcess>

namespace quorate
{

namespace
{

constexpr int openerPatience = 300'000;

QByteArray inHex(ByteView value)
{
    return QByteArray::fromStdString(toHex(value));
}

} // namespace

RecoverySet::RecoverySet(std::string_view profile, int total, int needed, std::uint64_t rounds)
{
    if (const auto made = make(profile, {.needed = needed, .total = total}, rounds); !made)
        m_why = std::string(name(made.error().code)) + ": " + made.error().where;
}

Result<void> RecoverySet::make(std::string_view profile, Threshold threshold, std::uint64_t rounds)
{
    SystemRandom random;
    NoProgress progress;
    QUORATE_TRY(m_split, splitPassword(*profileNamed(profile), threshold, random, progress));
    QUORATE_TRY(m_share, DkekShare::create(random));
    QUORATE_TRY(m_content, m_share->seal(m_split.password.reveal(), rounds, random, progress));
    QFile file(shareFile());
    const auto size = static_cast<qint64>(m_content.size());
    if (!file.open(QFile::WriteOnly) || file.write(reinterpret_cast<const char*>(m_content.data()), size) != size)
        return fail(ErrorCode::FileFailed, "set.pbe");
    return {};
}

QString RecoverySet::checkValue() const
{
    return QString::fromStdString(toHex(m_share->checkValue()));
}

QByteArray RecoverySet::typed(const std::vector<int>& numbers) const
{
    QByteArray lines = inHex(m_split.prime) + '\n' + QByteArray::number(static_cast<int>(numbers.size())) + '\n';
    for (const int number : numbers)
        lines += QByteArray::number(number) + '\n' +
                 inHex(m_split.shares[static_cast<std::size_t>(number - 1)].value.reveal()) + '\n';
    return lines;
}

QString repositoryScript()
{
    return QStringLiteral(QUORATE_SOURCE_DIR "/resources/recover.py");
}

QString runRecovery(const QString& script, const QStringList& files, const QByteArray& typed,
                    const QString& folder)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        python.setWorkingDirectory(folder);
    python.start(QStringLiteral("python3"), QStringList{script} + files);
    python.write(typed);
    python.closeWriteChannel();
    if (!python.waitForFinished(openerPatience))
        return QStringLiteral("no answer");
    return QString::fromUtf8(python.readAll());
}

} // namespace quorate
