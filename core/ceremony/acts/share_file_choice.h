#pragma once

#include "base/file_store.h"
#include "ceremony/acts/open_share_files.h"

namespace quorate
{

/**
 * Reads a share file and the set file beside it ("X.pbe" and "X.set.json"), and tests that they belong together.
 * Without a set file, how it is opened stays open: see withoutSetFile(). Errors: those of FileStore::read,
 * NotAShareFile, NotASetFile, NewerVersion, WrongSet (the set file is of another share file), TestShare (a
 * rehearsal's set in a real ceremony or the other way round; without a set file, in a real ceremony, a share file
 * with the mark of a rehearsal in its salt, or, if it is from before that mark, with the name that a rehearsal
 * gave it); `where` is the path.
 */
[[nodiscard]] Result<ChosenShareFile> readShareFile(FileStore& files, const std::string& path, bool rehearsal);

/** What people say about a share file that has no set file; every value stands on each of its sheets. */
struct SetFacts {
    Bytes prime{};
    Threshold threshold{};
};

/** Completes a share file of shares that has no set file. Error: NotAccepted when no profile has such a prime. */
[[nodiscard]] Result<void> completeFromFacts(ChosenShareFile& file, const SetFacts& facts, bool rehearsal);

} // namespace quorate
