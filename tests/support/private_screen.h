#pragma once

#include <QProcess>

namespace quorate
{

/**
 * A screen of our own that nobody sees: Xvfb, with matchbox as window manager, without which no window is ever
 * active there. Made before the application object, it is that application's screen too. Ends with the object.
 */
class PrivateScreen
{
public:
    PrivateScreen();
    ~PrivateScreen();

    /** False if the programs are not installed or did not start; standard error tells. */
    [[nodiscard]] bool ready() const { return m_ready; }

private:
    QProcess m_server{};
    QProcess m_windowManager{};
    bool m_ready = false;
};

} // namespace quorate
