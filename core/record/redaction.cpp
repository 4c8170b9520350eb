#include "record/redaction.h"

#include "record/record.h"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

namespace quorate
{

namespace
{

constexpr std::string_view leftOut = "(left out)";

/** The fields of forms in which people are named, with the role of who stands there. */
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> nameFields{{
    {"leader", "leader"},
    {"custodians", "custodian"},
    {"security_officer", "security officer"},
    {"pin_holder", "PIN holder"},
    {"witness", "witness"},
}};

/** What people write in their own words. */
constexpr std::array<std::string_view, 5> freeText{"reason", "expected", "happened", "decided_by", "decision"};

/** Longest first, so that no name is replaced inside of a longer one. */
struct LongerFirst {
    bool operator()(const std::string& a, const std::string& b) const
    {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    }
};
using Roles = std::map<std::string, std::string, LongerFirst>;

void addNames(Roles& roles, const std::string& value, std::string_view role)
{
    std::istringstream lines(value);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (!line.empty())
            roles.try_emplace(line, role == "custodian" ? std::string(role) + ' ' + std::to_string(number)
                                                        : std::string(role));
    }
}

Roles rolesIn(const std::vector<RecordEntry>& entries)
{
    Roles roles;
    for (const RecordEntry& entry : entries) {
        if (!entry.name.empty())
            roles.try_emplace(entry.name, entry.role);
        for (const auto& [field, role] : nameFields) {
            const auto found = entry.data.find(std::string(field));
            if (found == entry.data.end())
                continue;
            if (const auto* names = std::get_if<std::string>(&found->second))
                addNames(roles, *names, role);
        }
    }
    return roles;
}

/** Part of a word; a byte of any other script than ours counts, so that no name is found in the middle of one. */
bool belongsToWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
}

bool isWhole(std::string_view text, std::size_t at, std::size_t size)
{
    const bool begins = at == 0 || !belongsToWord(text[at - 1]) || !belongsToWord(text[at]);
    const std::size_t end = at + size;
    return begins && (end == text.size() || !belongsToWord(text[end]) || !belongsToWord(text[end - 1]));
}

std::string withRoles(std::string_view text, const Roles& roles)
{
    std::string redacted;
    for (std::size_t i = 0; i < text.size();) {
        const auto found = std::ranges::find_if(roles, [&](const auto& known) {
            return text.substr(i).starts_with(known.first) && isWhole(text, i, known.first.size());
        });
        if (found == roles.end()) {
            redacted += text[i++];
            continue;
        }
        redacted += found->second;
        i += found->first.size();
    }
    return redacted;
}

RecordValue valueWithRoles(const RecordValue& value, const Roles& roles)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return withRoles(*text, roles);
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (list == nullptr)
        return value;
    std::vector<std::string> texts;
    for (const std::string& text : *list)
        texts.push_back(withRoles(text, roles));
    return texts;
}

RecordEntry redacted(RecordEntry entry, const Roles& roles)
{
    entry.name.clear();
    for (auto& [member, value] : entry.data) {
        if (std::ranges::find(freeText, member) != freeText.end() && std::holds_alternative<std::string>(value))
            value = std::string(leftOut);
        else
            value = valueWithRoles(value, roles);
    }
    return entry;
}

} // namespace

Result<Bytes> redactedRecord(ByteView lines)
{
    QUORATE_TRY(const RecordSummary summary, verifyRecord(lines));
    if (!summary.redactedFrom.empty())
        return fail(ErrorCode::NotAccepted, "this is a redacted copy already");
    const std::vector<RecordEntry> entries = entriesOf(lines);
    const Roles roles = rolesIn(entries);
    RecordChain chain;
    Bytes copy;
    for (const RecordEntry& entry : entries) {
        RecordEntry line = redacted(entry, roles);
        if (copy.empty())
            line.data[std::string(redactedFromMember)] = toHex(summary.head);
        append(copy, chain.next(line));
    }
    return copy;
}

std::string redactedPath(std::string_view path)
{
    constexpr std::string_view ending = ".record.jsonl";
    if (path.ends_with(ending))
        path.remove_suffix(ending.size());
    return std::string(path) + ".redacted" + std::string(ending);
}

} // namespace quorate
