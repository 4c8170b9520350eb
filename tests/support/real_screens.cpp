#include "support/real_screens.h"

#include "support/child_process.h"
#include "support/patience.h"

#include <QFile>
#include <QStandardPaths>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace quorate
{

namespace
{

/** No keyboard, mouse or graphics of this computer is touched. */
constexpr auto configurationOfXorg = R"(
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
EndSection
Section "Device"
    Identifier "outputs"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Screen"
    Identifier "screen"
    Device "outputs"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 2048 768
    EndSubSection
EndSection
)";

bool xrandr(const QStringList& arguments, const QString& display)
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral("xrandr"), arguments);
    return tool.waitForFinished(patience) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

bool plugOn(const QString& display, SecondScreen second)
{
    // The picture has one size all the time, so that nothing vanishes only because it is made anew.
    QStringList arguments{QStringLiteral("--fb"), QStringLiteral("2048x768"), QStringLiteral("--output"),
                          QStringLiteral("DUMMY1")};
    if (second == SecondScreen::Off)
        arguments += QStringLiteral("--off");
    else
        arguments += {QStringLiteral("--mode"), QStringLiteral("1024x768"),
                      second == SecondScreen::Beside ? QStringLiteral("--right-of") : QStringLiteral("--same-as"),
                      QStringLiteral("DUMMY0")};
    return xrandr(arguments, display);
}

} // namespace

RealScreens::~RealScreens()
{
    endProcess(m_server);
}

QString RealScreens::missingProgram()
{
    for (const char* name : {"Xorg", "xrandr"}) {
        if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty())
            return QLatin1String(name);
    }
    const QString driver = QStringLiteral("/usr/lib/xorg/modules/drivers/dummy_drv.so");
    return QFile::exists(driver) ? QString() : driver;
}

bool RealScreens::start()
{
    QFile file(m_folder.filePath(QStringLiteral("xorg.conf")));
    if (!file.open(QFile::WriteOnly) || file.write(configurationOfXorg) < 0)
        return false;
    file.close();
    m_server.setStandardErrorFile(QProcess::nullDevice());
    // A seat that does not exist: the server then leaves the consoles of this computer alone.
    m_server.start(QStringLiteral("Xorg"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset"), QStringLiteral("-seat"),
                    QStringLiteral("seat-of-a-test"), QStringLiteral("-config"), file.fileName(),
                    QStringLiteral("-logfile"), m_folder.filePath(QStringLiteral("log"))});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience))
            return false;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    // Used once and asked for, the output is connected for good, as one with a real monitor is.
    return xrandr({QStringLiteral("--addmode"), QStringLiteral("DUMMY1"), QStringLiteral("1024x768")},
                  m_display) &&
           plugOn(m_display, SecondScreen::Beside) && xrandr({QStringLiteral("--query")}, m_display) &&
           plugOn(m_display, SecondScreen::Off);
}

bool plug(SecondScreen second)
{
    return plugOn(qEnvironmentVariable("DISPLAY"), second);
}

ServerPicture::ServerPicture() : m_connection(xcb_connect(nullptr, nullptr)) {}

ServerPicture::~ServerPicture()
{
    xcb_disconnect(m_connection);
}

QImage ServerPicture::of(const QRect& place) const
{
    const std::scoped_lock lock(m_mutex);
    if (xcb_connection_has_error(m_connection) != 0)
        return {};
    const auto root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const auto asked =
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, root, static_cast<std::int16_t>(place.x()),
                      static_cast<std::int16_t>(place.y()), static_cast<std::uint16_t>(place.width()),
                      static_cast<std::uint16_t>(place.height()), ~0U);
    const std::unique_ptr<xcb_get_image_reply_t, decltype(&std::free)> told(
        xcb_get_image_reply(m_connection, asked, nullptr), &std::free);
    if (!told || xcb_get_image_data_length(told.get()) < place.width() * place.height() * 4)
        return {};
    return QImage(xcb_get_image_data(told.get()), place.width(), place.height(), QImage::Format_RGB32).copy();
}

} // namespace quorate
