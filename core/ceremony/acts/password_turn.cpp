#include "ceremony/acts/password_turn.h"

#include "ceremony/acts/secret_part.h"

namespace quorate
{

namespace
{

class PasswordTurns final : public Part
{
public:
    explicit PasswordTurns(PasswordTurnsSpec spec) : Part("password"), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return BackRule::Barrier; }
    Text planned() const override { return {QUORATE_TR("Each custodian alone at the screen chooses a password")}; }
    void wipe() override { m_chosen.wipe(); }

private:
    enum class State { Handover, Choose, Cleared };

    void entered() override
    {
        m_spec.passwords->clear();
        m_person = 0;
        beginTurn();
    }

    Step show() const override
    {
        const auto people = m_spec.people();
        const Actor& who = people[m_person];
        const Actor next = m_person + 1 < people.size() ? people[m_person + 1] : Actor{};
        if (m_state == State::Choose) {
            Step step = m_question->step();
            step.actor = who;
            return step;
        }
        if (m_state == State::Handover)
            return {.id = "password.handover",
                    .heading = {QUORATE_TR("Only %1 may look. Everyone else turn away."), {who.name}},
                    .lines = {{QUORATE_TR("%1: sit down. You will choose the password of your share file."),
                               {who.name}}},
                    .primary = {QUORATE_TR("I am %1 - start my turn"), {who.name}},
                    .actor = who,
                    .kind = Handover{who}};
        return {.id = "password.cleared",
                .heading = {QUORATE_TR("%1's password is chosen"), {who.name}},
                .lines = {{QUORATE_TR("It has left this screen.")}},
                .primary =
                    next.number != 0 ? Text{QUORATE_TR("Hand over to %1"), {next.name}} : Text{QUORATE_TR("Next")},
                .actor = who,
                .kind = Cleared{.of = who, .next = next}};
    }

    Result<Move> take(Input input) override
    {
        if (m_state == State::Choose)
            return choose(std::move(input));
        if (!std::holds_alternative<Continue>(input))
            return notExpected();
        if (m_state == State::Handover) {
            m_state = State::Choose;
            return Move::stay();
        }
        if (++m_person == m_spec.people().size())
            return Move::next();
        beginTurn();
        return Move::stay();
    }

    Result<Move> choose(Input input)
    {
        QUORATE_TRY(const Move move, m_question->feed(std::move(input)));
        if (move.kind == Move::Kind::Next) {
            m_spec.passwords->push_back(std::move(m_chosen));
            m_chosen = {};
            m_state = State::Cleared;
        }
        return Move::stay();
    }

    void beginTurn()
    {
        m_state = State::Handover;
        m_question = secretPart(
            {.id = "password.choose",
             .kind = SecretKind::SharePassword,
             .isNew = true,
             .min = shortestSharePassword,
             .max = longestSharePassword,
             .heading = {QUORATE_TR("%1, choose your password"), {m_spec.people()[m_person].name}},
             .lines =
                 [] {
                     return std::vector<Text>{{QUORATE_TR(
                         "At least 14 characters or 5 words. Nobody can recover it, and without it this "
                         "share file stays shut.")}};
                 },
             .into = &m_chosen});
    }

    PasswordTurnsSpec m_spec;
    State m_state = State::Handover;
    std::size_t m_person = 0;
    std::unique_ptr<Part> m_question{};
    SealedSecret m_chosen{};
};

} // namespace

std::unique_ptr<Part> passwordTurns(PasswordTurnsSpec spec)
{
    return std::make_unique<PasswordTurns>(std::move(spec));
}

} // namespace quorate
