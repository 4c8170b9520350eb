#pragma once

#include "ceremony/acts/prepare_set.h"
#include "ceremony/acts/scheme.h"
#include "ceremony/services.h"
#include "ceremony/written_files.h"

namespace quorate
{

/** The sheets of a set that exists in memory, to be filled in by hand, and its share file: public data only. */
[[nodiscard]] Paper paperOf(const PreparedFile& file, const Scheme& scheme, const People& people);

/** Notices for the first `sheets` custodians that their sheets are void. */
[[nodiscard]] Paper voidPaperOf(const PreparedFile& file, const Scheme& scheme, const People& people, int sheets);

/** "8491YCN7-1-1, 8491YCN7-2-1": of the first `sheets` custodians. */
[[nodiscard]] std::string sheetNumbers(const Paper& paper);

/** Where pages go: a new PDF file in a folder, or a printer. */
struct PaperTarget {
    PaperPress* press = nullptr;
    std::string printer{}; // empty: a file
    std::string path{};
};

/** The file that was made; an empty path where a printer took the pages. Errors: those of press and files. */
[[nodiscard]] Result<WrittenFile> makePaper(Services& services, const PaperTarget& target, const Paper& paper);

} // namespace quorate
