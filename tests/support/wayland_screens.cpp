#include "support/wayland_screens.h"

#include "support/child_process.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace quorate
{

namespace
{

constexpr int compositorPatience = 30'000; // milliseconds
constexpr auto logName = "log";
constexpr QRgb ground = 0xFF123456;
constexpr uid_t nobody = 65534;

/** Nothing but windows: no panel, no keyboard on the screen, nothing that fades, locks or goes dark. */
constexpr auto configurationOfWeston = R"([core]
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

/** The wizard on the first screen, away from its corner; the test's own windows fill the second. */
constexpr auto configurationOfSway = R"(xwayland force
default_border none
output X11-1 resolution %1x%2 position 0 0
output X11-2 resolution %1x%2 position %1 0
workspace 1 output X11-1
workspace 2 output X11-2
workspace 1 gaps outer 37
assign [class="wizard_under_test"] workspace 1
assign [app_id="tst_guard"] workspace 2
output * bg #123456 solid_color
)";

/** Sway does not run as root. */
QStringList asNobody()
{
    if (getuid() != 0)
        return {};
    const QString id = QString::number(nobody);
    return {QStringLiteral("setpriv"), QStringLiteral("--reuid=") + id, QStringLiteral("--regid=") + id,
            QStringLiteral("--clear-groups")};
}

bool isFirst(WaylandScreens::Screen screen)
{
    return screen == WaylandScreens::Screen::First;
}

} // namespace

WaylandScreens::WaylandScreens(Compositor compositor, int screens, QSize size)
    : m_kind(compositor),
      m_screens(screens),
      m_size(size),
      m_display({screens * size.width(), size.height()}, InvisibleScreen::Windows::Unmanaged)
{
}

WaylandScreens::~WaylandScreens()
{
    endProcess(m_compositor);
}

QString WaylandScreens::missingProgram()
{
    for (const char* name : {"Xvfb", "xdotool", "weston", "sway", "Xwayland", "setpriv", "xhost"}) {
        if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty())
            return QLatin1String(name);
    }
    const QString plugin =
        QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms/libqwayland-generic.so");
    return QFile::exists(plugin) ? QString() : plugin;
}

bool WaylandScreens::start()
{
    const auto empty = [this] {
        return std::ranges::all_of(allScreens(), [this](Screen screen) { return isFilled(screen, ground); });
    };
    return m_display.start() && startCompositor() &&
           QTest::qWaitFor([this] { return arrange(); }, compositorPatience) &&
           QTest::qWaitFor(empty, compositorPatience) && (m_kind == Compositor::Weston || openXServer());
}

std::vector<WaylandScreens::Screen> WaylandScreens::allScreens() const
{
    return m_screens > 1 ? std::vector{Screen::First, Screen::Second} : std::vector{Screen::First};
}

bool WaylandScreens::startCompositor()
{
    const bool weston = m_kind == Compositor::Weston;
    QFile file(m_folder.filePath(QStringLiteral("configuration")));
    const QString configuration =
        weston ? QString::fromLatin1(configurationOfWeston)
               : QString::fromLatin1(configurationOfSway).arg(m_size.width()).arg(m_size.height());
    if (!file.open(QFile::WriteOnly) || file.write(configuration.toLatin1()) < 0)
        return false;
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display.display());
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), m_folder.path());
    environment.insert(QStringLiteral("WLR_BACKENDS"), QStringLiteral("x11"));
    environment.insert(QStringLiteral("WLR_X11_OUTPUTS"), QString::number(m_screens));
    environment.insert(QStringLiteral("WLR_RENDERER"), QStringLiteral("pixman"));
    m_compositor.setProcessEnvironment(environment);
    m_compositor.setStandardErrorFile(m_folder.filePath(QString::fromLatin1(logName)));
    m_compositor.setStandardOutputFile(QProcess::nullDevice());
    QStringList command{QStringLiteral("weston"),
                        QStringLiteral("--backend=x11-backend.so"),
                        QStringLiteral("--use-pixman"),
                        QStringLiteral("--output-count=%1").arg(m_screens),
                        QStringLiteral("--width=%1").arg(m_size.width()),
                        QStringLiteral("--height=%1").arg(m_size.height()),
                        QStringLiteral("--socket=wayland-1"),
                        QStringLiteral("--config=") + file.fileName()};
    if (!weston) {
        const QStringList prefix = asNobody();
        if (!prefix.isEmpty() && (chown(qPrintable(m_folder.path()), nobody, nobody) != 0 ||
                                  chown(qPrintable(file.fileName()), nobody, nobody) != 0))
            return false;
        command = prefix + QStringList{QStringLiteral("sway"), QStringLiteral("--verbose"),
                                       QStringLiteral("--config"), file.fileName()};
    }
    m_compositor.start(command.takeFirst(), command);
    return m_compositor.waitForStarted(compositorPatience);
}

