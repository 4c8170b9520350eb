#pragma once

#include "base/sealed_secret.h"
#include "ceremony/part.h"

namespace quorate
{

/**
 * A person steps away in the middle of their turn (ceremony UX, 3.1 and 3.2): they choose a return code, which is
 * kept sealed, and only that brings the turn back. Each turn has one of these and hands it every input while it is
 * active().
 *
 *   begin() -> CHOOSE -> PAUSED -> Resumed, or Void after five wrong codes or TimeOver
 */
class TurnPause
{
public:
    /** Of the two screens. */
    struct Ids {
        std::string_view choose{};
        std::string_view paused{};
    };
    enum class Then { Stays, Declined, Resumed, Void };

    explicit TurnPause(Ids ids) : m_ids(ids) {}

    /** The turn must show no secret from here on. */
    void begin(Actor who);
    [[nodiscard]] bool active() const { return m_state != State::Off; }

    [[nodiscard]] Step step() const;
    /** Anything but Stays ends the pause. Error InputNotExpected changes nothing. */
    [[nodiscard]] Result<Then> feed(Input input);
    /** Drops the return code; the pause is over. */
    void wipe();

    /** Why the turn is void; what is safe then and what to do only the turn knows. */
    [[nodiscard]] Problem voidProblem(Text safe, Text todo) const;
    /** The same in one English sentence, for the record. */
    [[nodiscard]] std::string voidReason() const;

private:
    enum class State { Off, Choosing, Paused };

    [[nodiscard]] Result<Then> choose(Input input);
    [[nodiscard]] Result<Then> compare(const SecretGiven& given);
    [[nodiscard]] Text whyVoid() const;

    Ids m_ids;
    State m_state = State::Off;
    Actor m_who{};
    int m_triesLeft = 0;
    bool m_timeOver = false;
    std::unique_ptr<Part> m_question{};
    SealedSecret m_code{};
    std::optional<Problem> m_problem{};
};

} // namespace quorate
