#include "ceremony/written_files.h"

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
    return WrittenFile{.path = path, .sha256 = toHex(sha256(content))};
}

} // namespace quorate
