#pragma once

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <mutex>

struct xcb_connection_t;

namespace quorate
{

/**
 * An X server whose screens nobody sees, with outputs to which monitors can be connected while programs run,
 * beside each other or with the same picture (RandR). Its first output has a monitor, its second has none yet.
 * There is no window manager. Ends with the object.
 */
class RealScreens
{
public:
    ~RealScreens();

    /** Which of the programs it needs is not installed; empty if none. */
    [[nodiscard]] static QString missingProgram();

    [[nodiscard]] bool start();
    /** For $DISPLAY. */
    [[nodiscard]] QString display() const { return m_display; }

private:
    QTemporaryDir m_folder{}; // configuration and log
    QString m_display{};
    QProcess m_server{};
};

/** A second monitor on the display of this process. */
enum class SecondScreen { Off, Beside, Mirrored };
[[nodiscard]] bool plug(SecondScreen second);

/** What the server of this process's display shows, asked over a connection of its own, from any thread. */
class ServerPicture
{
public:
    ServerPicture();
    ~ServerPicture();
    ServerPicture(const ServerPicture&) = delete;
    ServerPicture& operator=(const ServerPicture&) = delete;

    /** Null if it does not tell. */
    [[nodiscard]] QImage of(const QRect& place) const;

private:
    mutable std::mutex m_mutex{};
    xcb_connection_t* m_connection;
};

} // namespace quorate
