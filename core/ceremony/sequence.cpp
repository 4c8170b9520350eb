#include "ceremony/sequence.h"

#include "base/check.h"
#include "ceremony/acts/room_check.h"

#include <algorithm>
#include <utility>

namespace quorate
{

namespace
{

/** The next Continue on these leads to a secret on the screen. */
bool leadsToSecret(const StepKind& kind)
{
    return std::holds_alternative<Handover>(kind) || std::holds_alternative<Ready>(kind) ||
           std::holds_alternative<Hidden>(kind);
}

Problem changedSinceAgreed()
{
    return {.error = {.code = ErrorCode::NotAccepted},
            .happened = {QUORATE_TR("What you agreed on has changed: the six words are no longer the same")},
            .safe = {QUORATE_TR("The ceremony was held up before anything was written.")},
            .todo = {QUORATE_TR("Compare people, numbers, tokens and files with your plan. Go on only if everyone "
                                "agrees to the new six words.")}};
}

/** Pages that everyone may read; and not where a share lies or is about to, which is hard enough to read. */
bool showsConsent(const StepKind& kind)
{
    return !std::holds_alternative<Ready>(kind) && !std::holds_alternative<Reveal>(kind) &&
           !std::holds_alternative<EnterShare>(kind) && !std::holds_alternative<Hidden>(kind) &&
           !std::holds_alternative<NewSecret>(kind) && !std::holds_alternative<Work>(kind);
}

} // namespace

std::unique_ptr<Ceremony> newCeremony(const CeremonySpec& spec, const StartOptions& options)
{
    auto ceremony = spec.make(options);
    auto* sequence = dynamic_cast<Sequence*>(ceremony.get());
    if (sequence == nullptr || !spec.keepsRecord)
        return ceremony;
    if (options.room)
        sequence->beginInRoom(options.room);
    else
        sequence->beginAfterRoom();
    return ceremony;
}

void Sequence::beginInRoom(RoomSource look)
{
    m_look = std::move(look);
    m_chapters.insert(m_chapters.begin(), Text{QUORATE_TR("Room")});
    for (Entry& entry : m_entries)
        ++entry.chapter;
    std::vector<Entry> entries;
    m_firstNumber = 1;
    for (PlannedPart& planned : roomParts({.look = m_look, .note = [this](Fact fact) { note(std::move(fact)); }}))
        entries.push_back({.part = std::move(planned.part), .when = std::move(planned.when)});
    std::ranges::move(m_entries, std::back_inserter(entries));
    m_entries = std::move(entries);
    enter(0, {});
}

Plan onlyWhen(std::function<bool()> when, Plan parts)
{
    for (PlannedPart& planned : parts)
        planned.when = [when, itself = std::move(planned.when)] { return when() && (!itself || itself()); };
    return parts;
}

void Sequence::chapter(Text name)
{
    m_chapters.push_back(std::move(name));
}

void Sequence::add(std::unique_ptr<Part> part, Condition when)
{
    QUORATE_ASSERT(!m_chapters.empty());
    m_entries.push_back({.part = std::move(part), .chapter = m_chapters.size() - 1, .when = std::move(when)});
    if (m_entries.size() == 1)
        m_entries.front().part->enter({});
}

void Sequence::add(Plan parts)
{
    for (PlannedPart& planned : parts)
        add(std::move(planned.part), std::move(planned.when));
}

void Sequence::addAfterStop(std::unique_ptr<Part> part, Condition when)
{
    m_entries.push_back(
        {.part = std::move(part), .chapter = m_chapters.size(), .afterStop = true, .when = std::move(when)});
}

// ---- what people agreed on ------------------------------------------------------------------------------------

void Sequence::agree(std::string_view from, std::string_view commit, std::function<Consent()> bound)
{
    m_agreements.push_back({.from = from, .commit = commit, .bound = std::move(bound)});
}

std::vector<std::string> Sequence::agreedWords() const
{
    std::vector<std::string> words;
    for (const Agreement& agreement : m_agreements) {
        if (!agreement.words.empty())
            words = agreement.words;
    }
    return words;
}

/** The agreement that people are asked for now. */
const Sequence::Agreement* Sequence::askedFor() const
{
    const auto asked = std::ranges::find(m_agreements, m_entries[m_current].part->id(), &Agreement::from);
    return m_stopped || asked == m_agreements.end() || !asked->words.empty() ? nullptr : &*asked;
}

std::vector<std::string> Sequence::consentWordsNow() const
{
    const Agreement* asked = askedFor();
    return asked != nullptr ? consentWords(asked->bound()) : agreedWords();
}

/** An answer was accepted: at `from` that is consent. */
void Sequence::keepAgreement(const std::vector<std::string>& words)
{
    const Agreement* asked = askedFor();
    if (asked == nullptr)
        return;
    std::ranges::find(m_agreements, asked->from, &Agreement::from)->words = words;
    m_agreed.push_back({.name = "consent_words", .value = inOneLine(words)});
    note(m_agreed.back());
}

/** The first agreement that does not hold any longer, on the way to this entry. */
const Sequence::Agreement* Sequence::brokenBy(std::size_t next) const
{
    const auto isBroken = [&](const Agreement& agreement) {
        return !agreement.words.empty() && m_current < indexOf(agreement.commit) &&
               next > indexOf(agreement.from) && consentWords(agreement.bound()) != agreement.words;
    };
    const auto broken = std::ranges::find_if(m_agreements, isBroken);
    return m_stopped || broken == m_agreements.end() ? nullptr : &*broken;
}

/** A question that is asked once more on the way, such as a PIN, ends none. */
void Sequence::endAgreements(std::size_t next)
{
    for (Agreement& agreement : m_agreements) {
        const bool committed = m_current >= indexOf(agreement.commit);
        if (m_thenBackTo.empty() && !committed && next <= indexOf(agreement.from))
            agreement.words.clear();
    }
}

bool Sequence::plays(const Entry& entry) const
{
    return entry.afterStop == m_stopped && (!entry.when || entry.when());
}

std::optional<std::size_t> Sequence::following(std::size_t index) const
{
    for (std::size_t i = index; i < m_entries.size(); ++i) {
        if (plays(m_entries[i]))
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> Sequence::questionBefore(std::size_t index) const
{
    if (m_entries[index].part->backRule() != BackRule::Question)
        return std::nullopt;
    while (index-- > 0) {
        const Entry& entry = m_entries[index];
        if (!plays(entry))
            continue;
        switch (entry.part->backRule()) {
        case BackRule::Question:
            return index;
        case BackRule::Transparent:
            break;
        case BackRule::Barrier:
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<RailItem> Sequence::rail() const
{
    using State = RailItem::State;
    const std::size_t now = m_stopped ? m_stoppedChapter : m_entries[m_current].chapter;
    std::vector<RailItem> items;
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        const auto plays_ = [&](const Entry& entry) {
            return entry.chapter == i && (!entry.when || entry.when());
        };
        if (!m_stopped && std::ranges::none_of(m_entries, plays_))
            continue;
        const State state = i < now ? State::Done : i == now ? State::Now : State::Later;
        items.push_back({.name = m_chapters[i],
                         .state = m_stopped && i >= now ? State::Stopped : state,
                         .number = numberOf(i)});
        for (const Entry& entry : m_entries) {
            if (plays_(entry))
                std::ranges::move(entry.part->rail(), std::back_inserter(items));
        }
    }
    return items;
}

std::vector<PlannedStep> Sequence::plan() const
{
    std::vector<PlannedStep> steps;
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        PlannedStep step{.number = numberOf(i), .name = m_chapters[i], .ifNeeded = true};
        for (const Entry& entry : m_entries) {
            if (entry.chapter != i || entry.afterStop)
                continue;
            step.ifNeeded = step.ifNeeded && !mayPlay(entry);
            Text words = entry.part->planned();
            if (!words.empty() && std::ranges::find(step.acts, words, &PlannedAct::words) == step.acts.end())
                step.acts.push_back({.words = std::move(words), .ifNeeded = entry.when != nullptr});
            std::ranges::move(entry.part->materials(), std::back_inserter(step.materials));
            step.takesSheets = step.takesSheets || entry.part->takesSheets();
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

Step Sequence::step() const
{
    Step step;
    if (m_ended) {
        step.id = "stopped";
        step.heading = {QUORATE_TR("The ceremony was stopped")};
        step.primary = {QUORATE_TR("Finish")};
        step.kind = stoppedOutcome();
        step.mayStop = false;
        step.problem = m_stopProblem;
    } else {
        step = m_entries[m_current].part->step();
        step.mayGoBack = !m_stopped && questionBefore(m_current).has_value();
        step.mayStop = step.mayStop && !m_stopped;
        if (m_unsafe)
            step.problem = m_unsafe;
        if (m_looking) {
            step.mayStop = false;
            step.kind =
                Work{.run = [look = m_look](Services&, Progress&) -> Result<Box> { return Box::of(look()); }};
        }
    }
    if (showsConsent(step.kind))
        step.consentWords = consentWordsNow();
    if (auto* outcome = std::get_if<Outcome>(&step.kind))
        std::ranges::copy(m_agreed, std::back_inserter(outcome->facts));
    step.rail = rail();
    step.stop = stopLines();
    return step;
}

Result<void> Sequence::feed(Input input)
{
    if (m_ended)
        return fail(ErrorCode::InputNotExpected);
    m_facts.clear();
    if (m_looking)
        return screensSeen(std::move(input));
    if (asksForScreens(input)) {
        m_looking = true;
        m_unsafe.reset();
        return {};
    }
    if (std::holds_alternative<Stop>(input)) {
        if (!step().mayStop)
            return fail(ErrorCode::InputNotExpected);
        stop(std::move(std::get<Stop>(input).reason), {});
        return {};
    }
    if (std::holds_alternative<Back>(input))
        return goBack();
    const auto words = consentWordsNow(); // those that the person saw who answers
    QUORATE_TRY(auto move, m_entries[m_current].part->feed(std::move(input)));
    std::ranges::move(m_entries[m_current].part->takeFacts(), std::back_inserter(m_facts));
    keepAgreement(words);
    apply(std::move(move));
    return {};
}

bool Sequence::asksForScreens(const Input& input) const
{
    return m_look && std::holds_alternative<Continue>(input) &&
           leadsToSecret(m_entries[m_current].part->step().kind);
}

/** A turn goes on only before screens that nobody else sees. */
Result<void> Sequence::screensSeen(Input input)
{
    auto* seen = std::get_if<WorkDone>(&input);
    if (seen == nullptr)
        return fail(ErrorCode::InputNotExpected);
    m_looking = false;
    if (!seen->result) {
        m_unsafe = explain(seen->result.error(), {QUORATE_TR("Nothing was shown.")});
        return {};
    }
    m_unsafe = unsafeScreens(seen->result->take<RoomFacts>());
    if (m_unsafe)
        return {};
    QUORATE_TRY(auto move, m_entries[m_current].part->feed(Continue{}));
    std::ranges::move(m_entries[m_current].part->takeFacts(), std::back_inserter(m_facts));
    apply(std::move(move));
    return {};
}

Result<void> Sequence::goBack()
{
    const auto index = m_stopped ? std::nullopt : questionBefore(m_current);
    if (!index)
        return fail(ErrorCode::InputNotExpected);
    m_thenBackTo = {};
    enter(*index, {});
    return {};
}

std::size_t Sequence::indexOf(std::string_view part) const
{
    const auto found = std::ranges::find(m_entries, part, [](const Entry& entry) { return entry.part->id(); });
    QUORATE_ASSERT(found != m_entries.end());
    return static_cast<std::size_t>(found - m_entries.begin());
}

void Sequence::apply(Move move)
{
    if (move.kind == Move::Kind::Stay)
        return;
    if (move.kind == Move::Kind::Stop) {
        stop(std::move(move.reason), std::move(move.problem));
        return;
    }
    const std::string_view back = std::exchange(m_thenBackTo, move.thenBackTo);
    if (move.kind == Move::Kind::Jump)
        enter(indexOf(move.target), std::move(move.problem));
    else if (!back.empty())
        enter(indexOf(back), std::move(move.problem));
    else if (const auto index = following(m_current + 1))
        enter(*index, std::move(move.problem));
    else
        m_ended = true;
}

void Sequence::enter(std::size_t index, std::optional<Problem> problem)
{
    m_unsafe.reset();
    if (const Agreement* broken = brokenBy(index)) {
        index = indexOf(broken->from);
        problem = changedSinceAgreed();
        m_thenBackTo = {};
    }
    endAgreements(index);
    m_current = index;
    m_entries[index].part->enter(std::move(problem));
}

void Sequence::stop(std::string reason, std::optional<Problem> problem)
{
    m_unsafe.reset();
    for (const Entry& entry : m_entries)
        entry.part->wipe();
    wipeSecrets();
    m_stopped = true;
    m_stoppedChapter = m_entries[m_current].chapter;
    m_stopReason = std::move(reason);
    note({.name = "stop_reason", .value = m_stopReason});
    m_stopProblem = problem;
    if (const auto index = following(0))
        enter(*index, std::move(problem));
    else
        m_ended = true;
}

} // namespace quorate