/** The compositor takes a number that is free, and writes it down. */
QString WaylandScreens::xDisplay() const
{
    QFile log(m_folder.filePath(QString::fromLatin1(logName)));
    if (!log.open(QFile::ReadOnly))
        return {};
    static const QRegularExpression display(QStringLiteral("Starting Xwayland on (:\\d+)"));
    return display.match(QString::fromUtf8(log.readAll())).captured(1);
}

/** It lets nobody in but its own user: root's programs are to be shown too. */
bool WaylandScreens::openXServer()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), xDisplay());
    QStringList command = asNobody() + QStringList{QStringLiteral("xhost"), QStringLiteral("+local:")};
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command.takeFirst(), command);
    return process.waitForFinished(compositorPatience) && process.exitCode() == 0;
}

QProcessEnvironment WaylandScreens::variables() const
{
    QProcessEnvironment variables;
    const bool weston = m_kind == Compositor::Weston;
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), weston ? QStringLiteral("wayland") : QString());
    variables.insert(QStringLiteral("DISPLAY"), weston ? QString() : xDisplay());
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    variables.insert(QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("wayland-1"));
    variables.insert(QStringLiteral("QT_WAYLAND_DISABLE_WINDOWDECORATION"), QStringLiteral("1"));
    return variables;
}

/** Those of the compositor, which opens them in their order. */
QStringList WaylandScreens::windows() const
{
    const auto all =
        m_display.xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--maxdepth"),
                           QStringLiteral("1"), QStringLiteral("--name"), QStringLiteral(".*")});
    QList<int> found;
    for (const QString& window :
         QString::fromLatin1(all.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts)) {
        const auto place = m_display.xdotool({QStringLiteral("getwindowgeometry"), window});
        if (place.value_or(QByteArray())
                .contains(QStringLiteral("%1x%2").arg(m_size.width()).arg(m_size.height()).toLatin1()))
            found += window.toInt();
    }
    std::ranges::sort(found);
    QStringList windows;
    for (const int window : found)
        windows += QString::number(window);
    return windows;
}

/** Side by side, as the compositor thinks of them; the keyboard is that of the first. */
bool WaylandScreens::arrange()
{
    const QStringList all = windows();
    if (all.size() != m_screens)
        return false;
    for (int i = 0; i < m_screens; ++i) {
        if (!m_display.xdotool(
                {QStringLiteral("windowmove"), all[i], QString::number(i * m_size.width()), QStringLiteral("0")}))
            return false;
    }
    return m_display.xdotool({QStringLiteral("windowfocus"), all.first()}) && point(Screen::First);
}

bool WaylandScreens::point(Screen screen)
{
    // In a corner, where the pointer hides little.
    const int x = (isFirst(screen) ? 1 : 2) * m_size.width() - 4;
    return m_display
        .xdotool({QStringLiteral("mousemove"), QString::number(x), QString::number(m_size.height() - 4)})
        .has_value();
}

bool WaylandScreens::click(Screen screen)
{
    return point(screen) && m_display.xdotool({QStringLiteral("click"), QStringLiteral("1")});
}

void WaylandScreens::stop() const
{
    kill(static_cast<pid_t>(m_compositor.processId()), SIGSTOP);
}

void WaylandScreens::goOn() const
{
    kill(static_cast<pid_t>(m_compositor.processId()), SIGCONT);
}

QImage WaylandScreens::picture(Screen screen) const
{
    return m_display.picture().copy(QRect(QPoint(isFirst(screen) ? 0 : m_size.width(), 0), m_size));
}

bool WaylandScreens::isFilled(Screen screen, QRgb colour) const
{
    constexpr int mostOfPointer = 1000;
    return count(screen, colour) > m_size.width() * m_size.height() - mostOfPointer;
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
