#include "record/journal_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

namespace quorate
{

namespace
{

constexpr std::string_view journalEnding = ".journal.jsonl";

/** The mode is in the name too, so that looking for one's own opens no other. */
std::string beginning(bool test)
{
    return test ? "rehearsal-" : "real-";
}

bool lock(const Descriptor& file)
{
    return ::flock(file.get(), LOCK_EX | LOCK_NB) == 0;
}

/** The journal in this file, unless its ceremony still runs or it is none. */
std::optional<Journal> leftBehind(const std::string& path)
{
    const Descriptor file(path, O_RDONLY | O_NOFOLLOW);
    if (!file.valid() || !lock(file))
        return std::nullopt;
    const auto content = readAll<Bytes>(file.get(), path, largestJournal);
    if (!content)
        return std::nullopt;
    auto journal = parseJournal(*content);
    if (!journal)
        return std::nullopt;
    return *std::move(journal);
}

} // namespace

Result<std::unique_ptr<JournalFileWriter>> JournalFileWriter::create(const std::string& folder,
                                                                     const Journal& journal)
{
    constexpr int most = 100;
    for (int i = 1; i <= most; ++i) {
        std::string path = folder + '/' + beginning(journal.test) + journal.ceremony + '-' + std::to_string(i);
        path += journalEnding;
        auto file = std::make_unique<Descriptor>(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW);
        if (!file->valid() && errno == EEXIST)
            continue;
        if (!file->valid() || !lock(*file))
            return systemFailure(path);
        std::unique_ptr<JournalFileWriter> writer(new JournalFileWriter(path, std::move(file)));
        QUORATE_CHECK(writer->append(journalStart(journal)));
        return writer;
    }
    return fail(ErrorCode::FileExists, folder);
}

Result<void> JournalFileWriter::append(ByteView lines)
{
    if (!writeAndFlush(m_file->get(), lines))
        return systemFailure(m_path);
    return {};
}

void JournalFileWriter::remove()
{
    (void)::unlink(m_path.c_str()); // one that stays asks a question too much, and loses nothing
}

std::vector<UnfinishedCeremony> unfinishedCeremonies(const std::string& folder, bool test)
{
    std::vector<UnfinishedCeremony> found;
    std::error_code failure;
    if (folder.empty())
        return found;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failure)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(beginning(test)) || !name.ends_with(journalEnding))
            continue;
        auto journal = leftBehind(entry.path().string());
        if (journal && journal->test == test)
            found.push_back({entry.path().string(), *std::move(journal)});
    }
    std::ranges::sort(found, [](const auto& a, const auto& b) {
        return a.journal.startedUtc != b.journal.startedUtc ? a.journal.startedUtc > b.journal.startedUtc
                                                            : a.path < b.path;
    });
    return found;
}

} // namespace quorate
