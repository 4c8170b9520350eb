#include "ceremony/acts/notice_part.h"

namespace quorate
{

namespace
{

class NoticePart final : public Part
{
public:
    explicit NoticePart(NoticeSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}
    BackRule backRule() const override { return m_spec.back; }
    Text planned() const override { return m_spec.heading; }

private:
    Step show() const override
    {
        return {.id = id(),
                .heading = m_spec.heading,
                .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{},
                .primary = m_spec.primary,
                .kind = Notice{}};
    }

    Result<Move> take(Input input) override
    {
        if (!std::holds_alternative<Continue>(input))
            return notExpected();
        return Move::next();
    }

    NoticeSpec m_spec;
};

class ComparePart final : public Part
{
public:
    explicit ComparePart(CompareSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}
    BackRule backRule() const override { return BackRule::Barrier; }
    Text planned() const override { return m_spec.heading; }

private:
    Step show() const override { return {.id = id(), .heading = m_spec.heading, .kind = m_spec.values()}; }

    Result<Move> take(Input input) override
    {
        const auto* picked = std::get_if<Picked>(&input);
        if (picked == nullptr || (picked->value != "same" && picked->value != "differ"))
            return notExpected();
        return m_spec.answered(picked->value == "same");
    }

    CompareSpec m_spec;
};

class OutcomePart final : public Part
{
public:
    explicit OutcomePart(OutcomeSpec spec) : Part("outcome"), m_spec(std::move(spec)) {}
    BackRule backRule() const override { return BackRule::Barrier; }

private:
    Step show() const override
    {
        return {.id = id(),
                .heading = m_spec.heading(),
                .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{},
                .primary = {QUORATE_TR("Finish")},
                .mayStop = false,
                .kind = m_spec.outcome()};
    }

    Result<Move> take(Input) override { return notExpected(); }

    OutcomeSpec m_spec;
};

} // namespace

std::unique_ptr<Part> noticePart(NoticeSpec spec)
{
    return std::make_unique<NoticePart>(std::move(spec));
}

std::unique_ptr<Part> comparePart(CompareSpec spec)
{
    return std::make_unique<ComparePart>(std::move(spec));
}

std::unique_ptr<Part> outcomePart(OutcomeSpec spec)
{
    return std::make_unique<OutcomePart>(std::move(spec));
}

} // namespace quorate
