#pragma once

#include "app/inline_executor.h"
#include "app/live_overview.h"
#include "ceremony/runner.h"
#include "support/memory_files.h"
#include "support/robot.h"
#include "support/seeded_random.h"

namespace quorate
{

/** A clock that stands still. */
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override
    {
        return std::chrono::system_clock::time_point(std::chrono::seconds(1'900'000'000));
    }
};

constexpr std::uint64_t testRounds = 1000;

/** All that a ceremony needs, without a window: cards are passed in, files are in memory, work runs at once. */
class Bench
{
public:
    explicit Bench(CardSource& cards, std::uint64_t seed = 1);

    /** A runner for the ceremony, started; the observers outlive it. */
    [[nodiscard]] std::unique_ptr<Runner> start(std::string_view ceremony,
                                                std::vector<RunObserver*> observers = {});

    /** The same for a ceremony that is no entry of the home page. */
    [[nodiscard]] std::unique_ptr<Runner> begin(std::unique_ptr<Ceremony> ceremony,
                                                std::vector<RunObserver*> observers = {});

    MemoryFiles files{};
    StartOptions options{.rehearsal = true, .folder = "/medium", .rounds = testRounds};

private:
    SeededRandom m_random;
    StoppedClock m_clock{};
    LiveOverview m_overview;
    TokenSessions m_tokens;
    InlineExecutor m_executor{};
    Services m_services;
};

/** No reader at all. */
class NoCards final : public CardSource
{
public:
    [[nodiscard]] Result<std::vector<Reader>> readers() override { return std::vector<Reader>{}; }
    [[nodiscard]] Result<std::unique_ptr<Transport>> connect(const std::string&, Access) override
    {
        return fail(ErrorCode::NoReader);
    }
    [[nodiscard]] Result<void> waitForChange(std::stop_token, std::chrono::milliseconds) override { return {}; }
};

} // namespace quorate
