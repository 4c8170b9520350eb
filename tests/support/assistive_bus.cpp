#include "support/assistive_bus.h"

#include "support/child_process.h"
#include "support/patience.h"

#include <QFile>

namespace quorate
{

namespace
{

const QString launcher = QStringLiteral("/usr/libexec/at-spi-bus-launcher");

} // namespace

AssistiveBus::~AssistiveBus()
{
    endProcess(m_service);
}

QString AssistiveBus::missingProgram()
{
    if (!PrivateBus::isInstalled())
        return QStringLiteral("dbus-daemon");
    return QFile::exists(launcher) ? QString() : launcher;
}

bool AssistiveBus::start(QProcessEnvironment environment)
{
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), m_home.path());
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    m_bus.emplace(environment);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus->address());
    m_environment = std::move(environment);
    m_service.setProcessEnvironment(m_environment);
    m_service.start(launcher, {QStringLiteral("--launch-immediately")});
    return !m_bus->address().isEmpty() && m_service.waitForStarted(patience);
}

} // namespace quorate
