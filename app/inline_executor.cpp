#include "app/inline_executor.h"

namespace quorate
{

namespace
{

class Reported final : public Progress
{
public:
    Reported(const InlineExecutor::Report& report, const std::atomic<bool>& stop) : m_report(report), m_stop(stop)
    {
    }

    void report(std::uint64_t done, std::uint64_t of) override
    {
        if (m_report)
            m_report(done, of);
    }
    [[nodiscard]] bool stopped() const override { return m_stop; }

private:
    const InlineExecutor::Report& m_report;
    const std::atomic<bool>& m_stop;
};

} // namespace

void InlineExecutor::run(std::function<Result<Box>(Progress&)> task, std::function<void(Result<Box>)> done)
{
    Reported progress(m_report, m_stop);
    done(task(progress));
}

} // namespace quorate
