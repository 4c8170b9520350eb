#pragma once

#include "ceremony/services.h"
#include "record/import_note.h"

namespace quorate
{

/**
 * Which share files are in a token that waits for more, so that a later ceremony knows them: one public note a
 * share in a folder of this program's own, written before the share is sent. The token's own count decides which
 * of them hold. An empty folder means that nothing is noted.
 */
class ImportNotes
{
public:
    ImportNotes(std::string folder, bool test) : m_folder(std::move(folder)), m_test(test) {}

    /** Of the shares that the token says it has; those that nobody noted are missing. */
    [[nodiscard]] std::vector<ImportNote> read(FileStore& files, const TokenReading& token) const;

    /** In place of an older note of the same place. Errors: those of FileStore, NewerVersion (left untouched). */
    [[nodiscard]] Result<void> write(Services& services, ImportNote note) const;

    /** When the token has all of its shares, or none. */
    void remove(FileStore& files, const TokenReading& token) const;

private:
    [[nodiscard]] std::string path(const std::string& serial, int place) const;

    std::string m_folder;
    bool m_test;
};

} // namespace quorate
