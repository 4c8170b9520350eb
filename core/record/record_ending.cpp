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
    QUORATE_TRY(Bytes content, readAll<Bytes>(file.get(), path, largestRecord));
    const std::size_t size = content.size();
    const auto lastFeed = std::find(content.rbegin(), content.rend(), std::uint8_t{'\n'});
    content.erase(lastFeed.base(), content.end());
    QUORATE_TRY(const RecordSummary summary, verifyRecord(content));
    if (summary.finished)
        return {};
    const bool torn = content.size() != size;
    if (torn && ::ftruncate(file.get(), static_cast<off_t>(content.size())) != 0)
        return systemFailure(path);
    RecordChain chain(summary.entries, summary.head);
    if (!writeAndFlush(file.get(), chain.next(end)))
        return systemFailure(path);
    return {};
}

} // namespace quorate
