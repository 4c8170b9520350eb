#pragma once

#include "base/bytes.h"

#include <functional>
#include <string>
#include <sys/types.h>

namespace quorate
{

/**
 * The whole memory of another process. What it may read is decided when it is opened; it goes on reading after
 * that process has closed itself to others.
 */
class ProcessMemory
{
public:
    /** A piece, and the name of the region it is in: "[heap]", a file, "". */
    using Reader = std::function<void(ByteView, const std::string&)>;

    ProcessMemory() = default;
    ProcessMemory(const ProcessMemory&) = delete;
    ProcessMemory& operator=(const ProcessMemory&) = delete;
    ~ProcessMemory() { close(); }

    /** Opens the memory that the process has now: after exec it has another. False: not allowed. */
    [[nodiscard]] bool open(pid_t process);

    /**
     * Stops the process, hands out all that it could read in pieces that overlap by `overlap` bytes, and lets it
     * go on. False if it could not be stopped or a part of it not be read.
     */
    [[nodiscard]] bool readAll(std::size_t overlap, const Reader& reader);

private:
    void close();
    [[nodiscard]] bool stopped() const;
    [[nodiscard]] bool readRegions(std::size_t overlap, const Reader& reader);
    [[nodiscard]] bool readRegion(const std::string& line, std::size_t overlap, const Reader& reader);

    pid_t m_process = 0;
    int m_memory = -1;
    int m_maps = -1;
};

} // namespace quorate
