#pragma once

#include "base/wiped_bytes.h"
#include "sim/status.h"

#include <string>

namespace quorate::sim
{

/** The file that a token's state is kept in. Only its owner may read it; it is replaced whole or not at all. */
class SimStateFile
{
public:
    explicit SimStateFile(std::string path) : m_path(std::move(path)) {}

    /** The content. Errors: FileMissing, NoPermission, FileFailed. */
    [[nodiscard]] Result<WipedBytes> load();

    /**
     * Writes `state` and flushes it to the medium, unless it is what the file holds already: most commands change
     * nothing and then cost nothing. Errors: NoPermission, DiskFull, FileFailed.
     */
    [[nodiscard]] Result<void> save(const WipedBytes& state);

private:
    std::string m_path;
    WipedBytes m_saved{};
};

} // namespace quorate::sim
