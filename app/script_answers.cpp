#include "app/script_answers.h"

#include "app/secret_source.h"

#include <algorithm>
#include <bit>
#include <cctype>

namespace quorate
{

namespace
{

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

/** "turn" answers the steps "turn.handover", "turn.ready" ... as one; a turn without a hand-over begins ready. */
bool answers(const ScriptStep& entry, const Step& step)
{
    const bool begins = std::holds_alternative<Handover>(step.kind) || std::holds_alternative<Ready>(step.kind);
    if (std::holds_alternative<TurnAnswer>(entry.answer))
        return begins && step.id.starts_with(entry.step + ".");
    return entry.step.empty() || entry.step == step.id;
}

constexpr const char* practicePage = "practice";
constexpr const char* notShown = "A script cannot show secrets to people. Only a rehearsal can, with --sheets.";

bool belongsToTurn(const StepKind& kind)
{
    return std::holds_alternative<Paused>(kind) || std::holds_alternative<Ready>(kind) ||
           std::holds_alternative<Reveal>(kind) || std::holds_alternative<EnterShare>(kind) ||
           std::holds_alternative<Hidden>(kind) || std::holds_alternative<Cleared>(kind) ||
           std::holds_alternative<NewSecret>(kind) || std::holds_alternative<GiveSecret>(kind);
}

/** Where a printed sheet goes, and what becomes of it: public questions inside of a turn. */
bool asksForSheet(const StepKind& kind)
{
    return std::holds_alternative<SaveFile>(kind) || std::holds_alternative<Form>(kind);
}

/** "A3" -> 2, "seal" -> the index behind the last group. */
std::optional<int> groupNamed(std::string_view name, const ShareLayout& layout)
{
    if (name == "seal")
        return layout.letters ? std::optional(layout.groups()) : std::nullopt;
    if (name.size() != 2 || std::isdigit(static_cast<unsigned char>(name[1])) == 0)
        return std::nullopt;
    const int row = name[0] - 'A';
    const int place = name[1] - '1';
    if (row < 0 || row >= layout.rows || place < 0 || place >= layout.groupsPerRow)
        return std::nullopt;
    return row * layout.groupsPerRow + place;
}

std::string groupName(const ShareLayout& layout, int index)
{
    if (index == layout.groups())
        return "the seal";
    return "group " + std::string(1, static_cast<char>('A' + index / layout.groupsPerRow)) +
           std::to_string(index % layout.groupsPerRow + 1);
}

bool hasSerial(const TokenSeen& seen, const std::string& serial)
{
    return seen.reading && seen.reading->info.serial == serial;
}

/** The `number`th token that is plugged in. Only a serial number takes asking it. */
bool matches(const OverviewSource& overview, const Reader& reader, int number, const TokenAnswer& answer)
{
    if (const auto* serial = std::get_if<TokenSerial>(&answer))
        return hasSerial(overview.look(reader), serial->serial);
    if (const auto* named = std::get_if<TokenReader>(&answer))
        return reader.name == named->name;
    const auto* wanted = std::get_if<TokenPlace>(&answer);
    return wanted != nullptr && wanted->place == number;
}

bool isSimulated(const TokenSeen& seen)
{
    return seen.reading && seen.reading->info.origin == Origin::Simulated;
}

std::string wordsOf(const Problem& problem)
{
    return inEnglish(problem.happened) + ". " + inEnglish(problem.safe) + " " + inEnglish(problem.todo);
}

} // namespace

// ---- variables ------------------------------------------------------------------------------------------------

void Variables::remember(const std::string& ceremonyName, std::span<const Fact> facts)
{
    for (const Fact& fact : facts) {
        const auto* text = std::get_if<std::string>(&fact.value);
        m_values.try_emplace(ceremonyName + "." + fact.name,
                             text != nullptr ? *text : std::to_string(std::get<std::int64_t>(fact.value)));
    }
}

Result<std::string> Variables::expand(std::string_view text) const
{
    std::string expanded;
    while (true) {
        const std::size_t start = text.find("${");
        expanded += text.substr(0, start);
        if (start == std::string_view::npos)
            return expanded;
        const std::size_t end = text.find('}', start);
        if (end == std::string_view::npos)
            return fail(ErrorCode::NotAccepted, "${ without }");
        const std::string name(text.substr(start + 2, end - start - 2));
        const auto found = m_values.find(name);
        if (found == m_values.end())
            return fail(ErrorCode::NotAccepted, "nothing is known as ${" + name + "}");
        expanded += found->second;
        text.remove_prefix(end + 1);
    }
}

// ---- one step after another -----------------------------------------------------------------------------------

ScriptAnswers::ScriptAnswers(const CeremonyScript& script, Surroundings surroundings)
    : m_script(script), m_around(surroundings)
{
}

std::optional<Deviation> ScriptAnswers::deviation()
{
    if (m_next == m_script.steps.size())
        return std::nullopt;
    const auto* entry = std::get_if<DeviationAnswer>(&m_script.steps[m_next].answer);
    if (entry == nullptr)
        return std::nullopt;
    ++m_next;
    return entry->deviation;
}

Result<Input> ScriptAnswers::answer(const Step& step)
{
    if (m_turn.answer != nullptr && goesOnWithTurn(step))
        return inTurn(step);
    m_turn = {};
    QUORATE_TRY(const ScriptStep* entry, nextFor(step));
    ++m_next;
    if (const auto* stop = std::get_if<StopAnswer>(&entry->answer))
        return fail(ErrorCode::Stopped, stop->reason);
    return question(step, *entry);
}

Result<void> ScriptAnswers::checkAllUsed() const
{
    if (m_next == m_script.steps.size())
        return {};
    return fail(ErrorCode::NotAccepted, "ceremony " + inQuotes(m_script.name) + ", step " +
                                            std::to_string(m_next + 1) +
                                            ": the ceremony was over before this step");
}

Result<const ScriptStep*> ScriptAnswers::nextFor(const Step& step)
{
    const bool known = m_next < m_script.steps.size();
    if (known && answers(m_script.steps[m_next], step))
        return &m_script.steps[m_next];
    if (step.problem)
        return fail(ErrorCode::Stopped, wordsOf(*step.problem));
    return doesNotFit(step);
}

tl::unexpected<Error> ScriptAnswers::doesNotFit(const Step& step) const
{
    // A form that was not accepted comes again: the answer before is the wrong one, and the form says which field.
    if (const auto* form = std::get_if<Form>(&step.kind); form != nullptr && m_next > 0) {
        for (const Field& field : form->fields) {
            if (!field.wrong.empty())
                return wrong(field.id, inEnglish(field.wrong));
        }
    }
    const std::string asked = "the ceremony asks " + inQuotes(step.id) + " (" + inEnglish(step.heading) + ")";
    const std::string at = "ceremony " + inQuotes(m_script.name) + ", step " + std::to_string(m_next + 1);
    if (m_next == m_script.steps.size())
        return fail(ErrorCode::NotAccepted, at + " is missing: " + asked);
    return fail(ErrorCode::NotAccepted,
                at + ", field \"step\": is " + inQuotes(m_script.steps[m_next].step) + ", but " + asked);
}

std::string ScriptAnswers::place() const
{
    return "ceremony " + inQuotes(m_script.name) + ", step " + std::to_string(m_next) + " (" +
           m_script.steps[m_next - 1].step + ")";
}

tl::unexpected<Error> ScriptAnswers::wrong(std::string_view field, const std::string& what) const
{
    return fail(ErrorCode::NotAccepted, place() + ", field " + inQuotes(field) + ": " + what);
}

Result<std::string> ScriptAnswers::expand(std::string_view text, std::string_view field) const
{
    auto expanded = m_around.variables.expand(text);
    if (!expanded)
        return wrong(field, expanded.error().where);
    return expanded;
}

// ---- questions ------------------------------------------------------------------------------------------------

Result<Input> ScriptAnswers::question(const Step& step, const ScriptStep& entry)
{
    if (const auto* turn = std::get_if<TurnAnswer>(&entry.answer)) {
        const auto* handover = std::get_if<Handover>(&step.kind);
        const std::string& who = handover != nullptr ? handover->to.name : step.actor.name;
        if (who != turn->custodian)
            return wrong("custodian", "it is the turn of " + who);
        m_turn.answer = turn;
        m_turn.part = entry.step;
        return handover != nullptr ? this->handover(step) : Continue{};
    }
    if (const auto* values = std::get_if<FillAnswer>(&entry.answer)) {
        const auto* form = std::get_if<Form>(&step.kind);
        return form != nullptr ? fill(*form, *values) : wrong("fill", "this step is not a form");
    }
    if (const auto* picked = std::get_if<PickAnswer>(&entry.answer))
        return pick(step, *picked);
    if (const auto* token = std::get_if<TokenAnswer>(&entry.answer)) {
        const auto* choice = std::get_if<ChooseToken>(&step.kind);
        return choice != nullptr ? chooseToken(*choice, *token) : wrong("pick", "this step asks for no token");
    }
    if (const auto* lost = std::get_if<EraseAnswer>(&entry.answer)) {
        const auto* asked = std::get_if<Erase>(&step.kind);
        return asked != nullptr ? erase(*asked, *lost) : wrong("erase", "this step erases nothing");
    }
    if (const auto* given = std::get_if<SecretAnswer>(&entry.answer)) {
        const bool typedTwice = std::holds_alternative<NewSecret>(step.kind);
        if (!typedTwice && !std::holds_alternative<GiveSecret>(step.kind))
            return wrong("secret", "this step asks for no secret");
        return secret(*given, typedTwice);
    }
    if (!std::holds_alternative<Notice>(step.kind) && !std::holds_alternative<Timeline>(step.kind))
        return wrong("continue", "this step asks for something");
    return Continue{};
}

Result<Input> ScriptAnswers::fill(const Form& form, const FillAnswer& answer) const
{
    Filled filled;
    for (const Field& field : form.fields)
        filled.values[field.id] = field.value;
    for (const auto& [id, value] : answer.values) {
        if (!filled.values.contains(id))
            return wrong("fill", inQuotes(id) + " is not asked here");
        QUORATE_TRY(filled.values[id], expand(value, id));
    }
    return filled;
}

Result<Input> ScriptAnswers::pick(const Step& step, const PickAnswer& answer) const
{
    const bool lawful = std::holds_alternative<Compare>(step.kind) ||
                        std::holds_alternative<ChooseFile>(step.kind) ||
                        std::holds_alternative<SaveFile>(step.kind);
    if (!lawful)
        return wrong("pick", "this step offers nothing of this kind to pick");
    std::vector<std::string> values;
    for (const std::string& value : answer.values) {
        QUORATE_TRY(auto expanded, expand(value, "pick"));
        values.push_back(std::move(expanded));
    }
    return Picked{joined(values)};
}

Result<Input> ScriptAnswers::chooseToken(const ChooseToken& choice, const TokenAnswer& answer) const
{
    if (std::holds_alternative<NoToken>(answer))
        return choice.noneAllowed ? Result<Input>(Picked{}) : wrong("pick", "a token is needed here");
    TokenAnswer wanted = answer;
    if (auto* serial = std::get_if<TokenSerial>(&wanted)) {
        QUORATE_TRY(serial->serial, expand(serial->serial, "pick"));
    }
    const OverviewSource& overview = m_around.overview;
    const auto readers = overview.readers();
    if (!readers)
        return fail(readers.error().code, place() + ": " + inEnglish(explain(readers.error(), {}).happened));
    int number = 0;
    for (const Reader& reader : *readers) {
        number += reader.cardPresent ? 1 : 0;
        if (!reader.cardPresent || !matches(overview, reader, number, wanted))
            continue;
        if (m_around.rehearsal && !isSimulated(overview.look(reader)))
            return fail(ErrorCode::WrongCard, place() + ": a rehearsal takes simulated tokens only");
        return Picked{reader.name};
    }
    return fail(ErrorCode::NoCard, place() + ": the token that the script names is not plugged in");
}

Result<Input> ScriptAnswers::erase(const Erase& erase, const EraseAnswer& answer) const
{
    QUORATE_TRY(const std::string serial, expand(answer.serial.value_or(erase.serial), "erase"));
    if (serial != erase.serial)
        return wrong("erase", "the token that would be erased is " + erase.serial);
    const auto count = static_cast<std::size_t>(erase.charactersToType);
    return Picked{serial.substr(serial.size() - std::min(count, serial.size()))};
}

Result<SecretBytes> ScriptAnswers::secretValue(SecretOrigin origin) const
{
    if (auto* file = std::get_if<SecretFile>(&origin)) {
        QUORATE_TRY(file->path, expand(file->path, "file"));
    }
    auto secret = secretFrom(origin);
    if (!secret)
        return fail(secret.error().code, place() + ": " + secret.error().where);
    return secret;
}

Result<Input> ScriptAnswers::secret(const SecretAnswer& answer, bool typedTwice) const
{
    SecretGiven given;
    QUORATE_TRY(given.value, secretValue(answer.value));
    if (answer.again) {
        QUORATE_TRY(given.again, secretValue(*answer.again));
    } else if (typedTwice) {
        given.again = given.value.clone();
    }
    return given;
}

// ---- a custodian's turn ---------------------------------------------------------------------------------------

/** After a pause or a practice the turn comes to its hand-over again. */
bool ScriptAnswers::goesOnWithTurn(const Step& step) const
{
    if (asksForSheet(step.kind))
        return step.id.starts_with(m_turn.part + ".");
    return belongsToTurn(step.kind) || (std::holds_alternative<Handover>(step.kind) && m_turn.returns);
}

Result<Input> ScriptAnswers::handover(const Step& step)
{
    if (step.problem && m_turn.paused)
        return fail(ErrorCode::Stopped, wordsOf(*step.problem));
    if (!m_turn.answer->practise || m_turn.practised)
        return Continue{};
    m_turn.practised = true;
    m_turn.returns = true;
    return Practise{};
}

bool ScriptAnswers::wantsToPause(const Step& step) const
{
    const bool atTheSecret =
        std::holds_alternative<Reveal>(step.kind) || std::holds_alternative<EnterShare>(step.kind) ||
        std::holds_alternative<NewSecret>(step.kind) || std::holds_alternative<GiveSecret>(step.kind);
    return m_turn.answer->pause && !m_turn.paused && step.mayPause && !step.practice && atTheSecret;
}

Result<Input> ScriptAnswers::returnCode(const Step& step) const
{
    if (step.problem)
        return fail(ErrorCode::Stopped, wordsOf(*step.problem));
    if (!m_turn.answer->pause)
        return wrong("pause", "is missing: the turn is paused");
    return secret({.value = *m_turn.answer->pause}, true);
}

Result<Input> ScriptAnswers::inTurn(const Step& step)
{
    if (wantsToPause(step)) {
        m_turn.paused = true;
        m_turn.returns = true;
        return Pause{};
    }
    if (std::holds_alternative<Handover>(step.kind)) {
        m_turn.sheet.reset(); // that of the practice, or taken again
        m_turn.typed = 0;
        m_turn.returns = false;
        return handover(step);
    }
    const auto* chosen = std::get_if<NewSecret>(&step.kind);
    const bool isCode = chosen != nullptr && chosen->kind == SecretKind::ReturnCode;
    if (isCode || std::holds_alternative<Paused>(step.kind))
        return returnCode(step);
    if (const auto* ready = std::get_if<Ready>(&step.kind); ready != nullptr && ready->prints)
        return m_around.sheets != nullptr ? Result<Input>(Continue{}) : fail(ErrorCode::Stopped, notShown);
    if (asksForSheet(step.kind))
        return printedSheet(step);
    if (const auto* reveal = std::get_if<Reveal>(&step.kind))
        return recordRow(step, *reveal);
    if (const auto* entry = std::get_if<EnterShare>(&step.kind))
        return typeShare(step, *entry);
    if (chosen == nullptr && !std::holds_alternative<GiveSecret>(step.kind))
        return Continue{};
    if (step.problem)
        return fail(ErrorCode::Stopped, wordsOf(*step.problem));
    if (chosen != nullptr && chosen->kind == SecretKind::SoPin)
        return typeNote();
    return chosen != nullptr ? choosePassword(*chosen) : givePassword();
}

Result<Input> ScriptAnswers::choosePassword(const NewSecret& asked)
{
    if (asked.mayOffer && m_turn.answer->offer && !m_turn.offered) {
        m_turn.offered = true;
        return Offer{};
    }
    if (!m_turn.answer->secret)
        return wrong("secret", "is missing: a password is asked");
    return secret(*m_turn.answer->secret, true);
}

/** Words that were offered are typed from the note, unless the script says what shall be typed. */
Result<Input> ScriptAnswers::givePassword()
{
    if (m_turn.answer->secret)
        return secret(*m_turn.answer->secret, false);
    if (m_around.sheets == nullptr)
        return wrong("secret", "is missing: a password is asked");
    m_turn.sheet.reset(); // another note than before if the words were shown again
    QUORATE_CHECK(takeSheet());
    SecretBytes words;
    for (const SecretBytes& word : m_turn.sheet->groups) {
        SecretBytes more(words.size() + (words.empty() ? 0 : 1) + word.size());
        auto place = std::ranges::copy(words.reveal(), more.writable().begin()).out;
        if (!words.empty())
            *place++ = ' ';
        std::ranges::copy(word.reveal(), place);
        words = std::move(more);
    }
    if (words.empty())
        return wrong("sheet", "has no words");
    return SecretGiven{.value = std::move(words)};
}

Result<Input> ScriptAnswers::printedSheet(const Step& step)
{
    if (step.problem)
        return fail(ErrorCode::Stopped, wordsOf(*step.problem));
    if (std::holds_alternative<SaveFile>(step.kind)) {
        if (m_turn.answer->pdf.empty())
            return wrong("pdf", "is missing: name a folder for the sheet of " + m_turn.answer->custodian);
        QUORATE_TRY(auto folder, expand(m_turn.answer->pdf, "pdf"));
        return Picked{std::move(folder)};
    }
    Filled filled;
    for (const Field& field : std::get<Form>(step.kind).fields)
        filled.values[field.id] = field.value;
    if (filled.values.contains("sheet") && m_turn.rewrites && !std::exchange(m_turn.rewritten, true))
        filled.values["sheet"] = "again";
    if (filled.values.contains("pdf"))
        filled.values["pdf"] = m_turn.answer->deletePdf ? "delete" : "keep";
    return filled;
}

Result<Input> ScriptAnswers::recordRow(const Step& step, const Reveal& reveal)
{
    if (m_around.sheets == nullptr)
        return fail(ErrorCode::Stopped, notShown);
    if (m_turn.answer->hide && !m_turn.hidden && !step.practice) {
        m_turn.hidden = true;
        return Hide{};
    }
    QUORATE_CHECK(m_around.sheets->write(step.actor, step.practice ? practicePage : m_script.name, reveal));
    return Continue{};
}

/** An SO-PIN that was offered is typed twice from the note; that ends the officer's turn. */
Result<Input> ScriptAnswers::typeNote()
{
    QUORATE_CHECK(takeSheet());
    constexpr std::size_t digitsInGroup = 4;
    SecretBytes digits(m_turn.sheet->groups.size() * digitsInGroup);
    auto place = digits.writable().begin();
    for (const SecretBytes& group : m_turn.sheet->groups) {
        if (group.size() != digitsInGroup)
            return wrong("sheet", "has groups that are not of 4 digits");
        place = std::ranges::copy(group.reveal(), place).out;
    }
    m_turn = {};
    SecretGiven given{.again = digits.clone()};
    given.value = std::move(digits);
    return given;
}

Result<void> ScriptAnswers::takeSheet(bool practice)
{
    if (m_turn.sheet)
        return {};
    const TurnAnswer& answer = *m_turn.answer;
    if (answer.sheet && !practice) {
        QUORATE_TRY(const SecretBytes text, secretValue(*answer.sheet));
        QUORATE_TRY(m_turn.sheet, parseSheet(text.reveal()));
        return {};
    }
    if (m_around.sheets == nullptr)
        return wrong("sheet", "is missing: name a \"file\" or an \"fd\"");
    QUORATE_TRY(m_turn.sheet,
                m_around.sheets->read(answer.custodian,
                                      practice ? std::optional<std::string>(practicePage) : answer.page));
    return {};
}

Result<Input> ScriptAnswers::typeShare(const Step& step, const EnterShare& entry)
{
    QUORATE_CHECK(takeSheet(step.practice));
    if (!m_turn.sheet->code.empty())
        return scan(entry);
    if (entry.layout.letters && m_turn.sheet->seal.empty() && entry.lettersOptional)
        return ToggleLetters{};
    const int groups = entry.layout.groups();
    if (static_cast<int>(m_turn.sheet->groups.size()) != groups)
        return wrong("sheet", "has " + std::to_string(m_turn.sheet->groups.size()) + " groups in place of " +
                                  std::to_string(groups));
    if (entry.mayRewrite && m_turn.answer->newSheet && !m_turn.rewrites) {
        m_turn.rewrites = true;
        m_turn.sheet.reset();
        m_turn.typed = 0;
        return NewSheet{};
    }
    const int next = std::countr_one(entry.done);
    return next < entry.layout.typedGroups() ? typeGroup(entry, next) : checkShare(entry);
}

Result<Input> ScriptAnswers::scan(const EnterShare& entry)
{
    if (!entry.mayScan)
        return wrong("sheet", "is a QR code, which is not taken here");
    if (m_turn.checked)
        return fail(ErrorCode::Stopped, m_turn.answer->custodian + "'s share was not accepted");
    m_turn.checked = true;
    return ScannedCode{m_turn.sheet->code.clone()};
}

Result<Input> ScriptAnswers::typeGroup(const EnterShare& entry, int index)
{
    const auto& slips = m_turn.answer->slips;
    if (m_turn.slips < slips.size()) {
        const Slip& slip = slips[m_turn.slips];
        const auto group = groupNamed(slip.group, entry.layout);
        if (!group)
            return wrong("slips", "the share has no group " + inQuotes(slip.group));
        if (*group == index) {
            ++m_turn.slips;
            return TypedGroup{.index = index, .characters = SecretBytes::copyOf(bytesOf(slip.typed))};
        }
    }
    const std::uint64_t bit = std::uint64_t{1} << index;
    if ((m_turn.typed & bit) != 0)
        return fail(ErrorCode::Stopped,
                    m_turn.answer->custodian + "'s sheet does not fit at " + groupName(entry.layout, index));
    m_turn.typed |= bit;
    const bool isSeal = index == entry.layout.groups();
    const SecretBytes& written =
        isSeal ? m_turn.sheet->seal : m_turn.sheet->groups[static_cast<std::size_t>(index)];
    return TypedGroup{.index = index, .characters = written.clone()};
}

Result<Input> ScriptAnswers::checkShare(const EnterShare& entry)
{
    if (m_turn.checked)
        return fail(ErrorCode::Stopped, m_turn.answer->custodian + "'s share was not accepted");
    m_turn.checked = true;
    Filled filled;
    for (const Field& field : entry.fields) {
        const auto given = m_turn.answer->values.find(field.id);
        const auto onSheet = m_turn.sheet->values.find(field.id);
        if (given != m_turn.answer->values.end()) {
            QUORATE_TRY(filled.values[field.id], expand(given->second, field.id));
        } else {
            filled.values[field.id] = onSheet != m_turn.sheet->values.end() ? onSheet->second : field.value;
        }
    }
    return filled;
}

} // namespace quorate
