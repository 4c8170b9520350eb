#include "ceremony/acts/group_words.h"
#include "ceremony/fact_words.h"
#include "ceremony/record_document.h"
#include "ceremony/record_sentence.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>
#include <string_view>

namespace quorate
{

namespace
{

const std::vector<std::string>* listOf(const RecordData& data, const std::string& member)
{
    const auto found = data.find(member);
    return found != data.end() ? std::get_if<std::vector<std::string>>(&found->second) : nullptr;
}

/** The words after this id in a list of ids and words. */
std::string wordsAfter(const std::vector<std::string>* pairs, const std::string& id)
{
    for (std::size_t i = 0; pairs != nullptr && i + 1 < pairs->size(); i += 2) {
        if ((*pairs)[i] == id)
            return (*pairs)[i + 1];
    }
    return {};
}

std::string inOneLine(const RecordValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    std::string line;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string& text : *list)
            line += (line.empty() ? "" : ", ") + text;
        return line;
    }
    for (const char c : std::get<std::string>(value))
        line += c == '\n' ? std::string(", ") : std::string(1, c);
    return line;
}

/** "yes" and the like are words of the program, whatever they stand for; others only as this fact. */
Text valueInWords(const std::string& name, const std::string& value)
{
    if (auto words = leftOutInWords(value))
        return *std::move(words);
    if (auto words = factInWords({name, value}))
        return *std::move(words);
    if (value == "yes")
        return {QUORATE_TR("yes")};
    if (value == "no")
        return {QUORATE_TR("no")};
    return verbatim(value);
}

bool isBeside(const std::string& member)
{
    return member == "asked" || member.starts_with(askedMember("")) || member == "chosen" || member == "format" ||
           member == "version" || member.ends_with("_words");
}

/** What people were asked; empty where the name of the value says it. */
Text questionOf(const RecordData& data, const std::string& field)
{
    if (data.contains(askedMember(field)))
        return sentenceIn(data, askedMember(field));
    const std::string asked = wordsAfter(listOf(data, "asked"), field);
    return asked.empty() ? Text{} : asSentence(asked);
}

/** Every member of an answer or of facts, with what was asked and what was chosen in words. */
std::vector<TimelineValue> valuesOf(const RecordData& data)
{
    std::vector<TimelineValue> values;
    for (const auto& [member, value] : data) {
        const std::string words = inOneLine(value);
        if (isBeside(member) || words.empty())
            continue;
        const std::string chosen = wordsAfter(listOf(data, "chosen"), member);
        values.push_back({.name = member,
                          .label = questionOf(data, member),
                          .value = chosen.empty() ? valueInWords(member, words) : asSentence(chosen)});
    }
    return values;
}

TimelineValue valueNamed(const RecordData& data, const std::string& member)
{
    const std::string* text = textIn(data, member);
    return {.name = member, .value = text != nullptr ? asSentence(*text) : Text{}};
}

/** A name, or what the room check says of whoever goes on. */
TimelineValue decider(const RecordData& data)
{
    const std::string* who = textIn(data, "decided_by");
    if (who != nullptr && *who == "leader")
        return {.name = "decided_by", .value = roleInWords(*who)};
    return valueNamed(data, "decided_by");
}

/** Why somebody stopped, or why nobody goes on: in their own words. */
TimelineValue reasonIn(const RecordData& data)
{
    return {.name = "stop_reason", .value = valueInWords("stop_reason", inOneLine(data.at("reason")))};
}

/** Answers that are one word in the record, and what they mean. */
constexpr std::array simpleAnswers{
    std::pair{"continued", QUORATE_TR("Read and gone on.")},
    std::pair{"given", QUORATE_TR("A secret was given. What it is stands nowhere.")},
    std::pair{"confirmed", QUORATE_TR("It was confirmed that what is on the token is lost.")},
    std::pair{"paused", QUORATE_TR("The turn was paused.")},
    std::pair{"time_over", QUORATE_TR("Nobody came back in time.")},
    std::pair{"practised", QUORATE_TR("A practice with a made-up value began.")},
    std::pair{"practice_ended", QUORATE_TR("The practice was ended.")},
    std::pair{"new_sheet", QUORATE_TR("The holder took a new sheet.")},
    std::pair{"token_gone", QUORATE_TR("The token was pulled out.")},
    std::pair{"went_back", QUORATE_TR("Gone back to the page before.")},
};

