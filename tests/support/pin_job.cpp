#include "support/pin_job.h"

#include "support/main_job.h"

namespace quorate
{

Robot pinRobot(const std::string& reader, const std::string& task)
{
    Robot robot;
    robot.pick("token", reader)
        .fill("task", {{"task", task}})
        .on("people",
            [](const Step& step) -> Input { // only those who are asked for
                Robot::Values values;
                for (const Field& field : std::get<Form>(step.kind).fields)
                    values[field.id] = field.id.starts_with("identified") ? std::string() : field.id;
                return Filled{values};
            })
        .secret("old_pin", testUserPin)
        .secret("transport_pin", testUserPin)
        .secret("so_pin", testSoPin)
        .fill("so_pin_source", {{"source", "own"}})
        .secret("new_so_pin", newTestSoPin)
        .secret("new_pin", newTestUserPin);
    return robot;
}

} // namespace quorate
