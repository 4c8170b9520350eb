#include "sim/sim_state_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace quorate::sim
{

namespace
{

constexpr std::size_t largestState = 4 * 1024 * 1024; // far above what fits a token

class Descriptor
{
public:
    Descriptor(const std::string& path, int flags) : m_fd(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
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

tl::unexpected<Error> systemFailure(const std::string& path)
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::FileMissing, path, errno);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::NoPermission, path, errno);
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, path, errno);
    default:
        return fail(ErrorCode::FileFailed, path, errno);
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

bool writeAll(int fd, ByteView data)
{
    while (!data.empty()) {
        const ssize_t written = repeated([&] { return ::write(fd, data.data(), data.size()); });
        if (written <= 0)
            return false;
        data = data.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<WipedBytes> SimStateFile::load()
{
    const Descriptor file(m_path, O_RDONLY);
    if (!file.valid())
        return systemFailure(m_path);
    WipedBytes content(largestState + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t got =
            repeated([&] { return ::read(file.get(), content.data() + size, content.size() - size); });
        if (got < 0)
            return systemFailure(m_path);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > largestState)
        return fail(ErrorCode::FileFailed, m_path + " is too large");
    content.resize(size);
    m_saved = content;
    return content;
}

Result<void> SimStateFile::save(const WipedBytes& state)
{
    if (state == m_saved)
        return {};
    const std::string unfinished = m_path + ".unfinished";
    const Descriptor file(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
    if (!file.valid())
        return systemFailure(m_path);
    if (!writeAll(file.get(), state) || ::rename(unfinished.c_str(), m_path.c_str()) != 0) {
        auto failure = systemFailure(m_path);
        ::unlink(unfinished.c_str());
        return failure;
    }
    m_saved = state;
    return {};
}

} // namespace quorate::sim
