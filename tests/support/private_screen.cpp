#include "support/private_screen.h"

#include <QDebug>

namespace quorate
{

namespace
{

constexpr int patience = 10'000; // milliseconds

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    process.waitForFinished(patience);
}

} // namespace

PrivateScreen::PrivateScreen()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    if (!m_server.waitForReadyRead(patience)) {
        qCritical() << "Xvfb:" << m_server.errorString();
        return;
    }
    const QByteArray number = m_server.readLine().trimmed();
    qputenv("DISPLAY", ':' + number);
    qputenv("QT_QPA_PLATFORM", "xcb");
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.start(QStringLiteral("matchbox-window-manager"),
                          {QStringLiteral("-use_cursor"), QStringLiteral("no")});
    if (!m_windowManager.waitForStarted(patience)) {
        qCritical() << "matchbox-window-manager:" << m_windowManager.errorString();
        return;
    }
    m_ready = true;
}

PrivateScreen::~PrivateScreen()
{
    end(m_windowManager);
    end(m_server);
}

} // namespace quorate
