#include "record/redaction.h"

#include "record/json_members.h"
#include "record/record.h"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

namespace quorate
{

namespace
{

/** The fields of forms in which people are named, with the role of who stands there. */
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> nameFields{{
    {"leader", "leader"},
    {"custodians", "custodian"},
    {"security_officer", "security officer"},
    {"pin_holder", "PIN holder"},
    {"witness", "witness"},
}};

/** What people write in their own words. */
constexpr std::array<std::string_view, 7> freeText{
    "reason", "expected", "decided_by", "decision", "identified", "identified_otherwise", "video_reference"};

/** In a deviation too; elsewhere it is a sentence of the program. */
constexpr std::string_view happened = "happened";

/** What they write about one person a line: "Ada: passport seen". */
constexpr std::string_view aboutPeople = "identified_each";

/** Longest first, so that no name is replaced inside of a longer one. */
struct LongerFirst {
    bool operator()(const QString& a, const QString& b) const
    {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    }
};
using Roles = std::map<QString, std::string, LongerFirst>;

/** Names are compared without regard to case: "ada" in a path is Ada. */
QString folded(const std::string& text)
{
    return qt(text).trimmed().toCaseFolded();
}

/** Collects who has which role. Custodians of a further share file are numbered on: nobody's role is another's. */
class RoleBook
{
public:
    void read(const RecordEntry& entry)
    {
        if (entry.type == "answer" && entry.step == "people")
            m_custodians.clear(); // asked again: the last answer counts
        for (const auto& [field, role] : nameFields) {
            const auto found = entry.data.find(std::string(field));
            if (found == entry.data.end())
                continue;
            if (const auto* names = std::get_if<std::string>(&found->second))
                addNames(*names, role);
        }
        if (!entry.name.empty())
            m_roles.try_emplace(folded(entry.name), entry.role);
    }

    [[nodiscard]] Roles take() { return std::move(m_roles); }

private:
    void addNames(const std::string& value, std::string_view role)
    {
        std::istringstream lines(value);
        for (std::string line; std::getline(lines, line);) {
            const QString name = folded(line);
            if (!name.isEmpty())
                m_roles.try_emplace(name, role == "custodian" ? "custodian " + std::to_string(numberOf(name))
                                                              : std::string(role));
        }
    }

    qsizetype numberOf(const QString& custodian)
    {
        if (!m_custodians.contains(custodian))
            m_custodians += custodian;
        return m_custodians.indexOf(custodian) + 1;
    }

    Roles m_roles{};
    QStringList m_custodians{};
};

Roles rolesIn(const std::vector<RecordEntry>& entries)
{
    RoleBook book;
    for (const RecordEntry& entry : entries)
        book.read(entry);
    return book.take();
}

/**
 * A letter or number that would make the name a part of a longer word. Not those of scripts that put no blanks
 * between words or join a preposition to one: there a name is rather replaced once too often.
 */
bool joins(QChar c)
{
    return c.isLetterOrNumber() && c.category() != QChar::Letter_Other;
}

bool isWhole(const QString& text, qsizetype at, qsizetype size)
{
    const qsizetype end = at + size;
    const bool begins = at == 0 || !joins(text[at - 1]) || !joins(text[at]);
    return begins && (end == text.size() || !joins(text[end]) || !joins(text[end - 1]));
}

std::string withRoles(const std::string& value, const Roles& roles)
{
    QString text = qt(value);
    for (const auto& [name, role] : roles) {
        const QString written = qt(role);
        for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(name, at, Qt::CaseInsensitive)) {
            if (!isWhole(text, at, name.size())) {
                ++at;
                continue;
            }
            text.replace(at, name.size(), written);
            at += written.size();
        }
    }
    return text.toStdString();
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

/** The person's role, and that there was something. */
std::string aboutRole(const std::string& line, const Roles& roles)
{
    for (const auto& [name, role] : roles) {
        if (folded(line).startsWith(name + u':'))
            return role + ": " + std::string(leftOutOfCopy);
    }
    return std::string(leftOutOfCopy);
}

RecordValue aboutRoles(const RecordValue& value, const Roles& roles)
{
    if (const auto* line = std::get_if<std::string>(&value))
        return aboutRole(*line, roles);
    std::vector<std::string> lines;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string& line : *list)
            lines.push_back(aboutRole(line, roles));
    }
    return lines;
}

bool isCustodian(std::string_view role)
{
    return role.starts_with("custodian");
}

bool isFreeText(const std::string& member, const RecordEntry& entry)
{
    return std::ranges::find(freeText, member) != freeText.end() ||
           (member == happened && entry.type == "deviation");
}

RecordEntry redacted(RecordEntry entry, const Roles& roles)
{
    const auto role = roles.find(folded(entry.name));
    if (role != roles.end() && isCustodian(entry.role) && isCustodian(role->second))
        entry.role = role->second; // numbered through all share files
    entry.name.clear();
    for (auto& [member, value] : entry.data) {
        if (isFreeText(member, entry) && std::holds_alternative<std::string>(value))
            value = std::string(leftOutOfCopy);
        else if (member == aboutPeople)
            value = aboutRoles(value, roles);
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
