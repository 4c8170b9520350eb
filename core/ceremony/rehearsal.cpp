#include "ceremony/rehearsal.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::string_view ceremonyFact = "rehearsed_ceremony";
constexpr std::string_view tokensFact = "new_simulated_tokens";

} // namespace

std::optional<RehearsalWish> rehearsalWish(const Step& step)
{
    const auto* outcome = std::get_if<Outcome>(&step.kind);
    if (outcome == nullptr)
        return std::nullopt;
    const auto ceremony = std::ranges::find(outcome->facts, ceremonyFact, &Fact::name);
    const auto tokens = std::ranges::find(outcome->facts, tokensFact, &Fact::name);
    if (!outcome->good || ceremony == outcome->facts.end() || tokens == outcome->facts.end())
        return std::nullopt;
    return RehearsalWish{.ceremony = std::get<std::string>(ceremony->value),
                         .newTokens = static_cast<int>(std::get<std::int64_t>(tokens->value))};
}

std::vector<Fact> factsOf(const RehearsalWish& wish)
{
    return {{std::string(ceremonyFact), wish.ceremony}, {std::string(tokensFact), std::int64_t{wish.newTokens}}};
}

} // namespace quorate
