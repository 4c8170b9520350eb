#include "support/memory_files.h"

namespace quorate
{

Result<Bytes> MemoryFiles::read(const std::string& path, std::size_t limit)
{
    if (m_readsUntilFailure <= 1)
        return fail(m_readFailure, path);
    --m_readsUntilFailure;
    const auto file = content.find(path);
    if (file == content.end())
        return fail(ErrorCode::FileMissing, path);
    if (file->second.size() > limit)
        return fail(ErrorCode::FileFailed, path);
    Bytes data = file->second;
    if (m_corrupt && !data.empty())
        data.back() ^= 1;
    return data;
}

Result<std::vector<std::string>> MemoryFiles::list(const std::string& folder, std::string_view ending)
{
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : content) {
        if (path.starts_with(folder + "/") && path.ends_with(ending))
            paths.push_back(path);
    }
    return paths;
}

Result<void> MemoryFiles::writeNew(const std::string& path, ByteView data)
{
    if (m_writesUntilFailure > 0 && --m_writesUntilFailure == 0)
        return fail(m_failure, path);
    const bool isNew = content.emplace(path, Bytes(data.begin(), data.end())).second;
    return isNew ? Result<void>{} : fail(ErrorCode::FileExists, path);
}

Result<void> MemoryFiles::remove(const std::string& path)
{
    content.erase(path);
    return {};
}

void MemoryFiles::failReads(int n, ErrorCode code)
{
    m_readsUntilFailure = n;
    m_readFailure = code;
}

void MemoryFiles::failWrite(int n, ErrorCode code)
{
    m_writesUntilFailure = n;
    m_failure = code;
}

} // namespace quorate
