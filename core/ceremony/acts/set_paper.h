#pragma once

#include "ceremony/acts/prepare_set.h"
#include "ceremony/acts/scheme.h"
#include "ceremony/acts/shared_set.h"
#include "ceremony/services.h"
#include "ceremony/written_files.h"

namespace quorate
{

/** The sheets of a set that exists in memory, to be filled in by hand, and its share file: public data only. */
[[nodiscard]] Paper paperOf(const PreparedFile& file, const Scheme& scheme, const People& people);

/** The same of share files with a password each: one paper a file, with its holder's sheet. */
[[nodiscard]] std::vector<Paper> passwordPapersOf(const std::vector<PreparedFile>& files, const Scheme& scheme,
                                                  const People& people);

/** The one sheet of this custodian, the `serial`th of theirs. */
[[nodiscard]] Paper sheetOf(Paper paper, const Actor& custodian, int serial);

/** A new form in place of the custodian's sheet before, and the notice that that one is void. */
[[nodiscard]] Paper rewrittenSheetOf(const Paper& paper, const Actor& custodian, int serial);

/** Notices that every sheet of this set that was begun is void. */
[[nodiscard]] Paper voidPaperOf(const PreparedFile& file, const Scheme& scheme, const People& people,
                                const SharedSet& set);

/** The same notices in place of sheets for a password. */
[[nodiscard]] std::vector<Paper> voidPapersOf(std::vector<Paper> papers);

/** "8491YCN7-1-1, 8491YCN7-2-1": of all sheets on the paper. */
[[nodiscard]] std::string sheetNumbers(const Paper& paper);
[[nodiscard]] std::string sheetNumbers(const std::vector<Paper>& papers);

/** Where pages go: a new PDF file in a folder, or a printer. */
struct PaperTarget {
    PaperPress* press = nullptr;
    std::string printer{}; // empty: a file
    std::string path{};
};

/** The file that was made; an empty path where a printer took the pages. Errors: those of press and files. */
[[nodiscard]] Result<WrittenFile> makePaper(Services& services, const PaperTarget& target, const Paper& paper);

/** What people are told when makePaper() failed. */
[[nodiscard]] Problem explainPaper(const Error& error, const PaperTarget& target, Text safe);

} // namespace quorate
