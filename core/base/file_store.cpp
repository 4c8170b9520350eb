#include "base/file_store.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace quorate
{

namespace
{

/** Closes a file descriptor at the end of its scope. */
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

ErrorCode codeOf(int systemError)
{
    switch (systemError) {
    case EEXIST:
        return ErrorCode::FileExists;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::FileMissing;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NoPermission;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::FileFailed;
    }
}

tl::unexpected<Error> systemFailure(const std::string& path)
{
    return fail(codeOf(errno), path, errno);
}

bool writeAll(int fd, ByteView data)
{
    while (!data.empty()) {
        const ssize_t written = ::write(fd, data.data(), data.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data = data.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

/** Makes a new name in a folder survive a power cut. Some file systems refuse it; the file itself is safe then. */
void flushFolder(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const Descriptor fd(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.valid())
        ::fsync(fd.get());
}

} // namespace

Result<Bytes> DiskFiles::read(const std::string& path, std::size_t limit)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid())
        return systemFailure(path);
    Bytes data(limit + 1);
    std::size_t size = 0;
    while (size < data.size()) {
        const ssize_t got = ::read(fd.get(), data.data() + size, data.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(path);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > limit)
        return fail(ErrorCode::FileFailed, path + " is too large", EFBIG);
    data.resize(size);
    return data;
}

Result<void> DiskFiles::writeNew(const std::string& path, ByteView data)
{
    // Written under another name first and linked in one step: a power cut leaves the whole file or none, and an
    // existing file is never touched.
    const std::string unfinished = path + ".unfinished";
    {
        const Descriptor fd(
            ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!fd.valid())
            return systemFailure(path);
        if (!writeAll(fd.get(), data)) {
            auto failure = systemFailure(path);
            ::unlink(unfinished.c_str());
            return failure;
        }
    }
    // renameat2 refuses to replace; file systems of USB sticks (FAT) have it too, hard links they have not.
    const int renamed = ::renameat2(AT_FDCWD, unfinished.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
    if (renamed != 0) {
        auto failure = systemFailure(path);
        ::unlink(unfinished.c_str());
        return failure;
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

} // namespace quorate
