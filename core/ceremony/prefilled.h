#pragma once

#include "ceremony/ceremony.h"
#include "record/journal.h"

namespace quorate
{

/**
 * The ceremony with the public answers of an earlier try filled in: people, scheme, settings, folders, and the
 * token that it began with. They are proposed, never given: each page still waits for its button. Ticks and
 * decisions are not filled in, for they say what is true now.
 */
[[nodiscard]] std::unique_ptr<Ceremony> prefilled(std::unique_ptr<Ceremony> ceremony, const Journal& journal);

} // namespace quorate