void tellAnswer(const RecordData& data, TimelineEntry& told)
{
    for (const auto& [member, words] : simpleAnswers) {
        if (data.contains(member)) {
            told.words = {words};
            return;
        }
    }
    if (data.contains("return_code")) {
        told.words = {QUORATE_TR("The return code was given.")};
    } else if (data.contains("hidden")) {
        told.words = {QUORATE_TR("The screen was hidden.")};
        told.values = {valueNamed(data, "hidden")};
    } else if (data.contains("stopped")) {
        told.words = {QUORATE_TR("The ceremony was stopped.")};
        told.values = {reasonIn(data)};
        told.trouble = true;
    } else {
        told.words = data.contains("picked") ? Text{QUORATE_TR("Chosen:")} : Text{QUORATE_TR("Answered:")};
        told.values = valuesOf(data);
    }
}

/** The facts of an end are lines "name: value". */
std::vector<TimelineValue> factsOfEnd(const RecordData& data)
{
    std::vector<TimelineValue> values;
    const auto* facts = listOf(data, "facts");
    for (std::size_t i = 0; facts != nullptr && i < facts->size(); ++i) {
        const std::string& fact = (*facts)[i];
        const auto colon = fact.find(": ");
        if (colon != std::string::npos)
            values.push_back({.name = fact.substr(0, colon),
                              .value = valueInWords(fact.substr(0, colon), fact.substr(colon + 2))});
    }
    return values;
}

/** Why a ceremony did not end well, if only the end says so, and what was true of token, files and sheets then. */
std::vector<TimelineValue> standingAtEnd(const RecordData& data)
{
    std::vector<TimelineValue> values;
    if (data.contains("reason"))
        values.push_back(reasonIn(data));
    if (data.contains("token_serial"))
        values.push_back(valueNamed(data, "token_serial"));
    for (const char* member : {"token_state", "files_state", "sheets_state"}) {
        if (data.contains(member))
            values.push_back({.name = member, .value = sentenceIn(data, member)});
    }
    return values;
}

/** The question that a refused answer was to, and why it was refused. */
TimelineValue refusal(const RecordData& data)
{
    const std::string* field = textIn(data, "field");
    return {.name = "happened",
            .label = field != nullptr ? questionOf(data, *field) : Text{},
            .value = sentenceIn(data, "happened")};
}

/** In people's own words, but of the room as it was found. */
TimelineValue whatWasOtherwise(const RecordData& data)
{
    TimelineValue value = valueNamed(data, "happened");
    const std::string* expected = textIn(data, "expected");
    if (expected != nullptr && *expected == expectedRoom)
        value.name = "room_deviation";
    return value;
}

void tell(const RecordEntry& entry, TimelineEntry& told)
{
    const RecordData& data = entry.data;
    if (entry.type == "start") {
        told.words = {QUORATE_TR("The ceremony began.")};
        told.values = valuesOf(data);
    } else if (entry.type == "step") {
        told.words = sentenceIn(data, "heading");
    } else if (entry.type == "refused") {
        told.words = {QUORATE_TR("The answer was not taken.")};
        if (data.contains("happened"))
            told.values = {refusal(data)};
        told.trouble = true;
    } else if (entry.type == "problem") {
        told.words = sentenceIn(data, "happened");
        told.trouble = true;
    } else if (entry.type == "mismatch") {
        told.words = {QUORATE_TR("Groups that did not match:")};
        told.values = valuesOf(data);
        told.trouble = true;
    } else if (entry.type == "deviation") {
        told.words = {QUORATE_TR("Deviation from the plan")};
        told.values = {{.name = "expected", .value = valueNamed(data, "expected").value},
                       whatWasOtherwise(data),
                       decider(data),
                       valueNamed(data, "decision")};
        told.deviation = true;
    } else if (entry.type == "turn") {
        told.words = {QUORATE_TR("The turn is over.")};
        told.values = valuesOf(data);
    } else if (entry.type == "facts") {
        told.words = {QUORATE_TR("Found out:")};
        told.values = valuesOf(data);
    } else if (entry.type == "end") {
        told.words = sentenceIn(data, "heading");
        told.values = standingAtEnd(data);
        std::ranges::move(factsOfEnd(data), std::back_inserter(told.values));
    } else {
        tellAnswer(data, told);
    }
}

/** Values in which people are named; elsewhere, as in the label of a key, a word like a role is somebody's own. */
bool namesPeople(const std::string& value)
{
    constexpr std::array names{"leader",     "custodians", "security_officer",
                               "pin_holder", "witness",    "identified_each"};
    return std::ranges::find(names, value) != names.end();
}

