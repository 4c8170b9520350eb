#include "ceremony/record_keeper.h"

#include "ceremony/acts/group_words.h"
#include "ceremony/record_end.h"
#include "ceremony/record_sentence.h"
#include "record/secret_scan.h"

#include <algorithm>
#include <sstream>

namespace quorate
{

namespace
{

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

std::string roleOf(const Actor& actor)
{
    return actor.number == 0 ? "leader" : "custodian " + std::to_string(actor.number);
}

std::vector<std::string> wrongGroups(const EnterShare& entry)
{
    std::vector<std::string> names;
    for (int group = 0; group < entry.layout.typedGroups(); ++group) {
        if ((entry.wrong >> group & 1) != 0)
            names.push_back(groupName(entry.layout, group));
    }
    return names;
}

/** A question with something put into it keeps its parts, so that it can be told in any language. */
void addQuestion(RecordData& data, std::vector<std::string>& asked, const Field& field)
{
    if (field.label.args.empty())
        asked.insert(asked.end(), {field.id, inEnglish(field.label)});
    else
        addSentence(data, askedMember(field.id), field.label);
}

/** What was asked, and what a choice said, so that the answers can be read: each an id and then the words. */
void addQuestions(RecordData& data, const Form& form)
{
    std::vector<std::string> asked;
    std::vector<std::string> chosen;
    for (const Field& field : form.fields) {
        const auto value = data.find(field.id);
        if (value == data.end())
            continue;
        addQuestion(data, asked, field);
        const auto option = std::ranges::find(field.options, std::get<std::string>(value->second), &Option::id);
        if (option != field.options.end())
            chosen.insert(chosen.end(), {field.id, inEnglish(option->label)});
    }
    if (!asked.empty())
        data["asked"] = std::move(asked);
    if (!chosen.empty())
        data["chosen"] = std::move(chosen);
}

RecordData answerOf(const Step& step, const Filled& filled)
{
    RecordData data;
    for (const auto& [id, value] : filled.values)
        data[id] = value;
    if (const auto* form = std::get_if<Form>(&step.kind))
        addQuestions(data, *form);
    return data;
}

RecordData answerOf(const Step& step, const Picked& picked)
{
    if (std::holds_alternative<Erase>(step.kind))
        return {{"confirmed", std::string("yes")}};
    if (const auto* save = std::get_if<SaveFile>(&step.kind); save != nullptr && save->ofHolder)
        return {{"picked", std::string(folderOfHolder)}};
    return {{"picked", picked.value}};
}

bool isGiven(const Input& input)
{
    return std::holds_alternative<SecretGiven>(input);
}

/** The public part of an answer; nothing for what moves nothing on. */
std::optional<RecordData> answerForRecord(const Step& step, const Input& input)
{
    if (const auto* filled = std::get_if<Filled>(&input))
        return answerOf(step, *filled);
    if (const auto* picked = std::get_if<Picked>(&input))
        return answerOf(step, *picked);
    if (const auto* hide = std::get_if<Hide>(&input))
        return RecordData{{"hidden", std::string(inWords(hide->why))}};
    if (std::holds_alternative<Pause>(input))
        return RecordData{{"paused", std::string("yes")}};
    if (std::holds_alternative<TimeOver>(input))
        return RecordData{{"time_over", std::string("yes")}};
    if (std::holds_alternative<Practise>(input))
        return RecordData{{step.practice ? "practice_ended" : "practised", std::string("yes")}};
    if (std::holds_alternative<NewSheet>(input))
        return RecordData{{"new_sheet", std::string("yes")}};
    if (std::holds_alternative<Offer>(input))
        return RecordData{{"words_offered", std::string("yes")}};
    if (const auto* paused = std::get_if<Paused>(&step.kind); paused != nullptr && isGiven(input))
        return RecordData{{"return_code", std::string("given")}, {"tries_left", std::int64_t{paused->triesLeft}}};
    if (const auto* stop = std::get_if<Stop>(&input))
        return RecordData{{"stopped", std::string("yes")}, {"reason", stop->reason}};
    if (isGiven(input))
        return RecordData{{"given", std::string("yes")}};
    if (std::holds_alternative<TokenGone>(input))
        return RecordData{{"token_gone", std::string("yes")}};
    if (std::holds_alternative<Continue>(input))
        return RecordData{{"continued", std::string("yes")}};
    if (std::holds_alternative<Back>(input))
        return RecordData{{"went_back", std::string("yes")}};
    return std::nullopt;
}

/** Answers in people's own words, not choices and numbers; a public number may look like a secret. */
bool isFreeText(const Field& field)
{
    return (field.kind == FieldKind::Line || field.kind == FieldKind::Names) && !field.publicNumber;
}

bool isPublicNumber(const Step& step, const std::string& id)
{
    const auto* form = std::get_if<Form>(&step.kind);
    return form != nullptr && std::ranges::any_of(form->fields, [&](const Field& field) {
               return field.id == id && field.publicNumber;
           });
}

const Field* refusedField(const Step& step)
{
    const auto* form = std::get_if<Form>(&step.kind);
    if (form == nullptr)
        return nullptr;
    const auto wrong = std::ranges::find_if(form->fields, [](const Field& field) { return !field.wrong.empty(); });
    return wrong != form->fields.end() ? &*wrong : nullptr;
}

/** Which field was refused and why, never what was typed: a sentence with something of it inside is left out. */
RecordData refusalOf(const Step& step, std::string_view code)
{
    const Field* field = refusedField(step);
    if (field == nullptr)
        return {};
    RecordData data{{"field", field->id}, {"code", std::string(code)}};
    std::vector<std::string> asked;
    addQuestion(data, asked, *field);
    if (!asked.empty())
        data["asked"] = std::move(asked);
    if (field->wrong.args.empty())
        addSentence(data, "happened", field->wrong);
    return data;
}

std::string textOf(const Fact& fact)
{
    const auto* text = std::get_if<std::string>(&fact.value);
    return text != nullptr ? *text : std::to_string(std::get<std::int64_t>(fact.value));
}

/** What is found out of several things at once, such as their SHA-256, becomes a list in their order. */
void addFact(RecordData& data, const Fact& fact)
{
    const auto known = data.find(fact.name);
    if (known == data.end()) {
        const auto* text = std::get_if<std::string>(&fact.value);
        data[fact.name] = text != nullptr ? RecordValue(*text) : RecordValue(std::get<std::int64_t>(fact.value));
        return;
    }
    auto* list = std::get_if<std::vector<std::string>>(&known->second);
    if (list == nullptr) {
        const auto* number = std::get_if<std::int64_t>(&known->second);
        std::string first = number != nullptr ? std::to_string(*number) : std::get<std::string>(known->second);
        known->second = std::vector<std::string>{std::move(first)};
        list = std::get_if<std::vector<std::string>>(&known->second);
    }
    list->push_back(textOf(fact));
}

/** A wrong PIN: the detail of the error is the number of tries left. */
bool saysTries(ErrorCode code)
{
    return code == ErrorCode::PinWrong || code == ErrorCode::SoPinWrong;
}

RecordData endOf(const Step& step, const Outcome& outcome)
{
    RecordData data = endData(outcome.good, step.heading, step.stop, outcome.openItems);
    std::vector<std::string> facts;
    for (const Fact& fact : outcome.facts)
        facts.push_back(fact.name + ": " + textOf(fact));
    data["facts"] = std::move(facts);
    return data;
}

} // namespace

RecordKeeper::RecordKeeper(RecordHead head, const Clock& clock) : m_head(std::move(head)), m_clock(clock)
{
    add("start", {}, startData());
}

RecordData RecordKeeper::startData() const
{
    return {{"format", std::string(recordFormat)},
            {"version", std::int64_t{recordVersion}},
            {"mode", std::string(m_head.test ? "test" : "real")},
            {"program", m_head.program},
            {"system", m_head.system}};
}

/** A form is public; a person may still type a share where a name belongs. */
void RecordKeeper::withholdSecrets(const Step& step, const Input& input)
{
    const auto withhold = [this](const std::string& text) {
        const bool together = looksLikeSecret(text); // it may be written on several lines
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            if (looksLikeSecret(line) || (together && std::ranges::any_of(line, isDecimal)))
                m_withheld.push_back(line);
        }
    };
    if (const auto* filled = std::get_if<Filled>(&input)) {
        for (const auto& [id, value] : filled->values) {
            if (!isPublicNumber(step, id))
                withhold(value);
        }
    }
    if (const auto* stop = std::get_if<Stop>(&input))
        withhold(stop->reason);
}

