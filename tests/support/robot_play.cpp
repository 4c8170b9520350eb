#include "support/robot_play.h"

namespace quorate
{

namespace
{

constexpr int mostAdvances = 2000; // far more than any ceremony of a test needs: one that never gets there fails

} // namespace

bool playTo(Robot& robot, Runner& runner, std::string_view step)
{
    for (int i = 0; i < mostAdvances && runner.step().id != step; ++i) {
        if (runner.finished() || !robot.advance(runner))
            return false;
    }
    return runner.step().id == step;
}

bool playToProblem(Robot& robot, Runner& runner)
{
    for (int i = 0; i < mostAdvances && !runner.step().problem; ++i) {
        if (runner.finished() || !robot.advance(runner))
            return false;
    }
    return runner.step().problem.has_value();
}

bool endedWell(const Runner& runner)
{
    const auto* outcome = std::get_if<Outcome>(&runner.step().kind);
    return outcome != nullptr && outcome->good;
}

QString problemOf(const Runner& runner)
{
    const auto& problem = runner.step().problem;
    return problem ? QString::fromLatin1(name(problem->error.code)) : QStringLiteral("none");
}

std::int64_t numberOf(const Step& outcome, const std::string& name)
{
    for (const Fact& fact : std::get<Outcome>(outcome.kind).facts) {
        if (fact.name == name)
            return std::get<std::int64_t>(fact.value);
    }
    return -1;
}

} // namespace quorate
