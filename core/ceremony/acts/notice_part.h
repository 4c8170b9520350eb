#pragma once

#include "ceremony/part.h"

namespace quorate
{

/** A page to read. */
struct NoticeSpec {
    std::string_view id{};
    Text heading{};
    std::function<std::vector<Text>()> lines{};
    Text primary{QUORATE_TR("Next")};
    BackRule back = BackRule::Question;
};

[[nodiscard]] std::unique_ptr<Part> noticePart(NoticeSpec spec);

/** Two public values side by side; what happens when they are the same or differ. */
struct CompareSpec {
    std::string_view id{};
    Text heading{QUORATE_TR("Are these two lines the same?")};
    std::function<Compare()> values{};
    std::function<Move(bool same)> answered{};
};

[[nodiscard]] std::unique_ptr<Part> comparePart(CompareSpec spec);

/** The last page of a ceremony that came to its end. */
struct OutcomeSpec {
    std::function<Text()> heading{};
    std::function<std::vector<Text>()> lines{};
    std::function<Outcome()> outcome{};
};

[[nodiscard]] std::unique_ptr<Part> outcomePart(OutcomeSpec spec);

} // namespace quorate
