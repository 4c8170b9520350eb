#include "ceremony/access_log.h"

#include <algorithm>

namespace quorate
{

namespace
{

std::string textOrNumberIn(const RecordData& data, const std::string& member)
{
    const auto found = data.find(member);
    if (found == data.end())
        return {};
    if (const auto* number = std::get_if<std::int64_t>(&found->second))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&found->second);
    return text != nullptr ? *text : std::string();
}

/** The facts of a ceremony's end: lines "name: value". */
std::vector<std::string> valuesAtEnd(const std::vector<RecordEntry>& entries, const std::string& name)
{
    if (entries.empty() || entries.back().type != "end")
        return {};
    const auto facts = entries.back().data.find("facts");
    const auto* lines =
        facts != entries.back().data.end() ? std::get_if<std::vector<std::string>>(&facts->second) : nullptr;
    std::vector<std::string> values;
    for (std::size_t i = 0; lines != nullptr && i < lines->size(); ++i) {
        if ((*lines)[i].starts_with(name + ": "))
            values.push_back((*lines)[i].substr(name.size() + 2));
    }
    return values;
}

/** The row that this turn belongs to: a sheet is one row, however often it was typed. */
SheetUse& rowOf(std::vector<SheetUse>& uses, const RecordEntry& entry)
{
    const std::string set = textOrNumberIn(entry.data, "sheet_of_set");
    const std::string share = textOrNumberIn(entry.data, "share_number");
    const auto found = std::ranges::find_if(uses, [&](const SheetUse& use) {
        return use.set == set && use.holder.role == entry.role && use.holder.name == entry.name &&
               (use.share.empty() || share.empty() || use.share == share);
    });
    if (found != uses.end())
        return *found;
    return uses.emplace_back(SheetUse{.set = set, .holder = {.role = entry.role, .name = entry.name}});
}

void addNumber(SheetUse& use, const std::vector<RecordEntry>& entries)
{
    for (const std::string& sheet : valuesAtEnd(entries, "sheet")) {
        if (sheet.starts_with(sheetsOfShare(use.set, use.share) + '-'))
            use.sheet = sheet;
    }
}

/** Of a sheet that was brought nobody typed which one of its share it is. */
void addEnvelope(SheetUse& use, const std::vector<RecordEntry>& entries)
{
    const std::string sheet = use.made ? use.sheet : sheetsOfShare(use.set, use.share);
    for (const std::string& envelope : valuesAtEnd(entries, "envelope")) {
        if (!sheet.empty() && envelope.starts_with(sheet + ": "))
            use.envelope = envelope.substr(sheet.size() + 2);
    }
}

bool endedWell(const std::vector<RecordEntry>& entries)
{
    return !entries.empty() && entries.back().type == "end" &&
           textOrNumberIn(entries.back().data, "good") == "yes";
}

} // namespace

std::vector<SheetUse> sheetUsesIn(const std::vector<RecordEntry>& entries)
{
    std::vector<SheetUse> uses;
    for (const RecordEntry& entry : entries) {
        if (entry.type != "facts" || !entry.data.contains("sheet_of_set"))
            continue;
        SheetUse& use = rowOf(uses, entry);
        if (use.share.empty())
            use.share = textOrNumberIn(entry.data, "share_number");
        use.made = entry.step.starts_with("turn");
    }
    if (!endedWell(entries))
        std::erase_if(uses, [](const SheetUse& use) { return use.made; });
    for (SheetUse& use : uses) {
        if (use.made)
            addNumber(use, entries);
        addEnvelope(use, entries);
    }
    return uses;
}

std::string sheetsOfShare(std::string setCode, const std::string& share)
{
    std::erase(setCode, '-');
    return setCode + '-' + share;
}

std::string newEnvelopesIn(const std::vector<RecordEntry>& entries)
{
    const auto values = valuesAtEnd(entries, "envelopes");
    return values.empty() ? std::string() : values.front();
}

} // namespace quorate
