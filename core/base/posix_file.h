#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <algorithm>
#include <cerrno>

namespace quorate
{

/** A file descriptor that is closed at the end of its scope. */
class Descriptor
{
public:
    /** Opens the file, close-on-exec; a new one only its owner may read. errno says why when it is not valid(). */
    Descriptor(const std::string& path, int flags);
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

/** The error that errno stands for; `where` is the path, detail the errno. */
[[nodiscard]] tl::unexpected<Error> systemFailure(const std::string& path);

/** Writes everything and flushes it to the medium; false with errno set when it could not. */
[[nodiscard]] bool writeAndFlush(int fd, ByteView data);

/** Reads up to the end or until `into` is full; the number of bytes, or -1 with errno set. */
[[nodiscard]] long readUpTo(int fd, std::span<std::uint8_t> into);

/**
 * All that is left of an open file, in memory that grows with the file and not with what it may be: a Buffer is
 * Bytes, or WipedBytes for a file with secrets. Errors: systemFailure(path); EFBIG when there are more than
 * `limit` bytes.
 */
template <class Buffer>
[[nodiscard]] Result<Buffer> readAll(int fd, const std::string& path, std::size_t limit)
{
    constexpr std::size_t step = 16 * 1024;
    Buffer content;
    while (content.size() <= limit) {
        const std::size_t before = content.size();
        const std::size_t wanted = std::min(step, limit + 1 - before);
        content.resize(before + wanted);
        const long size = readUpTo(fd, std::span(content).subspan(before));
        if (size < 0)
            return systemFailure(path);
        content.resize(before + static_cast<std::size_t>(size));
        if (static_cast<std::size_t>(size) < wanted)
            return content;
    }
    return fail(ErrorCode::FileFailed, path + " is too large", EFBIG);
}

} // namespace quorate
