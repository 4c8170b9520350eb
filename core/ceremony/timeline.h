#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace quorate
{

/** One public value of an entry. Words of the program are sentences, so that they can be translated. */
struct TimelineValue {
    std::string name{}; // of the fact or field
    Text label{};       // what people were asked; empty: the name says it
    Text value{};
};

/** An entry of a record in words. */
struct TimelineEntry {
    int number = 0;     // of its line, from 1
    int place = 0;      // of its step in the plan; 0: none is known
    std::string utc{};  // "2031-05-04T09:30:00Z"
    std::string role{}; // as the record has it: "leader", "custodian 2"
    std::string name{}; // of the person; empty: only the role is known
    Text words{};
    std::vector<TimelineValue> values{};
    bool deviation = false;
    bool trouble = false;    // something went wrong or was refused
    bool files = false;      // it names files
    bool unreliable = false; // it stands behind the first line that does not fit
};

} // namespace quorate
