#pragma once

#include "base/posix_file.h"
#include "record/journal.h"

#include <memory>
#include <optional>

namespace quorate
{

/**
 * The journal of a ceremony that runs: a file that only its owner may read. It is locked as long as this object
 * lives, so that nobody takes a ceremony that runs for one that ended; however its program ends, the lock is gone.
 */
class JournalFileWriter
{
public:
    /**
     * Makes a journal in `folder` with its first line. Errors: NoPermission, DiskFull, FileMissing (no such
     * folder), FileFailed, FileExists after a hundred tries.
     */
    [[nodiscard]] static Result<std::unique_ptr<JournalFileWriter>> create(const std::string& folder,
                                                                           const Journal& journal);

    /** On the medium when it returns. Errors: DiskFull, FileFailed. */
    [[nodiscard]] Result<void> append(ByteView lines);

    /** The ceremony ended: nothing is unfinished. */
    void remove();

private:
    JournalFileWriter(std::string path, std::unique_ptr<Descriptor> file)
        : m_path(std::move(path)), m_file(std::move(file))
    {
    }

    std::string m_path;
    std::unique_ptr<Descriptor> m_file;
};

/** A ceremony that ended unexpectedly. */
struct UnfinishedCeremony {
    std::string path{}; // of its journal
    Journal journal{};
};

/**
 * Those of this mode whose journals are in the folder and whose programs run no more, the one that began last
 * first. What cannot be read, or was made by a newer version, is passed over and left untouched.
 */
[[nodiscard]] std::vector<UnfinishedCeremony> unfinishedCeremonies(const std::string& folder, bool test);

} // namespace quorate
