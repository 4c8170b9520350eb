#include "ui/controller/worker_executor.h"

#include <chrono>

namespace quorate::ui
{

namespace
{

constexpr std::chrono::milliseconds reportEvery{100};

} // namespace

class WorkerExecutor::TaskProgress final : public Progress
{
public:
    explicit TaskProgress(WorkerExecutor& executor) : m_executor(executor) {}

    void report(std::uint64_t done, std::uint64_t of) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < reportEvery)
            return;
        m_last = now;
        QMetaObject::invokeMethod(
            &m_executor, [executor = &m_executor, done, of] { Q_EMIT executor->progressed(done, of); },
            Qt::QueuedConnection);
    }

    bool stopped() const override { return m_executor.m_stopAsked; }

private:
    WorkerExecutor& m_executor;
    std::chrono::steady_clock::time_point m_last{};
};

WorkerExecutor::~WorkerExecutor()
{
    m_stopAsked = true;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkerExecutor::run(std::function<Result<Box>(Progress&)> task, std::function<void(Result<Box>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty() && !m_busy)
            m_stopAsked = false; // an earlier task's
        m_waiting.push_back({std::move(task), std::move(done)});
    }
    m_changed.notify_all();
    if (!m_thread.joinable()) // started with the first task, so that the program starts without it
        m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

void WorkerExecutor::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_busy; });
}

void WorkerExecutor::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = true;
        lock.unlock();
        TaskProgress progress(*this);
        Finished finished{std::move(task.done), task.work(progress)};
        task = {}; // what the work captured ends on the thread that used it
        lock.lock();
        m_finished.push_back(std::move(finished));
        m_busy = false;
        m_changed.notify_all();
        QMetaObject::invokeMethod(this, &WorkerExecutor::deliver, Qt::QueuedConnection);
    }
}

void WorkerExecutor::deliver()
{
    std::unique_lock lock(m_mutex);
    while (!m_finished.empty()) {
        Finished finished = std::move(m_finished.front());
        m_finished.pop_front();
        lock.unlock();
        finished.done(std::move(finished.result));
        lock.lock();
    }
}

} // namespace quorate::ui
