#include "support/wizard_process.h"

#include "support/patience.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace quorate
{

namespace
{

constexpr int mostTabs = 100;
constexpr auto wizardProgram = QUORATE_BUILD_DIR "/tests/wizard_under_test";

/** A home of its own, and nothing of the session of whoever runs the test. */
QProcessEnvironment environmentIn(const QString& folder, const QString& display)
{
    QProcessEnvironment environment;
    const QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), here.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char* name : {"HOME", "TMPDIR", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), folder);
    return environment;
}

} // namespace

WizardProcess::WizardProcess(InvisibleScreen& screen, const QString& folder) : m_screen(screen)
{
    m_process.setProcessEnvironment(environmentIn(folder, screen.display()));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

WizardProcess::~WizardProcess()
{
    kill();
    m_watcher.waitForFinished(patience);
}

void WizardProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

void WizardProcess::setVariable(const QString& name, const QString& value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool WizardProcess::start(std::uint64_t seed, const QString& keep, ProcessMemory& memory)
{
    m_memory = &memory;
    m_process.start(QString::fromLatin1(wizardProgram), {QString::number(seed), keep});
    return waitFor([this] { return m_focusMoves > 0; }) && m_opened;
}

bool WizardProcess::start(std::uint64_t seed)
{
    m_process.start(QString::fromLatin1(wizardProgram), {QString::number(seed)});
    return waitFor([this] { return m_focusMoves > 0; });
}

/** strace sees each call before the system does, in every thread, whatever becomes of the file. */
bool WizardProcess::attachWatcher()
{
    m_watcher.setProcessChannelMode(QProcess::MergedChannels);
    m_watcher.start(QStringLiteral("strace"),
                    {QStringLiteral("-f"), QStringLiteral("-p"), QString::number(pid()), QStringLiteral("-e"),
                     QStringLiteral("trace=write,writev,pwrite64,pwritev,pwritev2"), QStringLiteral("-xx"),
                     QStringLiteral("-s"), QStringLiteral("1000000"), QStringLiteral("-o"),
                     m_watched.filePath(QStringLiteral("writes"))});
    return m_watcher.waitForReadyRead(patience) && m_watcher.readAll().contains("attached");
}

Bytes WizardProcess::written()
{
    m_watcher.waitForFinished(patience); // it ends with whom it watches
    QFile file(m_watched.filePath(QStringLiteral("writes")));
    Bytes bytes;
    if (!file.open(QFile::ReadOnly))
        return bytes;
    for (const QByteArray& line : file.readAll().split('\n')) {
        for (qsizetype at = line.indexOf("\\x"); at >= 0; at = line.indexOf("\\x", at + 4))
            bytes.push_back(static_cast<std::uint8_t>(line.mid(at + 2, 2).toUInt(nullptr, 16)));
        bytes.push_back('\n');
    }
    return bytes;
}

void WizardProcess::take(const QString& line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (word == QLatin1String("open")) {
        m_opened = (m_memory == nullptr || m_memory->open(pid())) && (!m_watchesWrites || attachWatcher());
        m_process.write("\n");
    } else if (word == QLatin1String("folder")) {
        m_folder = rest;
    } else if (word == QLatin1String("focus")) {
        m_focus = rest;
        m_hasFocus = true;
        ++m_focusMoves;
    } else if (word == QLatin1String("away")) {
        m_hasFocus = false;
    } else if (word == QLatin1String("step")) {
        m_step = rest.section(u' ', 0, 0);
        m_button = rest.section(u' ', 1);
        ++m_steps;
    } else if (word == QLatin1String("share")) {
        const QStringList numbers = rest.split(u' ');
        m_share = {numbers.value(0).toInt(), numbers.value(1).toInt(), numbers.value(2).toInt(),
                   numbers.value(3).toInt()};
    }
}

bool WizardProcess::waitFor(const std::function<bool()>& condition)
{
    for (QDeadlineTimer deadline(patience); !condition();) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(50);
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            m_output += line;
            take(QString::fromUtf8(line).trimmed());
        }
    }
    return true;
}

bool WizardProcess::tabTo(const QString& name)
{
    for (int i = 0; i < mostTabs && m_focus != name; ++i) {
        const int before = m_focusMoves;
        if (!m_screen.press(QStringLiteral("Tab")) || !waitFor([&] { return m_focusMoves > before; }))
            return false;
    }
    return m_focus == name;
}

bool WizardProcess::press(const QString& button)
{
    if (!tabTo(button))
        return false;
    const int before = m_steps;
    return m_screen.press(QStringLiteral("space")) && waitFor([&] { return m_steps > before; });
}

bool WizardProcess::waitForStep(const QString& id)
{
    return waitFor([&] { return m_step == id; });
}

bool WizardProcess::waitForButton()
{
    return waitFor([&] { return m_focus == m_button; });
}

bool WizardProcess::waitForFocus()
{
    return waitFor([&] { return m_hasFocus; });
}

bool WizardProcess::waitForShare()
{
    return waitFor([&] { return !m_share.isEmpty(); });
}

bool WizardProcess::nameLeaderAndCustodians(const std::vector<std::string>& people)
{
    bool typed = waitForStep(QStringLiteral("people")) && tabTo(QStringLiteral("Leader")) &&
                 type(QStringLiteral("Lea")) && tabTo(QStringLiteral("Custodians, line 1"));
    int line = 1;
    for (const std::string& person : people) {
        // A move of the focus that is told late would be taken for that of a later key.
        const QString next = QStringLiteral("Custodians, line %1").arg(++line);
        typed = typed && type(QString::fromStdString(person)) && key(QStringLiteral("Return")) &&
                waitFor([&] { return m_focus == next; });
    }
    return typed;
}

bool WizardProcess::beginSet(const std::vector<std::string>& people, const QString& handover)
{
    return tabTo(QStringLiteral("Ceremonies")) && key(QStringLiteral("Home")) && key(QStringLiteral("Return")) &&
           nameLeaderAndCustodians(people) && goOn() && goOn() && press(QStringLiteral("Go on without a token")) &&
           goOn() && waitForStep(handover);
}

bool WizardProcess::beginImport(const std::vector<std::string>& people, const QString& shareFile)
{
    return tabTo(QStringLiteral("Ceremonies")) && type(QStringLiteral("Import")) &&
           key(QStringLiteral("Return")) && nameLeaderAndCustodians(people) &&
           tabTo(QStringLiteral("PIN holder")) && type(QStringLiteral("Pia")) && goOn() &&
           waitForStep(QStringLiteral("token")) && tabTo(QStringLiteral("Tokens that are plugged in")) &&
           key(QStringLiteral("Home")) && goOn() && waitForStep(QStringLiteral("more")) && goOn() &&
           waitForStep(QStringLiteral("files")) && tabTo(QStringLiteral("Share files")) && type(shareFile) &&
           goOn() && waitForStep(QStringLiteral("entry.handover"));
}

bool WizardProcess::finish()
{
    if (!tabTo(m_button) || !m_screen.press(QStringLiteral("space")))
        return false;
    const bool ended = m_process.waitForFinished(patience);
    m_output += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace quorate
