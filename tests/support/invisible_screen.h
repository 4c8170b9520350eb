#pragma once

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace quorate
{

/**
 * An X display of its own that nobody sees, with a window manager: without one no window is active there. Its keys
 * are pressed by xdotool, as the window system delivers them. Ends with the object.
 */
class InvisibleScreen
{
public:
    /** Unmanaged: windows lie where they were put, and the keys go to whom `xdotool` gave the focus. */
    enum class Windows { Managed, Unmanaged };

    explicit InvisibleScreen(QSize size = {1280, 900}, Windows windows = Windows::Managed);
    ~InvisibleScreen();

    /** Which of the programs it needs is not installed; empty if none. */
    [[nodiscard]] static QString missingProgram();

    [[nodiscard]] bool start();
    /** For $DISPLAY. */
    [[nodiscard]] QString display() const { return m_display; }
    [[nodiscard]] qint64 serverPid() const { return m_server.processId(); }

    /** What stands on it now. */
    [[nodiscard]] QImage picture() const { return pictureIn(pictureFile()); }
    /** Where the server keeps its picture, and what stands in such a file now. */
    [[nodiscard]] QString pictureFile() const { return m_folder.filePath(QStringLiteral("Xvfb_screen0")); }
    [[nodiscard]] static QImage pictureIn(const QString& pictureFile);

    /** As xdotool names keys: "Tab", "ctrl+a". */
    bool press(const QString& key);
    bool type(const QString& text);
    /** Of the window that the keys go to; empty if there is none. */
    [[nodiscard]] QString activeTitle() const;
    /** Takes the active window away from the screen, as an icon would stand for it. */
    bool minimize();

    /** What it prints; nothing if it fails. */
    std::optional<QByteArray> xdotool(const QStringList& arguments, const QByteArray& input = {}) const;

private:
    QSize m_size;
    Windows m_windows;
    QTemporaryDir m_folder{}; // the server keeps its picture in a file here
    QString m_display{};
    QProcess m_server{};
    QProcess m_manager{};
};

} // namespace quorate
