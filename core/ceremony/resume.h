#pragma once

#include "ceremony/token_overview.h"
#include "record/journal.h"

#include <optional>

namespace quorate
{

/** How a ceremony that ended unexpectedly goes on, and what people are told (ceremony UX, 3.3). */
struct Resumption {
    enum class Way {
        Restart,     // from the beginning, with the public answers filled in
        GoOn,        // the token keeps what is done; the rest follows
        NothingLeft, // all that it changes is done
    };
    Way way = Way::Restart;
    std::string_view ceremony{}; // what is started
    Text sentence{};             // what is true now
    std::vector<Text> more{};    // what cannot be known, and what to do about it
    std::vector<JournalFile> filesToDelete{};
    int sheetsVoid = 0; // numbered from 1
};

/** True if the token must be read before anything can be said. */
[[nodiscard]] bool needsToken(const Journal& journal);

/**
 * The table. `token` is what the token with the journal's serial says now, read after the crash; absent where
 * none is needed, or where a ceremony is closed without it: then only what the journal knows is said.
 */
[[nodiscard]] Resumption resumptionOf(const Journal& journal, const std::optional<TokenReading>& token);

} // namespace quorate
