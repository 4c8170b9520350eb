#include "base/posix_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace quorate
{

namespace
{

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

/** What ::read or ::write did, tried again after a signal. */
template <class Call>
ssize_t repeated(Call call)
{
    while (true) {
        const ssize_t done = call();
        if (done >= 0 || errno != EINTR)
            return done;
    }
}

} // namespace

Descriptor::Descriptor(const std::string& path, int flags) : m_fd(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

tl::unexpected<Error> systemFailure(const std::string& path)
{
    return fail(codeOf(errno), path, errno);
}

bool writeAndFlush(int fd, ByteView data)
{
    while (!data.empty()) {
        const ssize_t written = repeated([&] { return ::write(fd, data.data(), data.size()); });
        if (written <= 0)
            return false;
        data = data.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

long readUpTo(int fd, std::span<std::uint8_t> into)
{
    std::size_t size = 0;
    while (size < into.size()) {
        const ssize_t got = repeated([&] { return ::read(fd, into.data() + size, into.size() - size); });
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    return static_cast<long>(size);
}

} // namespace quorate
