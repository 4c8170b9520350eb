#pragma once

#include "ceremony/ceremony.h"
#include "record/journal_file.h"

namespace quorate
{

/** True for the steps that stand before a ceremony that is gone on with; they are no steps of the ceremony. */
[[nodiscard]] bool isOfUnfinished(std::string_view step);

/**
 * An unfinished ceremony is gone on with: what happened, a fresh look at its token, what is true now, what becomes
 * void, and then the ceremony itself, from where resumptionOf() says, with the public answers filled in. The steps
 * before it are "unfinished", "unfinished.look" (work), "unfinished.state", "unfinished.void" and
 * "unfinished.tidy" (work). When the ceremony itself begins, the fact "ceremony" tells which one it is.
 */
[[nodiscard]] std::unique_ptr<Ceremony> goOnWith(const UnfinishedCeremony& unfinished,
                                                 const StartOptions& options);

/**
 * It is given up: the same steps after "unfinished.reason", a form with the field "reason"; the token need not be
 * there. The end of its record says that and why, and its journal goes away.
 */
[[nodiscard]] std::unique_ptr<Ceremony> closeUnfinished(const UnfinishedCeremony& unfinished);

} // namespace quorate
