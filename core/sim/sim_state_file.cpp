#include "sim/sim_state_file.h"

#include "base/posix_file.h"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace quorate::sim
{

namespace
{

constexpr std::size_t largestState = 4 * 1024 * 1024; // far above what fits a token

} // namespace

Result<WipedBytes> SimStateFile::load()
{
    const Descriptor file(m_path, O_RDONLY);
    if (!file.valid())
        return systemFailure(m_path);
    WipedBytes content(largestState + 1);
    const long size = readUpTo(file.get(), content);
    if (size < 0)
        return systemFailure(m_path);
    if (static_cast<std::size_t>(size) > largestState)
        return fail(ErrorCode::FileFailed, m_path + " is too large");
    content.resize(static_cast<std::size_t>(size));
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
    if (!writeAndFlush(file.get(), state) || ::rename(unfinished.c_str(), m_path.c_str()) != 0) {
        auto failure = systemFailure(m_path);
        ::unlink(unfinished.c_str());
        return failure;
    }
    m_saved = state;
    return {};
}

} // namespace quorate::sim
