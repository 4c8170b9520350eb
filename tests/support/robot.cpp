#include "support/robot.h"

#include "sharing/notation.h"

#include <algorithm>
#include <cstdio>

namespace quorate
{

namespace
{

constexpr int mostSteps = 1500; // far more than sixteen people need

/** A sentence that somebody can read: words, and every place in it filled. */
bool isSentence(const Text& text)
{
    const std::string english = inEnglish(text);
    return !english.empty() && english.front() != ' ' && english.back() != ' ' &&
           english.find('%') == std::string::npos && english.find("  ") == std::string::npos;
}

} // namespace

bool hasThreeParts(const Problem& problem)
{
    return isSentence(problem.happened) && isSentence(problem.safe) && isSentence(problem.todo);
}

Robot& Robot::on(const std::string& id, Answer answer)
{
    m_answers[id] = std::move(answer);
    return *this;
}

Robot& Robot::fill(const std::string& id, Values values)
{
    return on(id, [values = std::move(values)](const Step& step) -> Input {
        Values all = proposed(std::get<Form>(step.kind));
        for (const auto& [name, value] : values)
            all[name] = value;
        return Filled{all};
    });
}

Robot& Robot::pick(const std::string& id, std::string value)
{
    return on(id, [value = std::move(value)](const Step&) -> Input { return Picked{value}; });
}

Robot& Robot::secret(const std::string& id, std::string value)
{
    return on(id, [value = std::move(value)](const Step&) -> Input {
        return SecretGiven{secretText(value), secretText(value)};
    });
}

Robot& Robot::accept(const std::string& id)
{
    return fill(id, {});
}

bool Robot::met(const std::string& id) const
{
    return std::ranges::find(m_visited, id) != m_visited.end();
}

bool Robot::play(Runner& runner)
{
    for (int i = 0; i < mostSteps; ++i) {
        if (runner.finished())
            return true;
        if (!advance(runner))
            return false;
    }
    std::fprintf(stderr, "the ceremony never ends: %s\n", std::string(runner.step().id).c_str());
    return false;
}

bool Robot::advance(Runner& runner)
{
    const Step step = runner.step();
    m_visited.emplace_back(step.id);
    if (step.problem) {
        m_problems.emplace_back(name(step.problem->error.code));
        if (!hasThreeParts(*step.problem)) {
            std::fprintf(stderr, "step %s says: %s | %s | %s\n", std::string(step.id).c_str(),
                         inEnglish(step.problem->happened).c_str(), inEnglish(step.problem->safe).c_str(),
                         inEnglish(step.problem->todo).c_str());
            return false;
        }
        if (onProblem)
            onProblem(*step.problem);
    }
    auto input = answerTo(step);
    if (!input) {
        std::fprintf(stderr, "no answer to step %s: %s\n", std::string(step.id).c_str(),
                     inEnglish(step.heading).c_str());
        return false;
    }
    const auto fed = runner.feed(*std::move(input));
    if (!fed)
        std::fprintf(stderr, "step %s did not take the answer\n", std::string(step.id).c_str());
    return fed.has_value();
}

std::optional<Input> Robot::answerTo(const Step& step)
{
    if (before) {
        if (auto input = before(step))
            return input;
    }
    const auto answer = m_answers.find(std::string(step.id));
    if (answer != m_answers.end())
        return answer->second(step);
    return inTurn(step);
}

std::optional<Input> Robot::inTurn(const Step& step)
{
    if (const auto* reveal = std::get_if<Reveal>(&step.kind))
        return writeDown(step, *reveal);
    if (const auto* entry = std::get_if<EnterShare>(&step.kind))
        return typeNext(step, *entry);
    const bool justGoOn =
        std::holds_alternative<Notice>(step.kind) || std::holds_alternative<Timeline>(step.kind) ||
        std::holds_alternative<Handover>(step.kind) || std::holds_alternative<Ready>(step.kind) ||
        std::holds_alternative<Hidden>(step.kind) || std::holds_alternative<Cleared>(step.kind);
    if (justGoOn && (!step.problem || onProblem))
        return Continue{};
    return std::nullopt;
}

Input Robot::writeDown(const Step& step, const Reveal& reveal)
{
    PaperSheet& sheet = sheets[step.actor.name];
    if (reveal.firstGroup == 0)
        sheet = {.number = step.actor.number};
    const ByteView shown = reveal.characters.reveal();
    sheet.characters.append(reinterpret_cast<const char*>(shown.data()), shown.size());
    return Continue{};
}

Input Robot::typeNext(const Step& step, const EnterShare& entry)
{
    const PaperSheet& sheet = sheets[step.actor.name];
    for (int group = 0; group < entry.layout.typedGroups(); ++group) {
        if ((entry.done >> group & 1U) != 0)
            continue;
        const auto first = static_cast<std::size_t>(group) * groupCharacters;
        std::size_t length = group == entry.layout.groups() ? sealCharacters : groupCharacters;
        if (!entry.layout.letters)
            --length;
        return TypedGroup{group, secretText(std::string_view(sheet.characters).substr(first, length))};
    }
    return Filled{{{"number", std::to_string(sheet.number)}}};
}

Robot::Values proposed(const Form& form)
{
    Robot::Values values;
    for (const Field& field : form.fields)
        values[field.id] = field.value;
    return values;
}

std::string factOf(const Step& outcome, const std::string& name)
{
    for (const Fact& fact : std::get<Outcome>(outcome.kind).facts) {
        if (fact.name != name)
            continue;
        if (const auto* number = std::get_if<std::int64_t>(&fact.value))
            return std::to_string(*number);
        return std::get<std::string>(fact.value);
    }
    return {};
}

} // namespace quorate
