#include "base/file_store.h"

#include "base/posix_file.h"
#include "base/private_folder.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace quorate
{

namespace
{

/** Makes a new name in a folder survive a power cut. Some file systems refuse it; the file itself is safe then. */
void flushFolder(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const Descriptor descriptor(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
    if (descriptor.valid())
        ::fsync(descriptor.get());
}

/** Gives a file its name, never that of a file that exists; false with errno set when it could not. */
bool renameToNew(const std::string& from, const std::string& to)
{
    // FAT sticks can do this, hard links they have not.
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // A file system without that flag (some network shares): an empty file of our own takes the name first.
    const Descriptor claim(to, O_WRONLY | O_CREAT | O_EXCL);
    return claim.valid() && ::rename(from.c_str(), to.c_str()) == 0;
}

Result<void> writeUnderNewName(const std::string& unfinished, const std::string& path, ByteView data)
{
    {
        const Descriptor file(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        if (!file.valid() || !writeAndFlush(file.get(), data))
            return systemFailure(path);
    }
    if (!renameToNew(unfinished, path))
        return systemFailure(path);
    return {};
}

} // namespace

Result<Bytes> DiskFiles::read(const std::string& path, std::size_t limit)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.valid())
        return systemFailure(path);
    return readAll<Bytes>(file.get(), path, limit);
}

Result<std::vector<std::string>> DiskFiles::list(const std::string& folder, std::string_view ending)
{
    constexpr int deepest = 3; // below the folder itself
    std::error_code error;
    std::filesystem::recursive_directory_iterator entry(
        folder, std::filesystem::directory_options::skip_permission_denied, error);
    if (error) {
        errno = error.value();
        return systemFailure(folder);
    }
    std::vector<std::string> paths;
    for (; entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
        if (error || paths.size() == mostListed)
            break;
        if (entry.depth() == deepest)
            entry.disable_recursion_pending();
        const std::string path = entry->path().string();
        if (path.ends_with(ending) && entry->is_regular_file(error))
            paths.push_back(path);
    }
    std::ranges::sort(paths);
    return paths;
}

Result<void> DiskFiles::writeNew(const std::string& path, ByteView data)
{
    // Written under another name first: a power cut leaves the whole file or none.
    const std::string unfinished = path + ".unfinished";
    auto written = writeUnderNewName(unfinished, path, data);
    if (!written) {
        ::unlink(unfinished.c_str());
        return written;
    }
    flushFolder(path);
    return {};
}

Result<void> DiskFiles::remove(const std::string& path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return systemFailure(path);
    flushFolder(path);
    return {};
}

Result<void> DiskFiles::mayHoldSecrets(const std::string& folder)
{
    return checkPrivateFolder(folder);
}

} // namespace quorate
