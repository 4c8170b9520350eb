#pragma once

#include "base/posix_file.h"
#include "base/wiped_bytes.h"
#include "sim/status.h"

#include <memory>
#include <string>

namespace quorate::sim
{

/** The file that a token's state is kept in. Only its owner may read it; it is replaced whole or not at all. */
class SimStateFile
{
public:
    explicit SimStateFile(std::string path) : m_path(std::move(path)) {}
    SimStateFile(const SimStateFile&) = delete;
    SimStateFile& operator=(const SimStateFile&) = delete;
    ~SimStateFile();

    /**
     * Keeps other programs that ask the same from this file until this object ends, or its program in whatever
     * way: two tokens in one file would each undo what the other did. A file beside it holds the lock, because the
     * file itself is replaced with every change; a power cut leaves it behind, and then it locks nothing. Errors:
     * CardInUse when another one has it, FileMissing (no such folder), NoPermission, DiskFull, FileFailed.
     */
    [[nodiscard]] Result<void> lock();

    /** The content. Errors: FileMissing, NoPermission, FileFailed. */
    [[nodiscard]] Result<WipedBytes> load();

    /**
     * Writes `state` and flushes it to the medium, unless it is what the file holds already: most commands change
     * nothing and then cost nothing. Errors: NoPermission, DiskFull, FileFailed.
     */
    [[nodiscard]] Result<void> save(WipedBytes state);

private:
    [[nodiscard]] std::string lockPath() const { return m_path + ".lock"; }

    std::string m_path;
    WipedBytes m_saved{};
    std::unique_ptr<Descriptor> m_lock{};
};

} // namespace quorate::sim
