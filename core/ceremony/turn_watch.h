#pragma once

#include "ceremony/input.h"
#include "ceremony/step.h"
#include "record/record.h"

#include <chrono>

namespace quorate
{

/**
 * Watches a person's turn from outside, step by step, and sums it up: when it began and ended, how often and for
 * how many seconds its share was on the screen, how many groups were typed wrongly, how often and why the screen
 * was hidden. A practice does not count.
 */
class TurnWatch
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    void answering(const Input& input);

    /** The turn that ended with this step, as data of an entry of the type "turn". */
    [[nodiscard]] std::optional<RecordData> entered(const Step& step, const std::string& utc, Moment now);

    /** Whose turn ended last. */
    [[nodiscard]] const Actor& who() const { return m_turn.who; }

private:
    struct Turn {
        Actor who{}; // number 0: nobody's
        std::string started{};
        std::int64_t times = 0;
        std::chrono::milliseconds shown{};
        std::uint64_t wrong = 0; // the groups that are marked now
        std::int64_t misses = 0;
        std::int64_t pauses = 0;
        std::vector<std::string> blanks{};
    };

    void count(const Step& step, Moment now, bool wasShown);
    [[nodiscard]] RecordData summary(const std::string& ended, bool complete) const;

    Turn m_turn{};
    bool m_active = false;
    std::optional<Moment> m_shownSince{};
    std::optional<HideReason> m_hiding{};
};

/** "the screen was locked": why a screen was hidden, in English. */
[[nodiscard]] const char* inWords(HideReason reason);

} // namespace quorate