std::string RecordKeeper::harmless(std::string text) const
{
    constexpr std::string_view leftOut = leftOutAsSecret;
    for (const std::string& secret : m_withheld) {
        for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + leftOut.size()))
            text.replace(at, secret.size(), leftOut);
    }
    return text;
}

RecordValue RecordKeeper::harmless(const RecordValue& value) const
{
    if (const auto* text = std::get_if<std::string>(&value))
        return harmless(*text);
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (list == nullptr)
        return value;
    std::vector<std::string> texts;
    texts.reserve(list->size());
    for (const std::string& text : *list)
        texts.push_back(harmless(text));
    return texts;
}

std::optional<std::string> RecordKeeper::secretIn(const Step& step, const Input& input) const
{
    if (const auto* stop = std::get_if<Stop>(&input); stop != nullptr && looksLikeSecret(stop->reason, m_public))
        return "reason";
    const auto* form = std::get_if<Form>(&step.kind);
    const auto* filled = std::get_if<Filled>(&input);
    if (form == nullptr || filled == nullptr)
        return std::nullopt;
    for (const Field& field : form->fields) {
        const auto value = filled->values.find(field.id);
        if (value != filled->values.end() && isFreeText(field) && looksLikeSecret(value->second, m_public))
            return field.id;
    }
    return std::nullopt;
}

