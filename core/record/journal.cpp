#include "record/journal.h"

#include "crypto/digest.h"
#include "record/json_members.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace quorate
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto kindKey = "kind"_L1;
constexpr auto stepKey = "step"_L1;
constexpr auto valuesKey = "values"_L1;
constexpr auto folderKey = "folder"_L1;
constexpr auto filesKey = "files"_L1;
constexpr auto pathKey = "path"_L1;
constexpr auto fileHashKey = "sha256"_L1;
constexpr auto sheetNumbersKey = "sheet_numbers"_L1;
constexpr int mostLines = 100'000;

/** The texts and numbers of a step, each under its name; one table for both directions. */
struct TextMember {
    QLatin1StringView key;
    std::string JournalStep::*member;
};
struct NumberMember {
    QLatin1StringView key;
    int JournalStep::*member;
};
constexpr std::array textMembers{
    TextMember{stepKey, &JournalStep::step}, TextMember{"serial"_L1, &JournalStep::serial},
    TextMember{"token"_L1, &JournalStep::token}, TextMember{"set_code"_L1, &JournalStep::setCode},
    TextMember{"record"_L1, &JournalStep::record}};
constexpr std::array numberMembers{
    NumberMember{"place"_L1, &JournalStep::place},   NumberMember{"of"_L1, &JournalStep::of},
    NumberMember{"keys"_L1, &JournalStep::keys},     NumberMember{"done"_L1, &JournalStep::done},
    NumberMember{"wanted"_L1, &JournalStep::wanted}, NumberMember{"sheets"_L1, &JournalStep::sheets}};

Bytes lineOf(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    Bytes line(json.begin(), json.end());
    line.push_back('\n');
    return line;
}

Result<JournalFile> fileIn(const QJsonValue& value)
{
    JsonMembers members(value.toObject(), ErrorCode::NotAccepted);
    JournalFile file;
    QUORATE_TRY(file.path, members.text(pathKey));
    QUORATE_TRY(const Bytes hash, members.hex(fileHashKey, sha256Size));
    file.sha256 = toHex(hash);
    return file;
}

Result<JournalStep> stepIn(JsonMembers& members)
{
    JournalStep step;
    for (const TextMember& text : textMembers) {
        QUORATE_TRY(step.*text.member, members.text(text.key));
    }
    for (const NumberMember& number : numberMembers) {
        QUORATE_TRY(step.*number.member, members.integer(number.key));
    }
    if (members.has(sheetNumbersKey)) { // older journals have none
        QUORATE_TRY(step.sheetNumbers, members.text(sheetNumbersKey));
    }
    QUORATE_TRY(const int work, members.integer("work"_L1));
    step.work = work != 0;
    QUORATE_TRY(const QJsonArray files, members.array(filesKey));
    for (const QJsonValue value : files) {
        QUORATE_TRY(auto file, fileIn(value));
        step.files.push_back(std::move(file));
    }
    return step;
}

Result<Journal::Values> valuesIn(const QJsonObject& line)
{
    Journal::Values values;
    const QJsonObject object = line.value(valuesKey).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            return fail(ErrorCode::NotAccepted, "values");
        values[member.key().toStdString()] = member.value().toString().toStdString();
    }
    return values;
}

Result<void> readStart(const QJsonObject& line, Journal& journal)
{
    JsonMembers members(line, ErrorCode::NotAccepted);
    QUORATE_CHECK(
        members.format(QLatin1StringView(journalFormat.data(), qsizetype(journalFormat.size())), journalVersion));
    QUORATE_TRY(journal.test, members.mode());
    QUORATE_TRY(journal.ceremony, members.text("ceremony"_L1));
    QUORATE_TRY(journal.startedUtc, members.time("started_utc"_L1));
    return {};
}

Result<void> readNext(const QJsonObject& line, Journal& journal)
{
    JsonMembers members(line, ErrorCode::NotAccepted);
    QUORATE_TRY(const std::string kind, members.text(kindKey));
    if (kind == "step") {
        QUORATE_TRY(journal.last, stepIn(members));
        return {};
    }
    QUORATE_TRY(const std::string step, members.text(stepKey));
    if (kind == "answer") {
        QUORATE_TRY(journal.answers[step], valuesIn(line));
        return {};
    }
    if (kind == "folder") {
        QUORATE_TRY(journal.folders[step], members.text(folderKey));
        return {};
    }
    return members.wrong(kindKey);
}

} // namespace

Bytes journalStart(const Journal& journal)
{
    QJsonObject object{{"ceremony"_L1, qt(journal.ceremony)}, {"started_utc"_L1, qt(journal.startedUtc)}};
    writeHead(object, QLatin1StringView(journalFormat.data(), qsizetype(journalFormat.size())), journalVersion,
              journal.test);
    return lineOf(object);
}

Bytes journalLine(const JournalStep& step)
{
    QJsonObject object{{kindKey, "step"_L1}, {"work"_L1, step.work ? 1 : 0}};
    for (const TextMember& text : textMembers)
        object[text.key] = qt(step.*text.member);
    for (const NumberMember& number : numberMembers)
        object[number.key] = step.*number.member;
    object[sheetNumbersKey] = qt(step.sheetNumbers);
    QJsonArray files;
    for (const JournalFile& file : step.files)
        files.append(QJsonObject{{pathKey, qt(file.path)}, {fileHashKey, qt(file.sha256)}});
    object[filesKey] = files;
    return lineOf(object);
}

Bytes journalAnswer(const std::string& step, const Journal::Values& values)
{
    QJsonObject object;
    for (const auto& [id, value] : values)
        object[qt(id)] = qt(value);
    return lineOf({{kindKey, "answer"_L1}, {stepKey, qt(step)}, {valuesKey, object}});
}

Bytes journalFolder(const std::string& step, const std::string& folder)
{
    return lineOf({{kindKey, "folder"_L1}, {stepKey, qt(step)}, {folderKey, qt(folder)}});
}

Result<Journal> parseJournal(ByteView lines)
{
    if (lines.size() > largestJournal)
        return fail(ErrorCode::NotAccepted, "too large");
    Journal journal;
    int number = 0;
    for (ByteView rest = lines; number < mostLines; ++number) {
        const auto end = std::ranges::find(rest, std::uint8_t{'\n'});
        if (end == rest.end())
            break; // torn, or the end
        const auto size = static_cast<std::size_t>(end - rest.begin());
        QUORATE_TRY(const QJsonObject line, jsonObject(rest.first(size), largestJournal, ErrorCode::NotAccepted));
        QUORATE_CHECK(number == 0 ? readStart(line, journal) : readNext(line, journal));
        rest = rest.subspan(size + 1);
    }
    if (number == 0)
        return fail(ErrorCode::NotAccepted, "no line");
    return journal;
}

} // namespace quorate
