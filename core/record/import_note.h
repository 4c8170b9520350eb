#pragma once

#include "base/bytes.h"
#include "base/check_value.h"
#include "base/result.h"

#include <string>

namespace quorate
{

/**
 * What is public about one share file that went into a token, kept while the token waits for more of them. JSON:
 * {"format":"quorate-import-note","version":1,"mode":"real"|"test","serial","place","of","share_check_value",
 *  "file_sha256","file","noted_utc"}. Hex is upper-case. A newer version is refused.
 */
struct ImportNote {
    bool test = false;
    std::string serial{};
    int place = 0; // from 1
    int of = 0;    // how many share files the token takes
    CheckValue shareCheckValue{};
    Bytes fileSha256{};
    std::string file{}; // its name, for people
    std::string notedUtc{};

    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

constexpr std::size_t largestImportNote = 16 * 1024;

/** Errors: NotAccepted (no such note), NewerVersion. */
[[nodiscard]] Result<ImportNote> parseImportNote(ByteView json);

[[nodiscard]] Bytes encodeImportNote(const ImportNote& note);

} // namespace quorate
