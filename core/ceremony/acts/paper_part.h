#pragma once

#include "ceremony/acts/set_paper.h"
#include "ceremony/part.h"

namespace quorate
{

/** Pages, and where they go. */
struct PaperJob {
    PaperTarget target{};
    Paper pages{};
};

/** What came of the jobs. */
struct PaperMade {
    std::vector<WrittenFile> files{}; // none where a printer took all
    std::size_t jobs = 0;             // so many were done, in their order
    bool givenUp = false;             // people went on without the rest
};

/**
 * A ceremony makes pages by the way. None of them is needed for what it is about, so a press that fails is not its
 * end: people try again, take a PDF file in place of the printer, or go on without.
 */
struct PaperPartSpec {
    std::string_view id{};       // of the work
    std::string_view failedId{}; // of the question after a failure
    Text heading{};
    /** Asked before each try. Jobs that were done are not done again, so their number and order stay the same. */
    std::function<std::vector<PaperJob>()> jobs{};
    Text safe{};                    // what is true after a failure
    Text without{};                 // the choice to go on without these pages, in words
    Text withoutRest{};             // the same where some were made; may be empty where there is one job
    std::function<void()> asFile{}; // chosen in place of the printer: from now on `jobs` name files
    std::function<void(PaperMade made)> done{};
};

/**
 *   MAKE -> next part
 *   MAKE -failed-> ASK -> MAKE, or the next part
 */
[[nodiscard]] std::unique_ptr<Part> paperPart(PaperPartSpec spec);

} // namespace quorate
