#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/document.h"

namespace quorate
{

/**
 * The plan of a ceremony, told by the ceremony itself as it would start here, with the room check: numbers and
 * names of steps cannot differ from the rail's and the record's.
 */
[[nodiscard]] PlanDocument planOf(const CeremonySpec& spec, StartOptions options, const DocumentForm& form);

/** Everything to bring, each thing once, in the order of the steps. */
[[nodiscard]] std::vector<Text> materialsOf(const PlanDocument& plan);

/** "Adds", "ERASES TOKEN": what a ceremony does to what is there. */
[[nodiscard]] Text effectInWords(Effect effect);

} // namespace quorate
