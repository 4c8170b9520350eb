#include "ceremony/record_document.h"

#include "ceremony/access_log.h"
#include "ceremony/ceremony.h"
#include "ceremony/record_end.h"
#include "ceremony/record_sentence.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace quorate
{

namespace
{

struct Whole {
    RecordSummary summary{};
    int firstBroken = 0; // 0: every line fits
};

/** The bytes of the first `count` lines. */
ByteView firstLines(ByteView lines, int count)
{
    auto end = lines.begin();
    for (int i = 0; i < count && end != lines.end(); ++i)
        end = std::find(end, lines.end(), std::uint8_t{'\n'}) + 1;
    return lines.first(static_cast<std::size_t>(end - lines.begin()));
}

Result<Whole> wholePart(ByteView lines)
{
    auto summary = verifyRecord(lines);
    if (summary)
        return Whole{.summary = *std::move(summary)};
    if (summary.error().code != ErrorCode::RecordBroken)
        return fail(summary.error());
    const int broken = summary.error().detail;
    if (broken == 1)
        return Whole{.summary = {.head = Bytes(32, 0)}, .firstBroken = 1};
    QUORATE_TRY(auto before, verifyRecord(firstLines(lines, broken - 1)));
    return Whole{.summary = std::move(before), .firstBroken = broken};
}

/** "Ada: passport seen" of the record's facts: how this person was identified. */
std::string identifiedIn(const std::vector<RecordEntry>& entries, const std::string& name)
{
    std::string how;
    for (const RecordEntry& entry : entries) {
        const auto found = entry.data.find("identified_each");
        if (found == entry.data.end())
            continue;
        const auto* list = std::get_if<std::vector<std::string>>(&found->second);
        const auto* one = std::get_if<std::string>(&found->second);
        const std::vector<std::string> lines = list != nullptr  ? *list
                                               : one != nullptr ? std::vector{*one}
                                                                : std::vector<std::string>{};
        for (const std::string& line : lines) {
            if (line.starts_with(name + ": "))
                how = line.substr(name.size() + 2);
        }
    }
    return how;
}

/** The next share file comes on another day; whoever is named for it was not here. */
bool isPutOff(const RecordEntry& entry)
{
    const auto next = entry.data.find("next");
    return next != entry.data.end() && next->second == RecordValue(std::string("later"));
}

/** Numbered through all share files, as in a redacted copy. */
std::string nextCustodian(const std::vector<Signatory>& people)
{
    const auto isCustodian = [](const Signatory& person) { return person.role.starts_with("custodian"); };
    return "custodian " + std::to_string(std::ranges::count_if(people, isCustodian) + 1);
}

std::vector<Signatory> peopleIn(const std::vector<RecordEntry>& entries)
{
    constexpr std::array<std::pair<const char*, const char*>, 5> fields{{{"leader", "leader"},
                                                                         {"custodians", "custodian"},
                                                                         {"security_officer", "security officer"},
                                                                         {"pin_holder", "PIN holder"},
                                                                         {"witness", "witness"}}};
    std::vector<Signatory> people;
    for (const RecordEntry& entry : entries) {
        const bool comeLater = entry.step == "more" && !isPutOff(entry); // custodians of the next share file
        if (entry.type != "answer" || (entry.step != "people" && !comeLater))
            continue;
        if (!comeLater)
            people.clear(); // the last answer is the one that counts
        for (const auto& [field, role] : fields) {
            const auto found = entry.data.find(field);
            const auto* names = found != entry.data.end() ? std::get_if<std::string>(&found->second) : nullptr;
            if (names == nullptr)
                continue;
            std::istringstream list(*names);
            for (std::string name; std::getline(list, name);) {
                if (comeLater && std::ranges::find(people, name, &Signatory::name) != people.end())
                    continue;
                const bool custodian = std::string_view(role) == "custodian";
                people.push_back({.role = custodian ? nextCustodian(people) : role,
                                  .name = name,
                                  .identified = identifiedIn(entries, name)});
            }
        }
    }
    if (std::ranges::find(people, "leader", &Signatory::role) == people.end())
        people.insert(people.begin(), {.role = "leader"});
    if (std::ranges::find(people, "witness", &Signatory::role) == people.end())
        people.push_back({.role = "witness"});
    return people;
}

std::vector<Text> openItemsIn(const RecordEntry& end)
{
    std::vector<Text> items;
    const auto found = end.data.find("open_items");
    const auto* list = found != end.data.end() ? std::get_if<std::vector<std::string>>(&found->second) : nullptr;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        RecordData one{{"item", (*list)[i]}};
        if (const auto words = end.data.find(openItemMember(i + 1) + "_words"); words != end.data.end())
            one["item_words"] = words->second;
        items.push_back(sentenceIn(one, "item"));
    }
    return items;
}

std::vector<TimelineValue> factsAbout(const RecordSummary& summary, const RecordEntry& start, std::size_t entries)
{
    std::vector<TimelineValue> facts;
    const auto add = [&facts](const char* name, const std::string& value) {
        if (!value.empty())
            facts.push_back({.name = name, .value = verbatim(value)});
    };
    for (const char* member : {"program", "system"}) {
        const auto found = start.data.find(member);
        if (const auto* text = found != start.data.end() ? std::get_if<std::string>(&found->second) : nullptr)
            add(member, *text);
    }
    add("started", summary.startedUtc);
    add("ended", summary.endedUtc);
    add("entries", std::to_string(entries));
    add("deviations", std::to_string(summary.deviations));
    if (!summary.redactedFrom.empty())
        add("redacted_from", summary.redactedFrom);
    return facts;
}

} // namespace

bool isRedactedCopy(const std::vector<RecordEntry>& entries)
{
    return !entries.empty() && entries.front().data.contains(std::string(redactedFromMember));
}

Result<RecordDocument> recordDocument(ByteView lines, const DocumentForm& form)
{
    QUORATE_TRY(const Whole whole, wholePart(lines));
    const std::vector<RecordEntry> entries = entriesOf(lines);
    if (entries.empty())
        return fail(ErrorCode::NotARecord);
    const auto* spec = ceremonyNamed(entries.front().ceremony);
    RecordDocument document{.form = form,
                            .title = spec != nullptr ? spec->title : verbatim(entries.front().ceremony),
                            .facts = factsAbout(whole.summary, entries.front(), entries.size()),
                            .entries = timelineOf(entries, whole.firstBroken),
                            .people = peopleIn(entries),
                            .sheets = sheetUsesIn(entries),
                            .envelopes = newEnvelopesIn(entries),
                            .head = toHex(whole.summary.head),
                            .entriesWhole =
                                whole.firstBroken > 0 ? whole.firstBroken - 1 : static_cast<int>(entries.size()),
                            .broken = whole.firstBroken > 0,
                            .finished = whole.summary.finished,
                            .test = whole.summary.test,
                            .redacted = isRedactedCopy(entries)};
    if (entries.back().type == "end")
        document.openItems = openItemsIn(entries.back());
    return document;
}

} // namespace quorate
