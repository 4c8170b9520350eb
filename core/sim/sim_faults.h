#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace quorate::sim
{

/** When the token is pulled out: the command was never carried out, or it was and its answer is lost. */
enum class PullOut { BeforeCommand, AfterCommand };

/** What shall go wrong. The n-th command is counted from the moment of the order, the next one is number 1. */
class SimFaults
{
public:
    /** What to do with one command. */
    struct Plan {
        std::optional<std::uint16_t> statusWord{}; // answered in place of carrying the command out
        std::optional<PullOut> pullOut{};
        std::chrono::milliseconds delay{0};
    };

    void failOn(int nth, std::uint16_t statusWord) { m_plans[m_commands + nth].statusWord = statusWord; }
    void pullOutOn(int nth, PullOut when) { m_plans[m_commands + nth].pullOut = when; }

    /** Every command takes so much longer. */
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    /** Counts a command. */
    [[nodiscard]] Plan next();

    [[nodiscard]] std::int64_t commands() const { return m_commands; }

private:
    std::int64_t m_commands = 0;
    std::map<std::int64_t, Plan> m_plans{};
    std::chrono::milliseconds m_delay{0};
};

} // namespace quorate::sim
