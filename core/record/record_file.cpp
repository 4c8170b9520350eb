#include "record/record_file.h"

#include <cerrno>
#include <fcntl.h>

namespace quorate
{

Result<std::unique_ptr<RecordFile>> RecordFile::create(const std::string& path)
{
    constexpr int most = 100;
    for (int i = 1; i <= most; ++i) {
        const std::string name = path + (i > 1 ? "-" + std::to_string(i) : "") + ".record.jsonl";
        auto file = std::make_unique<Descriptor>(name, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW);
        if (file->valid())
            return std::unique_ptr<RecordFile>(new RecordFile(name, std::move(file)));
        if (errno != EEXIST)
            return systemFailure(name);
    }
    return fail(ErrorCode::FileExists, path);
}

Result<void> RecordFile::append(ByteView data)
{
    if (!writeAndFlush(m_file->get(), data))
        return systemFailure(m_path);
    return {};
}

} // namespace quorate
