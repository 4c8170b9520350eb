#pragma once

#include "support/invisible_screen.h"

#include <QProcessEnvironment>

namespace quorate
{

/**
 * Two screens of a Wayland compositor (Weston), side by side, each a window on an X display that nobody sees. What
 * is seen is asked of that display, past the compositor's clients, and keys reach the compositor as those of a
 * real keyboard do. Ends with the object.
 */
class WaylandScreens
{
public:
    enum class Screen { First, Second };

    /** Of each screen. The wizard's window fills it, so that the compositor has one place only to put it. */
    static constexpr QSize size{1180, 820};

    ~WaylandScreens();

    /** What is not installed of all that is needed; empty if nothing. */
    [[nodiscard]] static QString missingProgram();

    /** Until both screens show the compositor's own, empty ground. */
    [[nodiscard]] bool start();

    /** For the programs that are to be shown here. */
    [[nodiscard]] QProcessEnvironment variables() const;

    /** Of the X display: its keys go to the client that the compositor has given the keyboard. */
    [[nodiscard]] InvisibleScreen& display() { return m_display; }

    /** The compositor places new windows on the screen with the pointer. */
    [[nodiscard]] bool point(Screen screen);
    /** In its corner: the window that lies there comes to the front and gets the keyboard. */
    [[nodiscard]] bool click(Screen screen);

    [[nodiscard]] QImage picture(Screen screen) const;
    /** How many points of the screen have exactly this colour. */
    [[nodiscard]] int count(Screen screen, QRgb colour) const;
    /** Is everything of this colour, but for the pointer? */
    [[nodiscard]] bool isFilled(Screen screen, QRgb colour) const;

private:
    [[nodiscard]] bool startCompositor();
    [[nodiscard]] QString windowOf(Screen screen) const;
    [[nodiscard]] bool arrange();

    QTemporaryDir m_folder{}; // configuration and socket
    InvisibleScreen m_display{{2 * size.width(), size.height()}, InvisibleScreen::Windows::Unmanaged};
    QProcess m_compositor{};
};

} // namespace quorate
