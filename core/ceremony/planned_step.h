#pragma once

#include "base/text.h"

#include <vector>

namespace quorate
{

/** One thing that people do in a step of the plan. */
struct PlannedAct {
    Text words{};
    bool ifNeeded = false; // it depends on answers, on the token, or on files
};

/** A step of a ceremony as its plan has it, before anybody has answered anything. */
struct PlannedStep {
    int number = 0; // the same in the rail and in the record
    Text name{};
    bool ifNeeded = false;
    std::vector<PlannedAct> acts{};
    std::vector<Text> materials{}; // to bring for it
    bool takesSheets = false;      // custodians bring sheets that were in their envelopes
};

} // namespace quorate
