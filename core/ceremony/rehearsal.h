#pragma once

#include "ceremony/step.h"

namespace quorate
{

/** The ceremony that only asks what shall be rehearsed: the front end then plays it on simulated tokens. */
constexpr std::string_view rehearseId = "rehearse";

/** What it was asked for. */
struct RehearsalWish {
    std::string ceremony{};
    int newTokens = 0; // empty simulated ones; 0: those of the rehearsal before, as it left them
};

/** The wish, if this is the last step of `rehearse` and it came to a good end. */
[[nodiscard]] std::optional<RehearsalWish> rehearsalWish(const Step& step);

/** The facts of the outcome that say it. */
[[nodiscard]] std::vector<Fact> factsOf(const RehearsalWish& wish);

} // namespace quorate