/** A role, or what was left out. */
std::optional<Text> placeholderInWords(const std::string& words)
{
    if (auto leftOut = leftOutInWords(words))
        return leftOut;
    Text role = roleInWords(words);
    const bool numbered = std::ranges::all_of(role.args, [](const std::string& number) {
        return number.find_first_not_of("0123456789") == std::string::npos;
    });
    return isVerbatim(role) || !numbered ? std::nullopt : std::optional(std::move(role));
}

/** "custodian 1: (left out)", or one of the two; anything else as it is. */
void addPlaceholders(std::vector<Text>& parts, const std::string& words)
{
    constexpr std::string_view between = ": ";
    const auto colon = words.find(between);
    const auto whole = placeholderInWords(words);
    auto before = whole || colon == std::string::npos ? std::nullopt : placeholderInWords(words.substr(0, colon));
    if (!before) {
        parts.push_back(whole.value_or(verbatim(words)));
        return;
    }
    const std::string after = words.substr(colon + between.size());
    parts.push_back(*std::move(before));
    parts.push_back(verbatim(std::string(between)));
    parts.push_back(placeholderInWords(after).value_or(verbatim(after)));
}

/** Each of several words or sentences in one line. */
std::vector<Text> eachOf(const std::string& line,
                         const std::function<void(std::vector<Text>& parts, const std::string& one)>& add)
{
    constexpr std::string_view between = ", ";
    std::vector<Text> parts;
    for (std::size_t start = 0; start <= line.size();) {
        const std::size_t end = std::min(line.find(between, start), line.size());
        if (start > 0)
            parts.push_back(verbatim(std::string(between)));
        add(parts, line.substr(start, end - start));
        start = end + between.size();
    }
    return parts;
}

bool isFile(const TimelineValue& value)
{
    constexpr std::array names{"picked", "sha256", "share_file", "set_file", "key_backup"};
    const bool path = !value.value.args.empty() && value.value.args.front().find('/') != std::string::npos;
    return path || (std::ranges::find(names, value.name) != names.end() && value.name != "picked");
}

} // namespace

std::vector<TimelineEntry> timelineOf(const std::vector<RecordEntry>& entries, int firstBroken)
{
    std::vector<TimelineEntry> timeline;
    timeline.reserve(entries.size());
    for (const RecordEntry& entry : entries) {
        TimelineEntry told{.number = static_cast<int>(timeline.size()) + 1,
                           .place = entry.place,
                           .utc = entry.utc,
                           .role = entry.role,
                           .name = entry.name};
        tell(entry, told);
        told.files = std::ranges::any_of(told.values, isFile);
        told.unreliable = firstBroken > 0 && told.number >= firstBroken;
        timeline.push_back(std::move(told));
    }
    return timeline;
}

std::vector<Text> partsOfRedacted(const std::string& words)
{
    return eachOf(words, addPlaceholders);
}

std::vector<Text> partsOf(const TimelineValue& value, bool redacted)
{
    if (value.name == "room_deviation")
        return eachOf(inEnglish(value.value), [](std::vector<Text>& parts, const std::string& id) {
            parts.push_back(roomDeviationInWords(id).value_or(asSentence(id)));
        });
    if (!isVerbatim(value.value))
        return {value.value};
    if (value.name == "blanks")
        return eachOf(inEnglish(value.value), [](std::vector<Text>& parts, const std::string& reason) {
            parts.push_back(asSentence(reason));
        });
    if (value.name == "groups")
        return eachOf(inEnglish(value.value), [](std::vector<Text>& parts, const std::string& group) {
            parts.push_back(group == sealName ? Text{QUORATE_TR("Seal")} : verbatim(group));
        });
    return redacted && namesPeople(value.name) ? partsOfRedacted(inEnglish(value.value))
                                               : std::vector<Text>{value.value};
}

Text roleInWords(const std::string& role)
{
    constexpr std::string_view custodian = "custodian ";
    constexpr std::array known{
        std::pair{"leader", QUORATE_TR("Leader")},
        std::pair{"custodian", QUORATE_TR("Custodian")},
        std::pair{"security officer", QUORATE_TR("Security officer")},
        std::pair{"PIN holder", QUORATE_TR("PIN holder")},
        std::pair{"witness", QUORATE_TR("Witness")},
    };
    if (role.starts_with(custodian))
        return {QUORATE_TR("Custodian %1"), {role.substr(custodian.size())}};
    for (const auto& [name, words] : known) {
        if (role == name)
            return {words};
    }
    return verbatim(role);
}

} // namespace quorate
