#include "support/print_service.h"

#include "support/child_process.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace quorate
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int servicePatience = 20'000; // milliseconds

QString serviceProgram()
{
    return QStandardPaths::findExecutable(u"cupsd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
}

} // namespace

QString PrintService::missingProgram()
{
    return serviceProgram().isEmpty() ? u"cupsd"_s : QString();
}

bool PrintService::write(const QString& name, const QString& text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0;
}

bool PrintService::writeSettings(const QString& socket) const
{
    const QDir folder(m_folder.path());
    QString places;
    for (const QString& name :
         {u"CacheDir"_s, u"StateDir"_s, u"RequestRoot"_s, u"TempDir"_s, u"ServerRoot"_s, u"ServerBin"_s}) {
        folder.mkpath(name);
        places += u"%1 %2/%1\n"_s.arg(name, folder.path());
    }
    for (const QString& name : {u"AccessLog"_s, u"ErrorLog"_s, u"PageLog"_s})
        places += u"%1 %2/%1\n"_s.arg(name, folder.path());
    folder.mkpath(u"ServerBin/backend"_s);
    const QString printer = folder.filePath(u"ServerBin/backend/paper"_s);
    const bool written =
        write(u"cupsd.conf"_s,
              u"LogLevel debug\nListen %1\nBrowsing No\nWebInterface No\n"
              "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
              "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s.arg(socket)) &&
        write(u"cups-files.conf"_s, places) &&
        write(u"ServerRoot/printers.conf"_s,
              u"<Printer paper>\nInfo paper\nDeviceURI paper:/\nState Idle\nAccepting Yes\nShared No\n"
              "JobSheets none none\n</Printer>\n"
              "<Printer wired>\nInfo wired\nDeviceURI usb://Example/Laser?serial=1\nState Idle\n"
              "Accepting Yes\nShared No\nJobSheets none none\n</Printer>\n"_s) &&
        write(
            u"ServerBin/backend/paper"_s,
            u"#!/bin/sh\n[ $# -ge 5 ] || exit 0\ncat \"${6:--}\" > %1/unfinished && mv %1/unfinished %1/printed-$1\n"_s
                .arg(folder.path()));
    return written && QFile::setPermissions(printer, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) &&
           QFile::link(u"/usr/lib/cups/daemon"_s, folder.filePath(u"ServerBin/daemon"_s)) &&
           QFile::link(u"/usr/lib/cups/filter"_s, folder.filePath(u"ServerBin/filter"_s));
}

bool PrintService::start()
{
    const QString socket = m_folder.filePath(u"socket"_s);
    // Its helpers may run as another user.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7055));
    const bool written = writeSettings(socket);
    m_service.setProcessChannelMode(QProcess::MergedChannels);
    m_service.start(serviceProgram(), {u"-f"_s, u"-c"_s, m_folder.filePath(u"cupsd.conf"_s), u"-s"_s,
                                       m_folder.filePath(u"cups-files.conf"_s)});
    qputenv("CUPS_SERVER", socket.toUtf8());
    const bool runs = written && QTest::qWaitFor([&] { return QFile::exists(socket); }, servicePatience);
    if (!runs)
        m_why = u"cupsd does not run: "_s + QString::fromUtf8(m_service.readAll());
    return runs;
}

PrintService::~PrintService()
{
    endProcess(m_service);
}

QByteArray PrintService::printed()
{
    QFile file(m_folder.filePath(u"printed-"_s + QString::number(m_nextJob)));
    if (!QTest::qWaitFor([&] { return file.exists(); }, servicePatience) || !file.open(QFile::ReadOnly))
        return {};
    ++m_nextJob;
    return file.readAll();
}

} // namespace quorate
