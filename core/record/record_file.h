#pragma once

#include "base/posix_file.h"

#include <memory>

namespace quorate
{

/** A new file that only grows. What was appended is on the medium when append() returns. */
class RecordFile
{
public:
    /**
     * Makes `path`.record.jsonl, or `path`-2.record.jsonl and so on where that exists; only its owner may read it.
     * Errors: NoPermission, DiskFull, FileMissing (no such folder), FileFailed, FileExists after a hundred tries.
     */
    [[nodiscard]] static Result<std::unique_ptr<RecordFile>> create(const std::string& path);

    /** Errors: DiskFull, FileFailed. */
    [[nodiscard]] Result<void> append(ByteView data);

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    RecordFile(std::string path, std::unique_ptr<Descriptor> file)
        : m_path(std::move(path)), m_file(std::move(file))
    {
    }

    std::string m_path;
    std::unique_ptr<Descriptor> m_file;
};

} // namespace quorate
