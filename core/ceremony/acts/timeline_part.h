#pragma once

#include "ceremony/part.h"

namespace quorate
{

/** A page with the entries of a record. */
struct TimelineSpec {
    std::string_view id{};
    std::function<Text()> heading{};
    std::function<std::vector<Text>()> lines{};
    std::function<std::optional<Problem>()> problem{};
    std::function<Timeline()> timeline{};
};

[[nodiscard]] std::unique_ptr<Part> timelinePart(TimelineSpec spec);

} // namespace quorate
