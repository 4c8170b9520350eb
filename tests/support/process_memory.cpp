#include "support/process_memory.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace quorate
{

namespace
{

constexpr std::size_t pieceSize = 1U << 20U;
constexpr std::chrono::seconds stopPatience{10};

std::string inProc(pid_t process, const char* name)
{
    return "/proc/" + std::to_string(process) + '/' + name;
}

/** The letter that says what a process does: R, S, T, Z ... */
char stateOf(pid_t process)
{
    std::ifstream file(inProc(process, "stat"));
    std::string line;
    std::getline(file, line);
    const std::size_t afterName = line.rfind(')');
    return afterName != std::string::npos && afterName + 2 < line.size() ? line[afterName + 2] : '?';
}

/** What the kernel lends to every process; it cannot be read from outside and no program writes there. */
bool isKernels(const std::string& region)
{
    return region.starts_with("[vvar") || region == "[vsyscall]";
}

std::string contentOf(int file)
{
    std::string content;
    std::string piece(pieceSize, '\0');
    ssize_t got = 0;
    for (off_t at = 0; (got = pread(file, piece.data(), piece.size(), at)) > 0; at += got)
        content.append(piece, 0, static_cast<std::size_t>(got));
    return content;
}

} // namespace

void ProcessMemory::close()
{
    for (int* const file : {&m_memory, &m_maps}) {
        if (*file >= 0)
            ::close(*file);
        *file = -1;
    }
}

bool ProcessMemory::open(pid_t process)
{
    close();
    m_process = process;
    m_memory = ::open(inProc(process, "mem").c_str(), O_RDONLY | O_CLOEXEC);
    m_maps = ::open(inProc(process, "maps").c_str(), O_RDONLY | O_CLOEXEC);
    return m_memory >= 0 && m_maps >= 0;
}

bool ProcessMemory::stopped() const
{
    const auto until = std::chrono::steady_clock::now() + stopPatience;
    while (std::chrono::steady_clock::now() < until) {
        if (stateOf(m_process) == 'T')
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

bool ProcessMemory::readAll(std::size_t overlap, const Reader& reader)
{
    if (m_process == 0 || kill(m_process, SIGSTOP) != 0)
        return false;
    const bool read = stopped() && readRegions(overlap, reader);
    return kill(m_process, SIGCONT) == 0 && read;
}

bool ProcessMemory::readRegions(std::size_t overlap, const Reader& reader)
{
    const std::string all = contentOf(m_maps);
    std::istringstream maps(all);
    for (std::string line; std::getline(maps, line);) {
        if (!readRegion(line, overlap, reader)) {
            std::fprintf(stderr, "cannot be read: %s\n", line.c_str());
            return false;
        }
    }
    return !all.empty(); // as of a process that has ended
}

/** "begin-end rwxp offset device inode   name" */
bool ProcessMemory::readRegion(const std::string& line, std::size_t overlap, const Reader& reader)
{
    std::istringstream fields(line);
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    char dash = 0;
    std::string rights;
    std::string ignored;
    std::string name;
    fields >> std::hex >> begin >> dash >> end >> rights >> ignored >> ignored >> ignored >> std::ws;
    std::getline(fields, name);
    if (rights.empty())
        return false;
    if (rights.front() != 'r' || isKernels(name))
        return true;
    Bytes piece(pieceSize + overlap);
    for (std::uint64_t at = begin; at < end; at += pieceSize) {
        const std::size_t wanted = std::min<std::uint64_t>(piece.size(), end - at);
        if (pread(m_memory, piece.data(), wanted, static_cast<off_t>(at)) != static_cast<ssize_t>(wanted))
            return false;
        reader(ByteView(piece).first(wanted), name);
    }
    return true;
}

} // namespace quorate
