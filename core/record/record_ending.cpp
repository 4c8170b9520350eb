#include "record/record_ending.h"

#include "base/posix_file.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace quorate
{

Result<void> endRecord(const std::string& path, const RecordEntry& end)
{
    const Descriptor file(path, O_RDWR | O_APPEND | O_NOFOLLOW);
    if (!file.valid())
        return systemFailure(path);
    Bytes content(largestRecord + 1);
    const long size = readUpTo(file.get(), content);
    if (size < 0)
        return systemFailure(path);
    content.resize(static_cast<std::size_t>(size));
    const auto lastFeed = std::find(content.rbegin(), content.rend(), std::uint8_t{'\n'});
    content.erase(lastFeed.base(), content.end());
    QUORATE_TRY(const RecordSummary summary, verifyRecord(content));
    if (summary.finished)
        return {};
    const bool torn = content.size() != static_cast<std::size_t>(size);
    if (torn && ::ftruncate(file.get(), static_cast<off_t>(content.size())) != 0)
        return systemFailure(path);
    RecordChain chain(summary.entries, summary.head);
    if (!writeAndFlush(file.get(), chain.next(end)))
        return systemFailure(path);
    return {};
}

} // namespace quorate
