#pragma once

#include "ceremony/acts/token_part.h"

namespace quorate
{

/** Before a share goes into a token. */
struct OriginWarning {
    const HeldToken& token;
    bool rehearsal = false;
    std::string_view choice{}; // the part where another token is chosen
};

/**
 * A page stands here unless the token is genuine, or simulated in a rehearsal: what the token did not prove, what
 * that means, and the choice to take another or to go on. Nothing is preselected; for an altered certificate, not
 * to go on. The part's id is "origin".
 */
[[nodiscard]] Plan originParts(const OriginWarning& warning);

/** What a token is, for the outcome: "genuine", "simulated" ... */
[[nodiscard]] Fact originFact(const HeldToken& token);

} // namespace quorate
