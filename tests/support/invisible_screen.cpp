#include "support/invisible_screen.h"

#include "support/child_process.h"
#include "support/patience.h"

#include <QFile>
#include <QStandardPaths>
#include <QtEndian>
#include <array>
#include <cstring>

namespace quorate
{

namespace
{

/** The header of an X window dump, as far as it is needed: 32-bit numbers, the highest byte first. */
enum DumpHeader { HeaderSize = 0, Width = 4, Height = 5, BytesPerLine = 12, Colours = 19, NumberCount = 25 };
constexpr quint32 bytesPerColour = 12;

QProcessEnvironment onDisplay(const QString& display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    return environment;
}

} // namespace

InvisibleScreen::InvisibleScreen(QSize size, Windows windows) : m_size(size), m_windows(windows) {}

InvisibleScreen::~InvisibleScreen()
{
    endProcess(m_manager);
    endProcess(m_server);
}

QString InvisibleScreen::missingProgram()
{
    for (const char* name : {"Xvfb", "matchbox-window-manager", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty())
            return QLatin1String(name);
    }
    return {};
}

bool InvisibleScreen::start()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset"), QStringLiteral("-nocursor"),
                    QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(m_size.width()).arg(m_size.height()), QStringLiteral("-fbdir"),
                    m_folder.path()});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience))
            return false;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    if (m_windows == Windows::Unmanaged)
        return true;
    m_manager.setProcessEnvironment(onDisplay(m_display));
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(QStringLiteral("matchbox-window-manager"), {});
    return m_manager.waitForStarted(patience);
}

QImage InvisibleScreen::pictureIn(const QString& pictureFile)
{
    QFile file(pictureFile);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray dump = file.readAll();
    std::array<quint32, NumberCount> header{};
    if (dump.size() < static_cast<qsizetype>(sizeof header))
        return {};
    qFromBigEndian<quint32>(dump.constData(), header.size(), header.data());
    const quint32 start = header[HeaderSize] + header[Colours] * bytesPerColour;
    if (dump.size() < static_cast<qsizetype>(start + header[Height] * header[BytesPerLine]))
        return {};
    return QImage(reinterpret_cast<const uchar*>(dump.constData()) + start, static_cast<int>(header[Width]),
                  static_cast<int>(header[Height]), static_cast<qsizetype>(header[BytesPerLine]),
                  QImage::Format_RGB32)
        .copy();
}

bool InvisibleScreen::press(const QString& key)
{
    return xdotool({QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("0"), key}).has_value();
}

bool InvisibleScreen::type(const QString& text)
{
    // Not as an argument: the server keeps the command line of whoever connects to it.
    return xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"),
                    QStringLiteral("--file"), QStringLiteral("-")},
                   text.toUtf8())
        .has_value();
}

bool InvisibleScreen::minimize()
{
    return xdotool({QStringLiteral("getactivewindow"), QStringLiteral("windowminimize")}).has_value();
}

QString InvisibleScreen::activeTitle() const
{
    const auto title = xdotool({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
    return QString::fromUtf8(title.value_or(QByteArray())).trimmed();
}

std::optional<QByteArray> InvisibleScreen::xdotool(const QStringList& arguments, const QByteArray& input) const
{
    QProcess tool;
    tool.setProcessEnvironment(onDisplay(m_display));
    tool.start(QStringLiteral("xdotool"), arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(patience) || tool.exitStatus() != QProcess::NormalExit || tool.exitCode() != 0)
        return std::nullopt;
    return tool.readAllStandardOutput();
}

} // namespace quorate
