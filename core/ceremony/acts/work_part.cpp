#include "ceremony/acts/work_part.h"

#include "ceremony/acts/file_parts.h"

#include <utility>

namespace quorate
{

namespace
{

class WorkPart final : public Part
{
public:
    explicit WorkPart(WorkSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return m_spec.changes ? BackRule::Barrier : BackRule::Transparent; }
    std::vector<Fact> takeFacts() override { return std::exchange(m_facts, {}); }

private:
    void entered() override { m_failed = false; }

    Step show() const override
    {
        Step step{
            .id = id(), .heading = m_spec.heading, .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{}};
        if (m_failed) {
            step.primary = {QUORATE_TR("Try again")};
            step.kind = Notice{};
        } else {
            step.mayStop = m_spec.mayStop;
            step.kind = Work{.run = m_spec.make(), .mayStop = m_spec.mayStop};
        }
        return step;
    }

    Result<Move> take(Input input) override
    {
        if (m_failed && std::holds_alternative<Continue>(input)) {
            m_failed = false;
            clearProblem();
            return Move::stay();
        }
        auto* finished = std::get_if<WorkDone>(&input);
        if (finished == nullptr || m_failed)
            return notExpected();
        if (!finished->result)
            return failed(finished->result.error());
        Move move = m_spec.done(*std::move(finished->result));
        if (m_spec.facts)
            m_facts = m_spec.facts();
        return move;
    }

    Move failed(const Error& error)
    {
        if (m_spec.failed && error.code != ErrorCode::Stopped)
            return m_spec.failed(error);
        m_failed = true;
        Text safe = m_spec.safe ? m_spec.safe() : Text{QUORATE_TR("Nothing was changed.")};
        return Move::stay(explain(error, std::move(safe), fileIn(error)));
    }

    WorkSpec m_spec;
    std::vector<Fact> m_facts{};
    bool m_failed = false; // the problem is on the screen, waiting for "Try again"
};

} // namespace

std::vector<std::string> fileIn(const Error& error)
{
    const bool isPath = error.where.find('/') != std::string::npos;
    return isPath ? std::vector<std::string>{fileNameOf(error.where)} : std::vector<std::string>{};
}

std::unique_ptr<Part> workPart(WorkSpec spec)
{
    return std::make_unique<WorkPart>(std::move(spec));
}

} // namespace quorate
