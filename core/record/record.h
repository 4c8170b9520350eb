#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace quorate
{

/** Public data of an entry: numbers below 2^53, texts, lists of texts. */
using RecordValue = std::variant<std::int64_t, std::string, std::vector<std::string>>;
using RecordData = std::map<std::string, RecordValue>;

/** One thing that happened in a ceremony. */
struct RecordEntry {
    std::string ceremony{};  // its id
    std::string step{};      // its id; empty for what belongs to no step
    int place = 0;           // the number of that step in the ceremony's plan, from 1; 0: none is known
    std::string type{};      // "start", "step", "answer", "refused", "problem", "mismatch", "pause",
                             // "resume", "deviation", "end"
    std::string role{};      // of the actor: "leader", "custodian 2"
    std::string name{};      // of the actor
    std::string utc{};       // "2031-05-04T09:30:00Z"
    std::int64_t monoMs = 0; // since the first entry, by a clock that nobody can set
    RecordData data{};
};

/**
 * The minutes of a ceremony as a chain: one JSON object a line in canonical form (RFC 8785: members sorted, no
 * blanks, integers and texts only), with the SHA-256 of the line before as "prev" and its own, over the line
 * without this member, as "hash". Nothing of it can be changed, left out or put elsewhere without breaking the
 * chain; that its end is its end only paper proves, on which the last hash stands.
 */
class RecordChain
{
public:
    RecordChain() = default;
    /** Goes on after the last of `entries` lines, whose hash is `head`, of a record that was verified. */
    RecordChain(int entries, Bytes head) : m_length(entries), m_head(std::move(head)) {}

    /** The line for what happened next, with its line feed. The first entry must be of the type "start". */
    [[nodiscard]] Bytes next(const RecordEntry& entry);

    /** The hash of the last line; 32 zeros before the first. */
    [[nodiscard]] const Bytes& head() const { return m_head; }

private:
    int m_length = 0;
    Bytes m_head = Bytes(32, 0);
};

inline constexpr std::string_view recordFormat = "quorate-record";
inline constexpr int recordVersion = 1;
/** In the first line of a redacted copy: the last hash of the record that it was made from. */
inline constexpr std::string_view redactedFromMember = "redacted_from";
inline constexpr std::size_t largestRecord = std::size_t{16} * 1024 * 1024;

/** What a record says of itself when its chain holds. */
struct RecordSummary {
    std::string ceremony{};
    bool test = false;
    int entries = 0;
    int deviations = 0;
    std::string startedUtc{};
    std::string endedUtc{};
    bool finished = false; // the last entry is the ceremony's end; otherwise lines may be missing behind it
    bool good = false;
    Bytes head{};
    std::string redactedFrom{}; // hex; empty: this is no redacted copy
};

/**
 * Tests every line. Errors: NotARecord (no first line of ours), NewerVersion (detail: version), RecordBroken
 * (detail: the first line that does not follow from those before it, from 1).
 */
[[nodiscard]] Result<RecordSummary> verifyRecord(ByteView lines);

/** The entries of a record that verifyRecord took. */
[[nodiscard]] std::vector<RecordEntry> entriesOf(ByteView lines);

} // namespace quorate
