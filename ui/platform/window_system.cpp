#include "ui/platform/window_system.h"

#include <QGuiApplication>

namespace quorate::ui
{

void preferX11()
{
    constexpr auto platform = "QT_QPA_PLATFORM";
    const bool hasBoth =
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && !qEnvironmentVariableIsEmpty("DISPLAY");
    if (hasBoth && qEnvironmentVariableIsEmpty(platform))
        qputenv(platform, "xcb;wayland"); // in this order
}

bool canCoverScreens()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace quorate::ui
