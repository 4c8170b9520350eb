#include "support/wayland_screens.h"

#include <QFile>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTest>

namespace quorate
{

namespace
{

constexpr int patience = 30'000; // milliseconds
constexpr auto socketName = "screens";
constexpr QRgb ground = 0xFF123456;

/** Nothing but windows: no panel, no keyboard on the screen, nothing that fades, locks or goes dark. */
constexpr auto configuration = R"([core]
idle-time=0

[shell]
panel-position=none
locking=false
animation=none
startup-animation=none
close-animation=none
background-color=0xff123456

[input-method]
path=
)";

bool isFirst(WaylandScreens::Screen screen)
{
    return screen == WaylandScreens::Screen::First;
}

} // namespace

WaylandScreens::~WaylandScreens()
{
    m_compositor.terminate();
    if (!m_compositor.waitForFinished(patience))
        m_compositor.kill();
    m_compositor.waitForFinished(patience);
}

QString WaylandScreens::missingProgram()
{
    for (const char* name : {"Xvfb", "xdotool", "weston"}) {
        if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty())
            return QLatin1String(name);
    }
    const QString plugin =
        QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms/libqwayland-generic.so");
    return QFile::exists(plugin) ? QString() : plugin;
}

bool WaylandScreens::start()
{
    const auto empty = [this] { return isFilled(Screen::First, ground) && isFilled(Screen::Second, ground); };
    return m_display.start() && startCompositor() && QTest::qWaitFor([this] { return arrange(); }, patience) &&
           QTest::qWaitFor(empty, patience);
}

bool WaylandScreens::startCompositor()
{
    QFile file(m_folder.filePath(QStringLiteral("weston.ini")));
    if (!file.open(QFile::WriteOnly) || file.write(configuration) < 0)
        return false;
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display.display());
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), m_folder.path());
    m_compositor.setProcessEnvironment(environment);
    m_compositor.setStandardErrorFile(QProcess::nullDevice());
    m_compositor.setStandardOutputFile(QProcess::nullDevice());
    m_compositor.start(QStringLiteral("weston"),
                       {QStringLiteral("--backend=x11-backend.so"), QStringLiteral("--use-pixman"),
                        QStringLiteral("--output-count=2"), QStringLiteral("--width=%1").arg(size.width()),
                        QStringLiteral("--height=%1").arg(size.height()),
                        QStringLiteral("--socket=") + QString::fromLatin1(socketName),
                        QStringLiteral("--config=") + file.fileName()});
    return m_compositor.waitForStarted(patience);
}

QProcessEnvironment WaylandScreens::variables() const
{
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("wayland"));
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    variables.insert(QStringLiteral("WAYLAND_DISPLAY"), QString::fromLatin1(socketName));
    variables.insert(QStringLiteral("QT_WAYLAND_DISABLE_WINDOWDECORATION"), QStringLiteral("1"));
    return variables;
}

QString WaylandScreens::windowOf(Screen screen) const
{
    const QString name = isFirst(screen) ? QStringLiteral("screen0") : QStringLiteral("screen1");
    const auto all = m_display.xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                        QStringLiteral("--class"), QStringLiteral("weston")});
    for (const QString& window :
         QString::fromLatin1(all.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts)) {
        const auto title = m_display.xdotool({QStringLiteral("getwindowname"), window});
        if (title.value_or(QByteArray()).trimmed().endsWith(name.toLatin1()))
            return window;
    }
    return {};
}

/** Side by side, as the compositor thinks of them; the keyboard is that of the first. */
bool WaylandScreens::arrange()
{
    const QString first = windowOf(Screen::First);
    const QString second = windowOf(Screen::Second);
    return !first.isEmpty() && !second.isEmpty() &&
           m_display.xdotool(
               {QStringLiteral("windowmove"), second, QString::number(size.width()), QStringLiteral("0")}) &&
           m_display.xdotool({QStringLiteral("windowfocus"), first}) && point(Screen::First);
}

bool WaylandScreens::point(Screen screen)
{
    // In a corner, where the pointer hides little.
    const int x = (isFirst(screen) ? 1 : 2) * size.width() - 4;
    return m_display.xdotool({QStringLiteral("mousemove"), QString::number(x), QString::number(size.height() - 4)})
        .has_value();
}

bool WaylandScreens::click(Screen screen)
{
    return point(screen) && m_display.xdotool({QStringLiteral("click"), QStringLiteral("1")});
}

QImage WaylandScreens::picture(Screen screen) const
{
    return m_display.picture().copy(QRect(QPoint(isFirst(screen) ? 0 : size.width(), 0), size));
}

bool WaylandScreens::isFilled(Screen screen, QRgb colour) const
{
    constexpr int mostOfPointer = 1000;
    return count(screen, colour) > size.width() * size.height() - mostOfPointer;
}

int WaylandScreens::count(Screen screen, QRgb colour) const
{
    const QImage now = picture(screen);
    int points = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x)
            points += now.pixel(x, y) == colour ? 1 : 0;
    }
    return points;
}

} // namespace quorate
