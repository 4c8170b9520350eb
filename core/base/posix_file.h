#pragma once

#include "base/bytes.h"
#include "base/result.h"

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

} // namespace quorate
