#include "ceremony/acts/import_notes.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** A token's serial is what the token says: not every character of it may stand in the name of a file. */
std::string asFileName(std::string serial)
{
    const auto harmless = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    std::ranges::replace_if(
        serial, [&](char c) { return !harmless(c); }, '_');
    return serial;
}

} // namespace

std::string ImportNotes::path(const std::string& serial, int place) const
{
    return m_folder + "/import-" + asFileName(serial) + '-' + std::to_string(place) + ".json";
}

std::vector<ImportNote> ImportNotes::read(FileStore& files, const TokenReading& token) const
{
    std::vector<ImportNote> notes;
    const std::string& serial = token.info.serial;
    const int in = token.dkek.expected - token.dkek.outstanding;
    for (int place = 1; place <= in && !m_folder.empty(); ++place) {
        const auto json = files.read(path(serial, place), largestImportNote);
        const auto note = json ? parseImportNote(*json) : fail(json.error());
        // A note of an earlier life of this token, or of another one, is as good as none.
        if (note && note->serial == serial && note->place == place && note->of == token.dkek.expected &&
            note->test == m_test)
            notes.push_back(*note);
    }
    return notes;
}

Result<void> ImportNotes::write(Services& services, ImportNote note) const
{
    if (m_folder.empty())
        return {};
    note.test = m_test;
    note.notedUtc = isoUtc(services.clock.now());
    const std::string where = path(note.serial, note.place);
    if (const auto old = services.files.read(where, largestImportNote)) {
        const auto parsed = parseImportNote(*old);
        if (!parsed && parsed.error().code == ErrorCode::NewerVersion)
            return fail(ErrorCode::NewerVersion, where);
        QUORATE_CHECK(services.files.remove(where));
    }
    return services.files.writeNew(where, encodeImportNote(note));
}

void ImportNotes::remove(FileStore& files, const TokenReading& token) const
{
    for (int place = 1; place <= token.dkek.expected && !m_folder.empty(); ++place) {
        const std::string where = path(token.info.serial, place);
        const auto json = files.read(where, largestImportNote);
        if (json && parseImportNote(*json))
            (void)files.remove(where); // one that stays is passed over by the next reader, who counts the shares
    }
}

} // namespace quorate
