#pragma once

#include "ui/shell/main_window.h"

#include <QApplication>
#include <vector>

namespace quorate
{

/** The thread that draws was busy at a stretch. */
struct Stall {
    double seconds = 0;
    double ownSeconds = 0; // without what other threads and programs had of the processor
    QString where{};       // the screen
    QString longestEvent{};
};

/**
 * Measures how long the thread that draws is busy at a stretch. Counted is the time inside QApplication::notify(),
 * so that the work of whoever plays, on the same thread, is left out and everything that the wizard does is in:
 * handlers, layout, drawing. A key counts with all that follows from it until nothing is left to do, even where
 * the event loop takes several turns for that.
 */
class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    /** From now on until stop(), which is before the window ends. */
    void measure(const ui::MainWindow& window);
    void stop() { m_window = nullptr; }

    bool notify(QObject* receiver, QEvent* event) override;

    /** At most so many, the longest first; each can be had once. */
    [[nodiscard]] std::vector<Stall> longest(std::size_t most);
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    bool measured(QObject* receiver, QEvent* event);
    [[nodiscard]] QString place() const;
    void followKey();
    void closeStall();

    const ui::MainWindow* m_window = nullptr;
    int m_depth = 0;
    bool m_followingKey = false;
    Stall m_stall{};
    double m_longestEvent = 0;
    std::vector<Stall> m_stalls{};
    std::size_t m_count = 0;
};

} // namespace quorate