void RecordKeeper::answering(const Step& step, const Input& input)
{
    withholdSecrets(step, input);
    m_heard = true;
    m_turn.answering(input);
    m_answer = answerForRecord(step, input);
    m_ownWords = std::holds_alternative<Filled>(input) || std::holds_alternative<Stop>(input);
}

Result<void> RecordKeeper::entered(const Step& step, std::span<const Fact> facts)
{
    if (m_answer)
        addAnswer(step);
    else if (!m_heard && step.id == m_last.id && refusedField(step) != nullptr)
        add("refused", m_last, refusalOf(step, "LooksLikeSecret")); // the scan kept it from the ceremony
    m_heard = false;
    addFacts(facts);
    m_answer.reset();
    if (auto turn = m_turn.entered(step, isoUtc(m_clock.now()), std::chrono::steady_clock::now()))
        add("turn", {m_last.id, m_turn.who(), m_last.place}, *std::move(turn));
    addStep(step);
    m_last = placeOf(step);
    return m_answered ? write() : Result<void>();
}

Result<void> RecordKeeper::deviated(const Step& step, const Deviation& deviation)
{
    const RecordData data{{"expected", deviation.expected},
                          {"happened", deviation.happened},
                          {"decided_by", deviation.decidedBy},
                          {"decision", deviation.decision}};
    for (const auto& [member, value] : data) {
        if (looksLikeSecret(std::get<std::string>(value), m_public))
            return fail(ErrorCode::NotAccepted, member);
    }
    ++m_deviations;
    m_answered = true; // from now on there is something to tell
    add("deviation", placeOf(step), data);
    return write();
}

/** After feed: the next step says whether the answer to the last one was taken. */
void RecordKeeper::addAnswer(const Step& next)
{
    const bool fromPause = m_answer->contains("return_code");
    const bool refused = fromPause
                             ? next.problem.has_value()
                             : next.id == m_last.id && (next.problem.has_value() || refusedField(next) != nullptr);
    const bool pause = m_answer->contains("paused");
    const std::string_view taken = pause ? "pause" : fromPause ? "resume" : "answer";
    const bool stopped = m_answer->contains("stopped");
    const auto reason = m_answer->find("reason");
    m_reason = reason != m_answer->end() ? std::get<std::string>(reason->second) : std::string();
    add(refused ? "refused" : taken, m_last, refused ? refusalOf(next, "NotAccepted") : *std::move(m_answer));
    m_answered = m_answered || !(refused || stopped);
}

