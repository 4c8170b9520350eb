#pragma once

#include "ceremony/input.h"
#include "ceremony/step.h"

#include <memory>

namespace quorate
{

/** Where a ceremony goes after an input. */
struct Move {
    enum class Kind { Stay, Next, Jump, Stop };
    Kind kind = Kind::Stay;
    std::string_view target{};        // Jump: the id of the part to enter
    std::string_view thenBackTo{};    // Jump: where that part's Next leads, instead of the part after it
    std::string reason{};             // Stop: goes into the record, as a person's reason does
    std::optional<Problem> problem{}; // shown on the screen that follows

    [[nodiscard]] static Move stay() { return {}; }
    [[nodiscard]] static Move stay(Problem problem) { return {.problem = std::move(problem)}; }
    [[nodiscard]] static Move next() { return {.kind = Kind::Next}; }
    [[nodiscard]] static Move to(std::string_view part) { return {.kind = Kind::Jump, .target = part}; }
    [[nodiscard]] static Move to(std::string_view part, Problem problem)
    {
        return {.kind = Kind::Jump, .target = part, .problem = std::move(problem)};
    }
    /** The ceremony cannot go on: as if its leader had stopped it here. */
    [[nodiscard]] static Move stop(std::string reason, Problem problem)
    {
        return {.kind = Kind::Stop, .reason = std::move(reason), .problem = std::move(problem)};
    }
    /** One question is asked again, such as a PIN; the ceremony then goes on at `back`. */
    [[nodiscard]] static Move detour(std::string_view part, std::string_view back, Problem problem)
    {
        return {.kind = Kind::Jump, .target = part, .thenBackTo = back, .problem = std::move(problem)};
    }
};

/** How "Back" sees a part. */
enum class BackRule {
    Question,    // Back may lead here
    Transparent, // Back passes over it: it changed nothing
    Barrier,     // Back ends here: something was written or a person's turn is over
};

/**
 * A stretch of a ceremony: one question, one piece of work, one person's turn. Acts in `acts/` are the parts that
 * ceremonies share; a Sequence plays them in order.
 */
class Part
{
public:
    explicit Part(std::string_view id) : m_id(id) {}
    virtual ~Part() = default;
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    [[nodiscard]] std::string_view id() const { return m_id; }
    [[nodiscard]] virtual BackRule backRule() const { return BackRule::Question; }

    /** The ceremony comes here, from the front, by Back or by a jump; `problem` is shown. */
    void enter(std::optional<Problem> problem)
    {
        m_problem = std::move(problem);
        entered();
    }

    /** What a person must see now. Its id is this part's id, or that with a suffix. */
    [[nodiscard]] Step step() const
    {
        Step step = show();
        if (!step.problem)
            step.problem = m_problem;
        return step;
    }

    /** Error InputNotExpected leaves everything as it was. */
    [[nodiscard]] Result<Move> feed(Input input)
    {
        auto move = take(std::move(input));
        if (move && move->kind == Move::Kind::Stay && move->problem)
            m_problem = move->problem;
        return move;
    }

    /** Drops every secret, now. Called when the ceremony stops or ends. */
    virtual void wipe() {}

    /** What a plan says of this part before anything is known; empty for what nobody needs to do. */
    [[nodiscard]] virtual Text planned() const { return {}; }
    /** What people must bring for it. */
    [[nodiscard]] virtual std::vector<Text> materials() const { return {}; }

    /** Custodians bring sheets that were in their envelopes to it. */
    [[nodiscard]] virtual bool takesSheets() const { return false; }

    /** What it found out with the last input, for the record. */
    [[nodiscard]] virtual std::vector<Fact> takeFacts() { return {}; }

    /** Entries of the rail nested under this part's chapter. */
    [[nodiscard]] virtual std::vector<RailItem> rail() const { return {}; }

protected:
    virtual void entered() {}
    [[nodiscard]] virtual Step show() const = 0;
    [[nodiscard]] virtual Result<Move> take(Input input) = 0;

    [[nodiscard]] static tl::unexpected<Error> notExpected() { return fail(ErrorCode::InputNotExpected); }
    void clearProblem() { m_problem.reset(); }

private:
    std::string_view m_id;
    std::optional<Problem> m_problem{};
};

/** A part and when it is played; it is passed over while `when` says no. */
struct PlannedPart {
    std::unique_ptr<Part> part{};
    std::function<bool()> when{};
};

/** Parts that belong together, in the order in which people meet them. */
using Plan = std::vector<PlannedPart>;

/** The same parts, all of them passed over while `when` says no. */
[[nodiscard]] Plan onlyWhen(std::function<bool()> when, Plan parts);

} // namespace quorate
