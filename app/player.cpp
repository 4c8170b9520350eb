#include "app/player.h"

#include "app/record_head.h"
#include "app/rehearsal_press.h"
#include "ceremony/journal_keeper.h"
#include "ceremony/rehearsal.h"
#include "ceremony/unfinished.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** Turns the runner's steps into the player's output. */
class Teller final : public RunObserver
{
public:
    Teller(PlayerOutput& output, const CeremonyScript& script) : m_output(output), m_script(script) {}

    [[nodiscard]] Result<void> entered(const Step& step, std::span<const Fact>) override
    {
        m_output.step(m_script, step);
        return {};
    }

private:
    PlayerOutput& m_output;
    const CeremonyScript& m_script;
};

PlayResult::End endAfter(const Error& error)
{
    const bool badScript = error.code == ErrorCode::NotAccepted || error.code == ErrorCode::InputNotExpected;
    return badScript ? PlayResult::End::BadScript : PlayResult::End::NotGood;
}

std::string notNoted(const Error& error)
{
    return error.code == ErrorCode::NotAccepted
               ? "the deviation was not recorded: \"" + error.where + "\" looks as if it held a secret"
               : "the deviation was not recorded: " + error.where;
}

/** What goes on by itself: pages to read, and questions as they are proposed; nothing for the end. */
std::optional<Input> afterStop(const Step& step)
{
    if (std::holds_alternative<Notice>(step.kind))
        return Continue{};
    const auto* form = std::get_if<Form>(&step.kind);
    if (form == nullptr)
        return std::nullopt;
    Filled proposed;
    for (const Field& field : form->fields)
        proposed.values[field.id] = field.value;
    return proposed;
}

/** Ends a ceremony that cannot go on, and reads what it says after that; false if the reason was not recorded. */
bool stop(Runner& runner, const std::string& reason)
{
    bool taken = runner.feed(Stop{reason}).has_value();
    const bool refused = !taken && runner.step().mayStop;
    if (refused)
        taken = runner.feed(Stop{"the reason was not recorded: it looks as if it held a secret"}).has_value();
    while (taken && !runner.finished()) {
        auto next = afterStop(runner.step());
        if (!next)
            break;
        taken = runner.feed(*std::move(next)).has_value();
    }
    return !(refused && taken);
}

} // namespace

PlayResult Player::play(const Script& script)
{
    PlayResult result;
    std::vector<const CeremonySpec*> specs;
    for (const CeremonyScript& ceremony : script.ceremonies) {
        specs.push_back(m_setting.find(ceremony.ceremony));
        if (specs.back() != nullptr)
            continue;
        result.end = PlayResult::End::BadScript;
        result.why = "ceremony " + std::to_string(specs.size()) + ", field \"ceremony\": there is no ceremony \"" +
                     ceremony.ceremony + "\"";
        return result;
    }
    if (std::ranges::find(script.ceremonies, rehearseId, &CeremonyScript::ceremony) != script.ceremonies.end()) {
        result.end = PlayResult::End::BadScript;
        result.why = "\"rehearse\" is a choice of the window: a script is rehearsed as a whole, with the option "
                     "--rehearsal (and --cards sim:1 to sim:4)";
        return result;
    }
    m_variables.set("out", m_setting.options.folder);
    for (std::size_t i = 0; i < specs.size() && result.end == PlayResult::End::Good; ++i) {
        const Ended ended = playOne(script.ceremonies[i], *specs[i], result);
        result.end = ended.end;
        result.why = ended.why;
    }
    return result;
}

PlayResult Player::resume(const UnfinishedCeremony& unfinished, const Script& script)
{
    PlayResult result{.end = PlayResult::End::BadScript};
    const std::string& id = unfinished.journal.ceremony;
    const CeremonySpec* spec = m_setting.find(id);
    if (spec == nullptr || script.ceremonies.size() != 1 || script.ceremonies.front().ceremony != id) {
        result.why = "what is unfinished is one ceremony \"" + id + "\": the script must have this one alone";
        return result;
    }
    m_variables.set("out", m_setting.options.folder);
    const Ended ended = playOne(script.ceremonies.front(), *spec, result, &unfinished);
    result.end = ended.end;
    result.why = ended.why;
    return result;
}

