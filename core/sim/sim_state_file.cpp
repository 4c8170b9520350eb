#include "sim/sim_state_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quorate::sim
{

namespace
{

constexpr std::size_t largestState = 4 * 1024 * 1024; // far above what fits a token

/** False when the file was removed since: its owner ended between our opening and our locking. */
bool isAt(int fd, const std::string& path)
{
    struct stat opened = {};
    struct stat there = {};
    return ::fstat(fd, &opened) == 0 && ::stat(path.c_str(), &there) == 0 && opened.st_dev == there.st_dev &&
           opened.st_ino == there.st_ino;
}

} // namespace

SimStateFile::~SimStateFile()
{
    if (m_lock)
        ::unlink(lockPath().c_str());
}

Result<void> SimStateFile::lock()
{
    while (true) {
        auto lock = std::make_unique<Descriptor>(lockPath(), O_RDWR | O_CREAT | O_NOFOLLOW);
        if (!lock->valid())
            return systemFailure(m_path);
        if (::flock(lock->get(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return fail(ErrorCode::CardInUse, m_path);
            return systemFailure(m_path);
        }
        if (isAt(lock->get(), lockPath())) {
            m_lock = std::move(lock);
            return {};
        }
    }
}

Result<WipedBytes> SimStateFile::load()
{
    const Descriptor file(m_path, O_RDONLY);
    if (!file.valid())
        return systemFailure(m_path);
    auto content = readAll<WipedBytes>(file.get(), m_path, largestState);
    if (!content && content.error().detail == EFBIG)
        return fail(ErrorCode::FileFailed, m_path + " is too large"); // damaged: no failure of the system
    if (content)
        m_saved = *content;
    return content;
}

Result<void> SimStateFile::save(WipedBytes state)
{
    if (state == m_saved)
        return {};
    const std::string unfinished = m_path + ".unfinished";
    const Descriptor file(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
    if (!file.valid())
        return systemFailure(m_path);
    if (!writeAndFlush(file.get(), state) || ::rename(unfinished.c_str(), m_path.c_str()) != 0) {
        auto failure = systemFailure(m_path);
        ::unlink(unfinished.c_str());
        return failure;
    }
    m_saved = std::move(state);
    return {};
}

} // namespace quorate::sim
