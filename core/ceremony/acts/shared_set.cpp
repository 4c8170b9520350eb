#include "ceremony/acts/shared_set.h"

namespace quorate
{

void addScheme(std::vector<Fact>& facts, const SetIdentity& set)
{
    facts.push_back({"needed", std::int64_t{set.needed}});
    facts.push_back({"total", std::int64_t{set.total}});
    facts.push_back({"profile", set.profile});
    facts.push_back({"prime", toHex(set.prime)});
}

std::vector<Text> sheetLines(const SetIdentity& set, int number)
{
    return {
        {QUORATE_TR("Set %1, share number %2 of %3. Any %4 open the share file."),
         {set.setCode, std::to_string(number), std::to_string(set.total), std::to_string(set.needed)}},
        {QUORATE_TR("Strength %1. Prime (public): %2"), {set.profile, inGroups(toHex(set.prime))}},
    };
}

} // namespace quorate
