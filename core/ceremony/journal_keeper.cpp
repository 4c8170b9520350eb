#include "ceremony/journal_keeper.h"

#include "ceremony/unfinished.h"
#include "record/secret_scan.h"

#include <algorithm>
#include <sstream>
#include <unistd.h>

namespace quorate
{

namespace
{

/** Without the lines that look like a share: a person may have typed one where a name belongs. */
std::string harmless(const std::string& value)
{
    std::string kept;
    std::istringstream lines(value);
    for (std::string line; std::getline(lines, line);) {
        if (!looksLikeSecret(line))
            kept += (kept.empty() ? "" : "\n") + line;
    }
    return kept;
}

Bytes answerForJournal(const Step& step, const Input& input)
{
    const std::string id(step.id);
    const auto* filled = std::get_if<Filled>(&input);
    if (filled != nullptr && std::holds_alternative<Form>(step.kind)) {
        Journal::Values values;
        for (const auto& [field, value] : filled->values)
            values[field] = harmless(value);
        return journalAnswer(id, values);
    }
    const auto* picked = std::get_if<Picked>(&input);
    const auto* save = std::get_if<SaveFile>(&step.kind);
    const bool folder = (save != nullptr && !save->ofHolder) || std::holds_alternative<ChooseFile>(step.kind);
    return picked != nullptr && folder ? journalFolder(id, harmless(picked->value)) : Bytes{};
}

/** Answers after which there is something to go on with. */
bool moves(const Input& input)
{
    return !std::holds_alternative<Drafted>(input) && !std::holds_alternative<Stop>(input) &&
           !std::holds_alternative<Hide>(input) && !std::holds_alternative<Back>(input);
}

bool hasWrongField(const Step& step)
{
    const auto* form = std::get_if<Form>(&step.kind);
    return form != nullptr &&
           std::ranges::any_of(form->fields, [](const Field& field) { return !field.wrong.empty(); });
}

JournalStep standingAt(const Step& step)
{
    const Standing& standing = step.stop.standing;
    JournalStep entry{.step = std::string(step.id),
                      .work = std::holds_alternative<Work>(step.kind),
                      .serial = step.stop.serial,
                      .token = inEnglish(step.stop.token),
                      .keys = standing.keys,
                      .done = standing.done,
                      .wanted = standing.wanted,
                      .setCode = standing.setCode,
                      .sheets = standing.sheets,
                      .sheetNumbers = standing.sheetNumbers};
    for (const UnfinishedFile& file : standing.files)
        entry.files.push_back({file.path, file.sha256});
    const RailPlace place = placeIn(step.rail);
    entry.place = place.number;
    entry.of = place.of;
    return entry;
}

} // namespace

JournalKeeper::JournalKeeper(JournalHead head, const Clock& clock, const RunObserver* record)
    : m_head(std::move(head)), m_clock(clock), m_record(record)
{
}

void JournalKeeper::answering(const Step& step, const Input& input)
{
    if (isOfUnfinished(step.id))
        return;
    m_answer = answerForJournal(step, input);
    m_answered = m_answered || moves(input);
}

Result<void> JournalKeeper::entered(const Step& step, std::span<const Fact> facts)
{
    for (const Fact& fact : facts) { // what is gone on with may be another ceremony than what was unfinished
        if (fact.name == "ceremony" && !m_began)
            m_head.ceremony = std::get<std::string>(fact.value);
    }
    if (isOfUnfinished(step.id) || m_head.folder.empty())
        return {};
    if (std::holds_alternative<Outcome>(step.kind)) {
        end();
        return {};
    }
    m_began = true;
    return m_answered ? write(step) : Result<void>();
}

Result<void> JournalKeeper::write(const Step& step)
{
    Bytes lines;
    if (!(step.id == m_lastStep && hasWrongField(step)))
        lines = std::move(m_answer);
    m_answer.clear();
    m_lastStep = step.id;
    JournalStep entry = standingAt(step);
    entry.record = recordPath();
    if (entry != m_written)
        append(lines, journalLine(entry));
    m_written = std::move(entry);
    if (lines.empty())
        return {};
    if (!m_file) {
        QUORATE_TRY(m_file, JournalFileWriter::create(m_head.folder, {.test = m_head.test,
                                                                      .ceremony = m_head.ceremony,
                                                                      .startedUtc = isoUtc(m_clock.now())}));
    }
    QUORATE_CHECK(m_file->append(lines));
    if (!m_head.goesOnFrom.empty())
        (void)::unlink(m_head.goesOnFrom.c_str());
    m_head.goesOnFrom.clear();
    return {};
}

std::string JournalKeeper::recordPath() const
{
    if (m_record == nullptr)
        return {};
    const auto facts = m_record->outcomeFacts();
    const auto path = std::ranges::find(facts, "record", &Fact::name);
    return path != facts.end() ? std::get<std::string>(path->value) : std::string();
}

void JournalKeeper::end()
{
    if (m_file)
        m_file->remove();
    m_file.reset();
    if (m_began && !m_head.goesOnFrom.empty()) // what was unfinished was gone on with, and that came to its end
        (void)::unlink(m_head.goesOnFrom.c_str());
}

} // namespace quorate
