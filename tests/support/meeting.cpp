#include "support/meeting.h"

#include "support/main_job.h"
#include "support/robot_play.h"

namespace quorate
{

Meeting::Meeting(const std::string& custodians, const Robot::Values& scheme)
    : robot(createRobot(custodians, scheme)), runner(bench.start("create"))
{
    robot.onProblem = [](const Problem&) {};
}

bool Meeting::until(std::string_view step)
{
    return playTo(robot, *runner, step);
}

bool Meeting::pause()
{
    return feed(Pause{}) && feed(SecretGiven{.value = secretText(pauseCode), .again = secretText(pauseCode)});
}

} // namespace quorate
