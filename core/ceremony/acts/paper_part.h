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
    std::function<void()> asFile{}; // chosen in place of the printer: from now on `jobs` name files
    /** The files that were made, none where a printer took all; and whether people went on without the rest. */
    std::function<void(std::vector<WrittenFile> files, bool givenUp)> done{};
};

/**
 *   MAKE -> next part
 *   MAKE -failed-> ASK -> MAKE, or the next part
 */
[[nodiscard]] std::unique_ptr<Part> paperPart(PaperPartSpec spec);

} // namespace quorate
