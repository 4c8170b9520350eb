#include "ceremony/document_file.h"

namespace quorate
{

Result<WrittenFile> writeDocument(FileStore& files, const std::string& stem, ByteView pdf)
{
    constexpr int most = 100;
    for (int i = 1; i <= most; ++i) {
        auto written = writeAndReadBack(files, stem + (i > 1 ? "-" + std::to_string(i) : "") + ".pdf", pdf);
        if (written || written.error().code != ErrorCode::FileExists)
            return written;
    }
    return fail(ErrorCode::FileExists, stem + ".pdf");
}

std::string documentStem(std::string_view record)
{
    constexpr std::string_view ending = ".jsonl";
    if (record.ends_with(ending))
        record.remove_suffix(ending.size());
    return std::string(record);
}

} // namespace quorate
