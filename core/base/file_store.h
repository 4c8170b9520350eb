#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace quorate
{

/**
 * The files that a ceremony reads and writes: public data and encrypted share files. The one secret among them is
 * a sheet that its custodian wants as a PDF.
 */
class FileStore
{
public:
    virtual ~FileStore() = default;

    /** The whole file, at most `limit` bytes. Errors: FileMissing, NoPermission, FileFailed (also when larger). */
    [[nodiscard]] virtual Result<Bytes> read(const std::string& path, std::size_t limit) = 0;

    /**
     * The paths of the files in a folder, and in folders in it down to the fourth, whose names end so: sorted, at
     * most mostListed. What may not be read is passed over. Errors: FileMissing (no such folder), NoPermission.
     */
    [[nodiscard]] virtual Result<std::vector<std::string>> list(const std::string& folder,
                                                                std::string_view ending) = 0;
    static constexpr std::size_t mostListed = 10'000;

    /**
     * Writes a file that does not exist yet, whole or not at all, flushed to the medium; only its owner may read
     * it. Errors: FileExists, NoPermission, DiskFull, FileMissing (no such folder), FileFailed.
     */
    [[nodiscard]] virtual Result<void> writeNew(const std::string& path, ByteView data) = 0;

    /** Takes a file away again; a file that is not there is fine. */
    [[nodiscard]] virtual Result<void> remove(const std::string& path) = 0;

    /** Whether a secret may be kept in this folder; errors: those of checkPrivateFolder. */
    [[nodiscard]] virtual Result<void> mayHoldSecrets(const std::string& folder) = 0;
};

/** The computer's file system. */
class DiskFiles final : public FileStore
{
public:
    [[nodiscard]] Result<Bytes> read(const std::string& path, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& folder,
                                                        std::string_view ending) override;
    [[nodiscard]] Result<void> writeNew(const std::string& path, ByteView data) override;
    [[nodiscard]] Result<void> remove(const std::string& path) override;
    [[nodiscard]] Result<void> mayHoldSecrets(const std::string& folder) override;
};

} // namespace quorate