PlayResult Player::close(const UnfinishedCeremony& unfinished, const std::string& reason)
{
    PlayResult result{.end = PlayResult::End::BadScript, .why = "there is no such ceremony any more"};
    const std::string& id = unfinished.journal.ceremony;
    const CeremonySpec* spec = m_setting.find(id);
    if (spec == nullptr)
        return result;
    const CeremonyScript script{.ceremony = id, .name = id};
    m_setting.output.ceremony(script, *spec);
    Teller teller(m_setting.output, script);
    Runner runner(closeUnfinished(unfinished), m_setting.services, m_setting.executor, {&teller});
    runner.start();
    bool taken = true;
    while (taken && !runner.finished()) {
        const bool asks = std::holds_alternative<Form>(runner.step().kind);
        taken = runner.feed(asks ? Input(Filled{{{"reason", reason}}}) : Input(Continue{})).has_value() &&
                !(asks && std::holds_alternative<Form>(runner.step().kind));
    }
    result.why = "the reason is empty, or looks as if it held a secret";
    if (!taken)
        return result;
    const Outcome& outcome = std::get<Outcome>(runner.step().kind);
    result.ceremonies.push_back({.ceremony = id, .name = id, .good = outcome.good, .facts = outcome.facts});
    result.end = outcome.good ? PlayResult::End::Good : PlayResult::End::NotGood;
    result.why = outcome.good ? std::string() : "not all of it could be closed; see the outcome";
    return result;
}

Player::Ended Player::playOne(const CeremonyScript& script, const CeremonySpec& spec, PlayResult& result,
                              const UnfinishedCeremony* unfinished)
{
    m_setting.output.ceremony(script, spec);
    ScriptAnswers answers(script, {.overview = m_setting.services.overview,
                                   .variables = m_variables,
                                   .rehearsal = m_setting.options.rehearsal,
                                   .sheets = m_setting.sheets});
    Teller teller(m_setting.output, script);
    std::vector<RunObserver*> observers;
    std::optional<RecordKeeper> record;
    if (m_setting.keepsRecords && spec.keepsRecord) {
        record.emplace(recordHead(std::string(spec.id), m_setting.options.folder, m_setting.options.rehearsal),
                       m_setting.services.clock);
        observers.push_back(&*record);
    }
    JournalKeeper journal({.ceremony = std::string(spec.id),
                           .test = m_setting.options.rehearsal,
                           .folder = m_setting.journalFolder,
                           .goesOnFrom = unfinished != nullptr ? unfinished->path : std::string()},
                          m_setting.services.clock, record ? &*record : nullptr);
    observers.push_back(&journal);
    observers.push_back(&teller); // last: what is told is on the medium
    StartOptions options = m_setting.options;
    const auto hasStep = [&script](std::string_view id) {
        return std::ranges::any_of(script.steps, [id](const ScriptStep& step) { return step.step == id; });
    };
    if (!hasStep("room"))
        options.room = {}; // scripts from before the room check, and those that leave it to people
    if (!hasStep("print") && !hasStep("plan") && !hasStep("passport"))
        options.documents = nullptr; // the same of printing
    std::optional<RehearsalPress> press;
    if (options.press != nullptr && m_setting.sheets != nullptr) {
        press.emplace(*options.press, *m_setting.sheets, script.name);
        options.press = &*press;
    }
    auto ceremony = unfinished != nullptr ? goOnWith(*unfinished, options) : newCeremony(spec, options);
    Runner runner(std::move(ceremony), m_setting.services, m_setting.executor, std::move(observers));
    runner.start();
    Ended ended = drive(runner, answers);

    PlayedCeremony played{.ceremony = script.ceremony, .name = script.name};
    if (const auto* outcome = std::get_if<Outcome>(&runner.step().kind)) {
        played.good = outcome->good;
        played.facts = outcome->facts;
        if (!outcome->good && ended.end == PlayResult::End::Good)
            ended = {PlayResult::End::NotGood, inEnglish(runner.step().heading)};
    }
    m_variables.remember(script.name, played.facts);
    result.ceremonies.push_back(std::move(played));
    return ended;
}

Player::Ended Player::drive(Runner& runner, ScriptAnswers& answers)
{
    while (!runner.finished()) {
        Ended ended = advance(runner, answers);
        if (ended.end == PlayResult::End::Good)
            continue;
        if (!stop(runner, ended.why))
            ended.why = "the reason for stopping was not recorded: it looks as if it held a secret";
        return ended;
    }
    if (const auto used = answers.checkAllUsed(); !used)
        return {PlayResult::End::BadScript, used.error().where};
    return {};
}

Player::Ended Player::advance(Runner& runner, ScriptAnswers& answers) const
{
    if (m_setting.executor.stopRequested())
        return {PlayResult::End::NotGood, "interrupted"};
    if (const auto deviation = answers.deviation()) {
        if (const auto noted = runner.note(*deviation); !noted)
            return {PlayResult::End::NotGood, notNoted(noted.error())};
        return {};
    }
    auto input = answers.answer(runner.step());
    if (!input)
        return {endAfter(input.error()), input.error().where};
    if (const Result<void> fed = runner.feed(*std::move(input)); !fed)
        return {endAfter(fed.error()), "the ceremony did not take this answer here"};
    return {};
}

} // namespace quorate
