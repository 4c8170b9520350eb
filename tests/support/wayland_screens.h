#pragma once

#include "support/invisible_screen.h"

#include <QProcessEnvironment>

#include <vector>

namespace quorate
{

/**
 * One screen or two, side by side, of a Wayland compositor, each a window on an X display that nobody sees. What
 * is seen is asked of that display, past the compositor's clients, and keys reach the compositor as those of a
 * real keyboard do. Ends with the object.
 */
class WaylandScreens
{
public:
    enum class Screen { First, Second };
    /**
     * Weston has no X server here: that of its version in Debian 12 shows no window that passes the window manager
     * by. Sway has one, and does.
     */
    enum class Compositor { Weston, Sway };

    /** `size`: of each screen. */
    WaylandScreens(Compositor compositor, int screens, QSize size);
    ~WaylandScreens();
    WaylandScreens(const WaylandScreens&) = delete;
    WaylandScreens& operator=(const WaylandScreens&) = delete;

    [[nodiscard]] int screens() const { return m_screens; }
    [[nodiscard]] QSize size() const { return m_size; }

    /** What is not installed of all that is needed; empty if nothing. */
    [[nodiscard]] static QString missingProgram();

    /** Until all screens show the compositor's own, empty ground. */
    [[nodiscard]] bool start();

    /** For a program that is to be shown here. Where there is an X server too, the choice is the program's. */
    [[nodiscard]] QProcessEnvironment variables() const;

    /** Of the X display: its keys go to the client that the compositor has given the keyboard. */
    [[nodiscard]] InvisibleScreen& display() { return m_display; }

    /** Weston places new windows on the screen with the pointer. */
    [[nodiscard]] bool point(Screen screen);
    /** In its corner: the window that lies there comes to the front and gets the keyboard. */
    [[nodiscard]] bool click(Screen screen);

    /** The compositor alone stands still: keys and windows wait for it. */
    void stop() const;
    void goOn() const;

    [[nodiscard]] QImage picture(Screen screen) const;
    /** How many points of the screen have exactly this colour. */
    [[nodiscard]] int count(Screen screen, QRgb colour) const;
    /** Is everything of this colour, but for the pointer? */
    [[nodiscard]] bool isFilled(Screen screen, QRgb colour) const;

private:
    [[nodiscard]] bool startCompositor();
    [[nodiscard]] bool openXServer();
    [[nodiscard]] std::vector<Screen> allScreens() const;
    [[nodiscard]] QStringList windows() const;
    [[nodiscard]] QString xDisplay() const;
    [[nodiscard]] bool arrange();

    Compositor m_kind;
    int m_screens;
    QSize m_size;
    QTemporaryDir m_folder{}; // configuration, log and socket
    InvisibleScreen m_display;
    QProcess m_compositor{};
};

} // namespace quorate
