#include "ceremony/step.h"

namespace quorate
{

RailPlace placeIn(const std::vector<RailItem>& rail)
{
    using State = RailItem::State;
    RailPlace place;
    int position = 0;
    bool found = false;
    for (const RailItem& item : rail) {
        if (item.level != 0)
            continue;
        ++position;
        place.of = item.number > 0 ? item.number : position;
        if (found || item.state == State::Later)
            continue;
        place.number = place.of;
        found = item.state != State::Done;
        if (found)
            place.name = item.name;
    }
    return place;
}

} // namespace quorate
