#pragma once

#include "ceremony/runner.h"

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace quorate::ui
{

/**
 * One worker thread, so that the thread that draws never waits for a card, a derivation or a disk. Tasks run one
 * after another. Results travel in this object's own locked queue, moved and never copied; Qt only wakes the
 * drawing thread.
 */
class WorkerExecutor final : public QObject, public Executor
{
    Q_OBJECT

public:
    WorkerExecutor() = default;
    /** Asks the running task to stop, waits for it, and drops what was not begun. */
    ~WorkerExecutor() override;

    void run(std::function<Result<Box>(Progress&)> task, std::function<void(Result<Box>)> done) override;
    void requestStop() override { m_stopAsked = true; }

    /**
     * Waits until everything that was given to run() has ended; results are delivered by the event loop as usual.
     */
    void waitUntilIdle();

Q_SIGNALS:
    /** At most ten times a second. `of` is 0 while it is not known. */
    void progressed(quint64 done, quint64 of);

private:
    class TaskProgress;
    struct Task {
        std::function<Result<Box>(Progress&)> work;
        std::function<void(Result<Box>)> done;
    };
    struct Finished {
        std::function<void(Result<Box>)> done;
        Result<Box> result;
    };

    void work(const std::stop_token& stop);
    void deliver();

    std::mutex m_mutex{};
    std::condition_variable_any m_changed{};
    std::deque<Task> m_waiting{};
    std::deque<Finished> m_finished{};
    bool m_busy = false;
    std::atomic<bool> m_stopAsked = false;
    std::jthread m_thread{}; // last: it uses all of the above
};

} // namespace quorate::ui
