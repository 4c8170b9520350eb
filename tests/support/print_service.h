#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace quorate
{

/**
 * A print service (cupsd) of the test's own, with one queue whose printer keeps what it gets, as it is, in a file,
 * and one that says it is on a cable.
 * Nothing of the computer's own print service is touched.
 */
class PrintService
{
public:
    ~PrintService();

    /** The program that is missing on this computer; empty for none. */
    [[nodiscard]] static QString missingProgram();

    /** False if it does not run; why() tells. From then on this process prints through it. */
    [[nodiscard]] bool start();

    /** What the printer got in its next job; empty if none comes to its end. */
    [[nodiscard]] QByteArray printed();

    [[nodiscard]] static std::string queue() { return "paper"; }
    /** It is only listed, and behind the other one, for the service goes by their names. */
    [[nodiscard]] static std::string queueOnCable() { return "wired"; }
    /** Its logs, and where it spools. */
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString why() const { return m_why; }

private:
    [[nodiscard]] bool write(const QString& name, const QString& text) const;
    [[nodiscard]] bool writeSettings(const QString& socket) const;

    QTemporaryDir m_folder{};
    QProcess m_service{};
    int m_nextJob = 1;
    QString m_why{};
};

} // namespace quorate