/** What the ceremony found out; the reason for stopping stands in the answer already. */
void RecordKeeper::addFacts(std::span<const Fact> facts)
{
    RecordData data;
    for (const Fact& fact : facts) {
        if (fact.name != "stop_reason")
            addFact(data, fact);
    }
    if (data.empty())
        return;
    const auto deviation = data.find("room_deviation");
    const std::string happened =
        deviation != data.end() ? std::get<std::string>(deviation->second) : std::string();
    add("facts", m_last, std::move(data));
    if (!happened.empty())
        addRoomDeviation(happened);
}

/** What the room check found wrong counts as any other deviation. */
void RecordKeeper::addRoomDeviation(const std::string& happened)
{
    ++m_deviations;
    add("deviation", m_last,
        {{"expected", std::string(expectedRoom)},
         {"happened", happened},
         {"decided_by", std::string("leader")},
         {"decision", m_reason}});
}

void RecordKeeper::addStep(const Step& step)
{
    const Place place = placeOf(step);
    if (const auto* outcome = std::get_if<Outcome>(&step.kind)) {
        add("end", place, endOf(step, *outcome));
        return;
    }
    if (step.id != m_last.id) {
        RecordData data;
        addSentence(data, "heading", step.heading);
        add("step", place, std::move(data));
    }
    if (step.problem) {
        RecordData data{{"code", std::string(name(step.problem->error.code))}};
        addSentence(data, "happened", step.problem->happened);
        if (saysTries(step.problem->error.code))
            data["tries_left"] = std::int64_t{step.problem->error.detail};
        add("problem", place, std::move(data));
    }
    const auto* entry = std::get_if<EnterShare>(&step.kind);
    if (entry != nullptr && entry->wrong != 0)
        add("mismatch", place, {{"groups", wrongGroups(*entry)}});
}

/** What stands in the record may be named in it again: a serial, a hash, a check value. */
void RecordKeeper::rememberPublic(const RecordValue& value)
{
    const auto remember = [this](const std::string& text) {
        if (looksLikeSecret(text, m_public))
            m_public.push_back(text);
    };
    if (const auto* text = std::get_if<std::string>(&value))
        remember(*text);
    else if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        std::ranges::for_each(*list, remember);
}

RecordKeeper::Place RecordKeeper::placeOf(const Step& step)
{
    return {.id = std::string(step.id), .actor = step.actor, .place = placeIn(step.rail).number};
}

void RecordKeeper::add(std::string_view type, const Place& place, RecordData data)
{
    for (auto& [member, value] : data) {
        value = harmless(value);
        if (!(m_ownWords && type == "answer"))
            rememberPublic(value);
    }
    const auto since = std::chrono::steady_clock::now() - m_start;
    const RecordEntry entry{.ceremony = m_head.ceremony,
                            .step = place.id,
                            .place = place.place,
                            .type = std::string(type),
                            .role = roleOf(place.actor),
                            .name = harmless(place.actor.name),
                            .utc = isoUtc(m_clock.now()),
                            .monoMs = std::chrono::duration_cast<std::chrono::milliseconds>(since).count(),
                            .data = std::move(data)};
    append(m_unwritten, m_chain.next(entry));
}

Result<void> RecordKeeper::write()
{
    if (!m_file) {
        QUORATE_TRY(m_file, RecordFile::create(m_head.folder + '/' + m_head.ceremony));
        if (m_head.programSha256)
            add("facts", {}, {{"program_sha256", m_head.programSha256()}});
    }
    QUORATE_CHECK(m_file->append(m_unwritten));
    m_unwritten.clear();
    return {};
}

std::vector<Fact> RecordKeeper::outcomeFacts() const
{
    if (!m_file)
        return {};
    std::vector<Fact> facts{{"record", m_file->path()}, {"record_head", inGroups(toHex(m_chain.head()))}};
    if (m_deviations > 0)
        facts.push_back({"deviations", std::int64_t{m_deviations}});
    return facts;
}

} // namespace quorate
