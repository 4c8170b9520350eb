#pragma once

#include "ceremony/runner.h"

#include <atomic>

namespace quorate
{

/** Runs work at once, on the calling thread. */
class InlineExecutor final : public Executor
{
public:
    using Report = std::function<void(std::uint64_t done, std::uint64_t of)>;

    explicit InlineExecutor(Report report = {}) : m_report(std::move(report)) {}

    void run(std::function<Result<Box>(Progress&)> task, std::function<void(Result<Box>)> done) override;

    /** From any thread or signal handler: the work that runs now, or the next, ends as soon as it can. */
    void requestStop() override { m_stop = true; }
    [[nodiscard]] bool stopRequested() const { return m_stop; }

private:
    Report m_report;
    std::atomic<bool> m_stop = false;
};

} // namespace quorate
