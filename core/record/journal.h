#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <map>
#include <string>
#include <vector>

namespace quorate
{

/** A file that a ceremony made, or was about to make, when it ended. */
struct JournalFile {
    std::string path{};
    std::string sha256{}; // hex

    friend bool operator==(const JournalFile&, const JournalFile&) = default;
};

/** Where a ceremony was at one of its steps. */
struct JournalStep {
    std::string step{}; // its id
    bool work = false;  // the step was work: it may have been done in part
    int place = 0;      // of the chapter, from 1
    int of = 0;
    std::string serial{}; // of the token in use
    std::string token{};  // its state as it was read last, in English
    int keys = 0;         // on it
    int done = 0;         // keys of `wanted` that were in place
    int wanted = 0;
    std::string setCode{};
    int sheets = 0;
    std::string sheetNumbers{};
    std::vector<JournalFile> files{};
    std::string record{}; // the path of the ceremony's record

    friend bool operator==(const JournalStep&, const JournalStep&) = default;
};

/**
 * What is known of a ceremony that runs, for the case that it ends unexpectedly. Public data only, as the people
 * on the screen gave it and the token told it: no PIN, no password, no part of a share and nothing that was
 * computed from one share alone has a member here.
 */
struct Journal {
    using Values = std::map<std::string, std::string>;

    bool test = false;
    std::string ceremony{}; // its id
    std::string startedUtc{};
    JournalStep last{};
    std::map<std::string, Values> answers{};      // to forms, by the step's id
    std::map<std::string, std::string> folders{}; // where files were read or written, by the step's id

    friend bool operator==(const Journal&, const Journal&) = default;
};

inline constexpr std::string_view journalFormat = "quorate-journal";
inline constexpr int journalVersion = 1;
inline constexpr std::size_t largestJournal = std::size_t{8} * 1024 * 1024;

// A journal is a file of lines, each a JSON object: the first says what it is, each other one what came next.

[[nodiscard]] Bytes journalStart(const Journal& journal);
[[nodiscard]] Bytes journalLine(const JournalStep& step);
[[nodiscard]] Bytes journalAnswer(const std::string& step, const Journal::Values& values);
[[nodiscard]] Bytes journalFolder(const std::string& step, const std::string& folder);

/**
 * What the lines say together. A last line without its line feed was being written when the program ended; it does
 * not count. Errors: NotAccepted (no journal), NewerVersion (detail: version).
 */
[[nodiscard]] Result<Journal> parseJournal(ByteView lines);

} // namespace quorate
