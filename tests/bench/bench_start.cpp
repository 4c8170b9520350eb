#include "support/invisible_screen.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

/**
 * From the start of a program to its first usable screen, seen from outside: a screen of our own is looked at
 * again and again until it shows what the program's finished window shows. The wizard next to a Qt program that
 * opens an empty window, and one whose window has a line of text, in turns.
 */

using namespace quorate;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr int runs = 15;
constexpr auto patience = std::chrono::seconds(20);
constexpr auto untilItStandsStill = std::chrono::milliseconds(1500);
constexpr auto betweenLooks = std::chrono::milliseconds(1);

/**
 * Some lines across the left half of the screen: the wizard's heading and its list of ceremonies. The right half,
 * where the tokens are, is still looking for them when the window can be used.
 */
class Look
{
public:
    static Look now()
    {
        Look look;
        for (int line = 1; line <= lines; ++line)
            look.m_lines.push_back(grab(line));
        return look;
    }

    /** One line at a time, so that looking costs the screen next to nothing until it is what is waited for. */
    [[nodiscard]] bool isOnScreen() const
    {
        for (int line = lines; line >= 1; --line) {
            if (grab(line) != m_lines[static_cast<std::size_t>(line - 1)])
                return false;
        }
        return true;
    }

    friend bool operator==(const Look&, const Look&) = default;

private:
    static constexpr int lines = 12;

    static QImage grab(int line)
    {
        QScreen* const screen = QGuiApplication::primaryScreen();
        const QSize size = screen->size();
        return screen->grabWindow(0, 0, size.height() * line / (lines + 1), size.width() / 2, 1).toImage();
    }

    std::vector<QImage> m_lines{};
};

struct Program {
    const char* name;
    QString path;
    QStringList arguments;
    Look finished{};
    std::vector<double> seconds{};

    [[nodiscard]] double median() const { return seconds[seconds.size() / 2]; }
};

/** The program while it is measured. */
class Running
{
public:
    explicit Running(const Program& program)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program.path, program.arguments);
    }
    ~Running()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    /** The seconds since the start when the screen looks like this; nothing if it never does. */
    [[nodiscard]] std::optional<double> secondsUntil(const Look& expected) const
    {
        while (Clock::now() - m_start < patience) {
            if (expected.isOnScreen())
                return std::chrono::duration<double>(Clock::now() - m_start).count();
            QThread::msleep(betweenLooks.count());
        }
        return std::nullopt;
    }

    /** What is on the screen when nothing has changed for a while. */
    [[nodiscard]] Look whenItStandsStill(const Look& before) const
    {
        Look last = before;
        auto since = Clock::now();
        while (Clock::now() - m_start < patience) {
            const Look look = Look::now();
            if (look != last)
                since = Clock::now();
            else if (look != before && Clock::now() - since > untilItStandsStill)
                break;
            last = look;
            QThread::msleep(20);
        }
        return last;
    }

private:
    Clock::time_point m_start = Clock::now();
    QProcess m_process{};
};

/** Until the window of the last run has gone. */
bool waitFor(const Look& expected)
{
    const auto start = Clock::now();
    while (!expected.isOnScreen()) {
        if (Clock::now() - start > patience)
            return false;
        QThread::msleep(5);
    }
    return true;
}

bool measure(std::vector<Program>& programs)
{
    const Look empty = Look::now();
    for (Program& program : programs) { // which also warms every cache
        program.finished = Running(program).whenItStandsStill(empty);
        if (program.finished == empty || !waitFor(empty)) {
            std::fprintf(stderr, "%s showed no window\n", program.name);
            return false;
        }
    }
    for (int run = 0; run < runs; ++run) {
        for (Program& program : programs) {
            const auto seconds = Running(program).secondsUntil(program.finished);
            if (!seconds || !waitFor(empty)) {
                std::fprintf(stderr, "%s looked otherwise this time\n", program.name);
                return false;
            }
            program.seconds.push_back(*seconds);
        }
    }
    for (Program& program : programs)
        std::ranges::sort(program.seconds);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    InvisibleScreen screen;
    if (!screen.start())
        return 1;
    qputenv("DISPLAY", screen.display().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    const QString window = QStringLiteral(QUORATE_BUILD_DIR) + QStringLiteral("/tests/empty_window");
    const QString wizard = QStringLiteral(QUORATE_BUILD_DIR) + QStringLiteral("/app/quorate");
    std::vector<Program> programs{{"empty Qt window", window, {}},
                                  {"Qt window, one line", window, {QStringLiteral("What do you want to do?")}},
                                  {"quorate", wizard, {}},
                                  {"quorate --rehearsal", wizard, {QStringLiteral("--rehearsal")}}};
    if (!measure(programs))
        return 1;
    std::printf("start to the first usable screen, median of %d\n", runs);
    std::printf("%-22s %10s %10s %10s %8s   (limit 1.3)\n", "", "median", "fastest", "slowest", "ratio");
    for (const Program& program : programs)
        std::printf("%-22s %7.0f ms %7.0f ms %7.0f ms %8.2f\n", program.name, 1000 * program.median(),
                    1000 * program.seconds.front(), 1000 * program.seconds.back(),
                    program.median() / programs.front().median());
    return 0;
}
