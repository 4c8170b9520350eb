#include "support/private_bus.h"

#include "support/child_process.h"
#include "support/patience.h"

#include <QStandardPaths>

namespace quorate
{

namespace
{

const QString busDaemon = QStringLiteral("dbus-daemon");

} // namespace

PrivateBus::PrivateBus(const QProcessEnvironment& environment)
{
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(busDaemon,
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(patience))
            return;
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    endProcess(m_daemon);
}

bool PrivateBus::isInstalled()
{
    return !QStandardPaths::findExecutable(busDaemon).isEmpty();
}

} // namespace quorate
