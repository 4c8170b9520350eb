#include "support/private_pcscd.h"

#include "pcsc/pcsc_source.h"
#include "support/patience.h"

#include <QDeadlineTimer>
#include <QDebug>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace quorate
{

namespace
{

constexpr int longestTool = 120'000;
constexpr int firstPort = 35963;

constexpr auto pcscdScript = QUORATE_SOURCE_DIR "/tests/interop/in_private_pcscd.sh";
constexpr auto simcard = QUORATE_BUILD_DIR "/app/quorate-simcard";

} // namespace

bool insidePrivatePcscd()
{
    return qEnvironmentVariableIsSet("QUORATE_PRIVATE_PCSCD");
}

int enterPrivatePcscd(int tokens, char** argv)
{
    std::string count = std::to_string(tokens);
    std::string program = pcscdScript;
    std::string card = simcard;
    // What follows replaces this process, so that whoever ends the test ends the card service too.
    std::vector<char*> arguments{program.data(), card.data(), count.data()};
    for (char** argument = argv; *argument != nullptr; ++argument)
        arguments.push_back(*argument);
    arguments.push_back(nullptr);
    ::execv(program.c_str(), arguments.data());
    std::perror(pcscdScript);
    return 1;
}

QString simcardProgram()
{
    return QString::fromLatin1(simcard);
}

QString virtualReader(int reader)
{
    return QStringLiteral("Virtual PCD 00 0%1").arg(reader);
}

bool waitForTokens(int count)
{
    PcscSource source;
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired(); QThread::msleep(20)) {
        const auto readers = source.readers();
        if (readers && std::ranges::count(*readers, true, &Reader::cardPresent) == count)
            return true;
    }
    return false;
}

SimcardProcess::SimcardProcess(int reader, const QStringList& options)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(simcardProgram(),
                    QStringList{QStringLiteral("--port"), QString::number(firstPort + reader)} + options);
}

SimcardProcess::~SimcardProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        static_cast<void>(stop());
}

bool SimcardProcess::stop()
{
    m_process.terminate();
    return waitForEnd();
}

void SimcardProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool SimcardProcess::waitForEnd()
{
    return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience)) &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QString SimcardProcess::output()
{
    return QString::fromUtf8(m_process.readAll());
}

ToolRun runTool(const QString& program, const QStringList& arguments, const QByteArray& typed)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(program, arguments);
    tool.write(typed);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(longestTool))
        return {.output = program + QStringLiteral(": ") + tool.errorString()};
    const QString output = QString::fromUtf8(tool.readAll());
    // Seen with --verbose 1 or when a test fails: the whole conversation.
    qInfo().noquote() << program << arguments.join(u' ') << "->" << tool.exitCode() << '\n' << output;
    return {.exitCode = tool.exitStatus() == QProcess::NormalExit ? tool.exitCode() : -1, .output = output};
}

} // namespace quorate
