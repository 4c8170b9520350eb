#include "base/check.h"
#include "record/backup_manifest.h"

using namespace quorate;

/**
 * What can be read can be written, within the limit, and reads back as the same; no name leads out of its folder.
 */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto manifest = parseManifest(ByteView(data, size));
    if (!manifest) {
        const ErrorCode code = manifest.error().code;
        QUORATE_ASSERT(code == ErrorCode::NotAManifest || code == ErrorCode::NewerVersion);
        return 0;
    }
    for (const BackupManifest::Key& key : manifest->keys)
        QUORATE_ASSERT(key.file.find('/') == std::string::npos && key.file != "." && key.file != "..");
    QUORATE_ASSERT(manifestName(*manifest).find('/') == std::string::npos);
    const Bytes written = encodeManifest(*manifest);
    const auto again = parseManifest(written);
    QUORATE_ASSERT(again.has_value());
    QUORATE_ASSERT(encodeManifest(*again) == written);
    return 0;
}
