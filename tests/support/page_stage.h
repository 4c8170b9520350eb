#pragma once

#include "support/bench.h"
#include "ui/controller/ceremony_controller.h"
#include "ui/controller/input_guard.h"
#include "ui/shell/ceremony_view.h"

namespace quorate
{

/** Shows given steps, one after each Continue or Hide, and remembers what it was told. */
class SlideShow final : public Ceremony
{
public:
    struct Log {
        std::vector<Input> inputs{};
        std::function<void()> onFeed{}; // before the step changes
    };

    SlideShow(std::vector<Step> steps, Log& log) : m_steps(std::move(steps)), m_log(log) {}

    [[nodiscard]] Step step() const override { return m_steps[m_index]; }
    [[nodiscard]] Result<void> feed(Input input) override;
    [[nodiscard]] std::vector<Fact> facts() const override { return {}; }

private:
    std::vector<Step> m_steps;
    Log& m_log;
    std::size_t m_index = 0;
};

/** Never begins, so that the page of a work stays. */
class IdleExecutor final : public Executor
{
public:
    void run(std::function<Result<Box>(Progress&)>, std::function<void(Result<Box>)>) override {}
    void requestStop() override {}
};

/** A ceremony's view alone in a window, with steps that the test gives, and sample tokens plugged in. */
class PageStage
{
public:
    explicit PageStage(std::vector<Step> steps);
    explicit PageStage(Step step) : PageStage(std::vector{std::move(step)}) {}

    /** Shows the first step and waits until its window is active. */
    [[nodiscard]] bool show(QSize size = {1180, 820});

    [[nodiscard]] ui::CeremonyView& view() { return m_view; }
    [[nodiscard]] ui::InputGuard& guard() { return m_guard; }
    [[nodiscard]] SlideShow::Log& log() { return m_log; }
    /** How many inputs of this kind came. */
    template <class Kind>
    [[nodiscard]] int count() const
    {
        int count = 0;
        for (const Input& input : m_log.inputs)
            count += std::holds_alternative<Kind>(input) ? 1 : 0;
        return count;
    }

private:
    SlideShow::Log m_log{};
    NoCards m_cards{};
    TokenSessions m_sessions{m_cards};
    LiveOverview m_overview{m_cards};
    SystemRandom m_random{};
    DiskFiles m_files{};
    SystemClock m_clock{};
    Services m_services{m_sessions, m_overview, m_random, m_files, m_clock};
    IdleExecutor m_executor{};
    ui::InputGuard m_guard{};
    ui::CeremonyController m_controller;
    ui::CeremonyView m_view;
};

} // namespace quorate
