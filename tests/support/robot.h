#pragma once

#include "ceremony/runner.h"
#include "support/test_values.h"

namespace quorate
{

/** What a custodian wrote down: the characters as shown, the seal last. Test values only, so a plain string. */
struct PaperSheet {
    int number = 0;
    std::string characters{};
};

/**
 * Plays every person of a ceremony: questions are answered from a table by step id, custodians' turns by writing
 * down what the screen shows and typing it back from the sheet.
 */
class Robot
{
public:
    using Answer = std::function<Input(const Step&)>;
    using Values = std::map<std::string, std::string>;

    /** The answer to every step with this id; the last one set counts. */
    Robot& on(const std::string& id, Answer answer);
    Robot& fill(const std::string& id, Values values);
    Robot& pick(const std::string& id, std::string value);
    Robot& secret(const std::string& id, std::string value);
    /** A form is taken as it is proposed. */
    Robot& accept(const std::string& id);

    /** From the first step to the end; false if it never ends or a step has no answer. */
    [[nodiscard]] bool play(Runner& runner);

    /**
     * One input for the step at hand; false if there is no answer, it was not taken, or a problem is shown that
     * does not say what happened, what is safe and what to do.
     */
    [[nodiscard]] bool advance(Runner& runner);

    [[nodiscard]] const std::vector<std::string>& visited() const { return m_visited; }
    [[nodiscard]] bool met(const std::string& id) const;
    /** There is an answer to this step. */
    [[nodiscard]] bool knows(const std::string& id) const { return m_answers.contains(id); }
    /** The problems that were shown, by name of their code. */
    [[nodiscard]] const std::vector<std::string>& problems() const { return m_problems; }

    std::map<std::string, PaperSheet> sheets{}; // by name

    /** Asked before any other answer; if it gives none, the step is answered as ever. */
    std::function<std::optional<Input>(const Step&)> before{};

    /** What is done about a problem before going on; without it, a problem on a page to read ends the play. */
    std::function<void(const Problem&)> onProblem{};

private:
    [[nodiscard]] std::optional<Input> answerTo(const Step& step);
    [[nodiscard]] std::optional<Input> inTurn(const Step& step);
    [[nodiscard]] Input writeDown(const Step& step, const Reveal& reveal);
    [[nodiscard]] Input typeNext(const Step& step, const EnterShare& entry);

    std::map<std::string, Answer> m_answers{};
    std::vector<std::string> m_visited{};
    std::vector<std::string> m_problems{};
};

/** What happened, what is safe and what to do: three whole sentences. */
[[nodiscard]] bool hasThreeParts(const Problem& problem);

/** What a public field asks for, as proposed. */
[[nodiscard]] Robot::Values proposed(const Form& form);

/** The public fact of an outcome as text, empty if there is none. */
[[nodiscard]] std::string factOf(const Step& outcome, const std::string& name);

} // namespace quorate
