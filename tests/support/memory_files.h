#pragma once

#include "base/file_store.h"

#include <limits>
#include <map>

namespace quorate
{

/** Files in memory, which can fail on demand. */
class MemoryFiles final : public FileStore
{
public:
    [[nodiscard]] Result<Bytes> read(const std::string& path, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& folder,
                                                        std::string_view ending) override;
    [[nodiscard]] Result<void> writeNew(const std::string& path, ByteView data) override;
    [[nodiscard]] Result<void> remove(const std::string& path) override;
    [[nodiscard]] Result<void> mayHoldSecrets(const std::string&) override { return {}; }

    /** The n-th write from now (1: the next) fails with this code. */
    void failWrite(int n, ErrorCode code);
    /** The n-th read from now (1: the next) and all later ones fail with this code. */
    void failReads(int n, ErrorCode code);
    /** From now on every file reads back with its last byte changed: a bad medium. */
    void corruptReads(bool corrupt) { m_corrupt = corrupt; }

    std::map<std::string, Bytes> content{};

private:
    int m_writesUntilFailure = 0;
    ErrorCode m_failure = ErrorCode::DiskFull;
    int m_readsUntilFailure = std::numeric_limits<int>::max();
    ErrorCode m_readFailure = ErrorCode::FileFailed;
    bool m_corrupt = false;
};

} // namespace quorate
