#include "ceremony/acts/turn_pause.h"

#include "ceremony/acts/secret_part.h"

namespace quorate
{

namespace
{

constexpr int triesForCode = 5;
constexpr int shortestCode = 6;
constexpr int longestCode = 16;

} // namespace

void TurnPause::begin(Actor who)
{
    wipe();
    m_who = std::move(who);
    m_triesLeft = triesForCode;
    m_timeOver = false;
    m_question =
        secretPart({.id = m_ids.choose,
                    .kind = SecretKind::ReturnCode,
                    .isNew = true,
                    .min = shortestCode,
                    .max = longestCode,
                    .heading = {QUORATE_TR("Pause during %1's turn"), {m_who.name}},
                    .lines =
                        [] {
                            return std::vector<Text>{{QUORATE_TR(
                                "Choose a return code of at least 6 digits. Only this code brings your turn back. "
                                "After 5 wrong codes the turn is void.")}};
                        },
                    .primary = {QUORATE_TR("Pause my turn")},
                    .into = &m_code});
    m_state = State::Choosing;
}

void TurnPause::wipe()
{
    m_code.wipe();
    m_question.reset();
    m_problem.reset();
    m_state = State::Off;
}

Step TurnPause::step() const
{
    if (m_state == State::Choosing) {
        Step step = m_question->step();
        step.actor = m_who;
        std::get<NewSecret>(step.kind).mayDecline = true;
        return step;
    }
    return {.id = m_ids.paused,
            .heading = {QUORATE_TR("Paused during %1's turn"), {m_who.name}},
            .lines = {{QUORATE_TR("%1: type your return code to go on."), {m_who.name}}},
            .primary = {QUORATE_TR("I am %1 - continue"), {m_who.name}},
            .actor = m_who,
            .problem = m_problem,
            .kind = Paused{.who = m_who, .triesLeft = m_triesLeft}};
}

Result<TurnPause::Then> TurnPause::feed(Input input)
{
    if (m_state == State::Choosing)
        return choose(std::move(input));
    if (std::holds_alternative<TimeOver>(input)) {
        m_timeOver = true;
        wipe();
        return Then::Void;
    }
    if (const auto* given = std::get_if<SecretGiven>(&input))
        return compare(*given);
    return fail(ErrorCode::InputNotExpected);
}

Result<TurnPause::Then> TurnPause::choose(Input input)
{
    if (std::holds_alternative<Continue>(input)) {
        wipe();
        return Then::Declined;
    }
    QUORATE_TRY(const Move move, m_question->feed(std::move(input)));
    if (move.kind == Move::Kind::Next) {
        m_question.reset();
        m_state = State::Paused;
    }
    return Then::Stays;
}

Result<TurnPause::Then> TurnPause::compare(const SecretGiven& given)
{
    if (given.value.equals(m_code.open().reveal())) {
        wipe();
        return Then::Resumed;
    }
    if (--m_triesLeft == 0) {
        wipe();
        return Then::Void;
    }
    m_problem = Problem{
        .error = {.code = ErrorCode::NotAccepted, .where = "return code", .detail = m_triesLeft},
        .happened = {QUORATE_TR("This is not the return code")},
        .safe = {QUORATE_TR("The turn is still paused. Nothing was shown.")},
        .todo = {QUORATE_TRN("Type it again. After %n more wrong code(s) the turn is void."), {}, m_triesLeft}};
    return Then::Stays;
}

Text TurnPause::whyVoid() const
{
    return m_timeOver ? Text{QUORATE_TR("%1's turn is void: nobody came back in time"), {m_who.name}}
                      : Text{QUORATE_TR("%1's turn is void: 5 wrong return codes"), {m_who.name}};
}

Problem TurnPause::voidProblem(Text safe, Text todo) const
{
    return {.error = {.code = ErrorCode::NotAccepted, .where = "return code"},
            .happened = whyVoid(),
            .safe = std::move(safe),
            .todo = std::move(todo)};
}

std::string TurnPause::voidReason() const
{
    return inEnglish(whyVoid());
}

} // namespace quorate
