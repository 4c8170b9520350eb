#include "ceremony/written_files.h"

#include <utility>

namespace quorate
{

Result<WrittenFile> writeAndReadBack(FileStore& files, const std::string& path, ByteView content)
{
    QUORATE_CHECK(files.writeNew(path, content));
    const auto back = files.read(path, content.size());
    if (!back || !equal(*back, content)) {
        // What cannot be read back is not a copy; leaving it would let somebody rely on it.
        (void)files.remove(path);
        return fail(ErrorCode::FileDiffers, path);
    }
    return WrittenFile{.path = path, .sha256 = toHex(sha256(content)), .bytes = content.size()};
}

void addFile(std::vector<Fact>& facts, std::string name, const WrittenFile& file)
{
    facts.push_back({std::move(name), file.path});
    facts.push_back({"sha256", file.sha256});
    facts.push_back({"size", static_cast<std::int64_t>(file.bytes)});
}

} // namespace quorate
