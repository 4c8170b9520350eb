#include "ceremony/acts/timeline_part.h"

namespace quorate
{

namespace
{

class TimelinePart final : public Part
{
public:
    explicit TimelinePart(TimelineSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

private:
    Step show() const override
    {
        return {.id = id(),
                .heading = m_spec.heading(),
                .lines = m_spec.lines(),
                .primary = {QUORATE_TR("Next")},
                .problem = m_spec.problem(),
                .kind = m_spec.timeline()};
    }

    Result<Move> take(Input input) override
    {
        if (!std::holds_alternative<Continue>(input))
            return notExpected();
        return Move::next();
    }

    TimelineSpec m_spec;
};

} // namespace

std::unique_ptr<Part> timelinePart(TimelineSpec spec)
{
    return std::make_unique<TimelinePart>(std::move(spec));
}

} // namespace quorate
