#pragma once

#include "ceremony/step.h"
#include "ceremony/token_overview.h"

#include <vector>

namespace quorate
{

/** A step of each kind with everything filled in, for tests and pictures of single pages. */
struct SampleStep {
    const char* name = "";
    Step step{};
};

/** `secret` is what Reveal shows. */
[[nodiscard]] std::vector<SampleStep> sampleSteps(const SecretSlot& secret);
[[nodiscard]] Step sampleStep(std::string_view name, const SecretSlot& secret);

/** The value that the samples' share shows: two rows of S160, as written. */
[[nodiscard]] SecretBytes sampleShare();

/** Sixteen people, one a line: long names, names without a space, names of one letter, several scripts. */
[[nodiscard]] std::string sixteenNames();

/** A few readers: a token that is ready, one that is empty, one in use, an empty reader. */
[[nodiscard]] std::vector<TokenSeen> sampleTokens();

} // namespace quorate
