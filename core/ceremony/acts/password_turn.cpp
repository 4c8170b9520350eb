#include "ceremony/acts/password_turn.h"

#include "ceremony/acts/custodian_turn.h"
#include "ceremony/acts/secret_part.h"
#include "ceremony/acts/turn_pause.h"
#include "ceremony/mixed_random.h"
#include "ceremony/services.h"
#include "sharing/word_password.h"

namespace quorate
{

namespace
{

constexpr ShareLayout wordLayout{.rows = 2, .groupsPerRow = 3, .letters = false, .words = true};
static_assert(wordLayout.rows * wordLayout.groupsPerRow == int{offeredWords});

Result<Box> drawnWords(Services& services, const HeldToken& token)
{
    if (!token.chosen()) {
        QUORATE_TRY(SecretBytes words, drawWords(services.random));
        return Box::of(SealedSecret::seal(std::move(words)));
    }
    QUORATE_TRY(Token * held, heldToken(services, token));
    MixedRandom mixed(services.random, *held);
    QUORATE_TRY(SecretBytes words, drawWords(mixed));
    return Box::of(SealedSecret::seal(std::move(words)));
}

class PasswordTurns final : public Part
{
public:
    explicit PasswordTurns(PasswordTurnsSpec spec) : Part("password"), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return BackRule::Barrier; }
    Text planned() const override { return {QUORATE_TR("Each custodian alone at the screen chooses a password")}; }
    void wipe() override
    {
        m_chosen.wipe();
        m_words.wipe();
        m_shown.revoke();
        m_pause.wipe();
    }

private:
    enum class State { Handover, Choose, Drawing, Ready, Revealed, Hidden, TypeBack, Cleared };

    void entered() override
    {
        m_spec.passwords->clear();
        m_person = 0;
        beginTurn();
    }

    // ---- what is shown ----------------------------------------------------------------------------------------

    Step show() const override
    {
        if (m_pause.active())
            return m_pause.step();
        Step step = m_state == State::Choose ? m_question->step() : Step();
        step.actor = actor();
        step.mayPause = m_state != State::Drawing;
        switch (m_state) {
        case State::Choose:
            std::get<NewSecret>(step.kind).mayOffer = true;
            break;
        case State::Handover:
            handoverStep(step);
            break;
        case State::Drawing:
            step.id = "password.draw";
            step.heading = {QUORATE_TR("Drawing six words")};
            step.mayStop = false;
            step.kind = Work{.run = [token = *m_spec.token](Services& services, Progress&) -> Result<Box> {
                return drawnWords(services, token);
            }};
            break;
        case State::Ready:
            readyStep(step);
            break;
        case State::Revealed:
            revealStep(step);
            break;
        case State::Hidden:
            step.id = "password.hidden";
            step.heading = hiddenHeading(m_reason);
            step.lines = {{QUORATE_TR("%1, continue when nobody else can see."), {actor().name}}};
            step.primary = {QUORATE_TR("I am %1 - continue"), {actor().name}};
            step.kind = Hidden{actor()};
            break;
        case State::TypeBack:
            typeBackStep(step);
            break;
        case State::Cleared:
            clearedStep(step);
            break;
        }
        return step;
    }

    void handoverStep(Step& step) const
    {
        step.id = "password.handover";
        step.heading = {QUORATE_TR("Only %1 may look. Everyone else turn away."), {actor().name}};
        step.lines = {
            {QUORATE_TR("%1: sit down. You will choose the password of your share file."), {actor().name}}};
        step.primary = {QUORATE_TR("I am %1 - start my turn"), {actor().name}};
        step.kind = Handover{actor()};
    }

    void readyStep(Step& step) const
    {
        step.id = "password.ready";
        step.heading = {QUORATE_TR("Your six words are hidden")};
        step.lines = {
            {QUORATE_TR("Take paper and a pen. The words are the password of your share file.")},
            {QUORATE_TR("Press Show when nobody else can see the screen. Press Esc to hide it at any moment.")}};
        step.primary = {QUORATE_TR("Show my words")};
        step.kind = Ready{wordLayout};
    }

    void revealStep(Step& step) const
    {
        step.id = "password.show";
        step.heading = {QUORATE_TR("%1's six words"), {actor().name}};
        step.lines = {{QUORATE_TR("Write all six in their order and in small letters. The password is these words "
                                  "with one blank between them. Nobody can recover it.")}};
        step.primary = {QUORATE_TR("I have written it down")};
        step.kind = Reveal{.layout = wordLayout, .characters = m_shown.view(), .groups = wordLayout.groups()};
    }

    void typeBackStep(Step& step) const
    {
        step.id = "password.typed";
        step.heading = {QUORATE_TR("Now type the six words from your note")};
        step.lines = {
            {QUORATE_TR("Type from the paper, not from memory: this proves that it can be read. Put one blank or "
                        "one hyphen between two words; capitals count as small letters.")}};
        step.primary = {QUORATE_TR("Compare")};
        step.kind = GiveSecret{.kind = SecretKind::SharePassword, .wasOffered = true};
    }

    void clearedStep(Step& step) const
    {
        const auto people = m_spec.people();
        const Actor next = m_person + 1 < people.size() ? people[m_person + 1] : Actor{};
        step.id = "password.cleared";
        step.heading = {QUORATE_TR("%1's password is chosen"), {actor().name}};
        step.lines = {{QUORATE_TR("It has left this screen.")}};
        step.primary =
            next.number != 0 ? Text{QUORATE_TR("Hand over to %1"), {next.name}} : Text{QUORATE_TR("Next")};
        step.kind = Cleared{.of = actor(), .next = next};
    }

    // ---- what people do ---------------------------------------------------------------------------------------

    Result<Move> take(Input input) override
    {
        if (m_pause.active())
            return takeDuringPause(std::move(input));
        if (m_state == State::Drawing)
            return takeWords(std::move(input));
        if (std::holds_alternative<Pause>(input))
            return pause();
        if (std::holds_alternative<Offer>(input))
            return offer();
        if (const auto* hide = std::get_if<Hide>(&input))
            return hideNow(hide->why);
        if (const auto* given = std::get_if<SecretGiven>(&input); given != nullptr && m_state == State::TypeBack)
            return compare(*given);
        if (m_state == State::Choose)
            return choose(std::move(input));
        return std::holds_alternative<Continue>(input) ? goOn() : Result<Move>(notExpected());
    }

    Result<Move> choose(Input input)
    {
        QUORATE_TRY(const Move move, m_question->feed(std::move(input)));
        if (move.kind == Move::Kind::Next)
            finishTurn(std::move(m_chosen));
        return Move::stay();
    }

    Result<Move> offer()
    {
        if (m_state != State::Choose && m_state != State::TypeBack)
            return notExpected();
        clearProblem();
        m_offered = true;
        m_writtenDown = false;
        m_state = m_words.empty() ? State::Drawing : State::Ready;
        return Move::stay();
    }

    Result<Move> takeWords(Input input)
    {
        auto* done = std::get_if<WorkDone>(&input);
        if (done == nullptr)
            return notExpected();
        if (!done->result) {
            beginChoice();
            return Move::stay(explain(done->result.error(), {QUORATE_TR("Nothing was shown.")}));
        }
        m_words = done->result->take<SealedSecret>();
        m_state = State::Ready;
        return Move::stay();
    }

    Result<Move> hideNow(HideReason why)
    {
        if (m_state != State::Ready && m_state != State::Revealed)
            return notExpected();
        m_shown.revoke();
        m_reason = why;
        m_state = why == HideReason::LetGo ? State::Ready : State::Hidden;
        return Move::stay();
    }

    Result<Move> goOn()
    {
        switch (m_state) {
        case State::Handover:
            clearProblem();
            if (m_offered)
                m_state = m_writtenDown ? State::TypeBack : State::Ready;
            else
                beginChoice();
            return Move::stay();
        case State::Ready:
            m_shown.show(inColumns(m_words.open()));
            m_state = State::Revealed;
            return Move::stay();
        case State::Revealed:
            m_shown.revoke();
            m_writtenDown = true;
            m_state = State::TypeBack;
            return Move::stay();
        case State::Hidden:
            m_state = State::Ready;
            return Move::stay();
        case State::TypeBack:
            clearProblem();
            beginChoice();
            return Move::stay();
        case State::Cleared:
            return nextPerson();
        case State::Choose:
        case State::Drawing:
            break;
        }
        return notExpected();
    }

    Result<Move> compare(const SecretGiven& given)
    {
        SecretBytes typed = inSmallLetters(given.value);
        if (!typed.equals(m_words.open().reveal()))
            return Move::stay(
                {.error = {.code = ErrorCode::NotAccepted, .where = "six words"},
                 .happened = {QUORATE_TR("These are not the words that were shown")},
                 .safe = {QUORATE_TR("Nothing is saved yet.")},
                 .todo = {QUORATE_TR("Have them shown again, correct the note, and type them from it.")}});
        clearProblem();
        finishTurn(SealedSecret::seal(std::move(typed)));
        return Move::stay();
    }

    Result<Move> pause()
    {
        m_shown.revoke();
        clearProblem();
        m_pause.begin(actor());
        return Move::stay();
    }

    /** Nothing is made of a password yet, so a pause that ends void costs this turn only. */
    Result<Move> takeDuringPause(Input input)
    {
        QUORATE_TRY(const TurnPause::Then then, m_pause.feed(std::move(input)));
        if (then != TurnPause::Then::Void) {
            if (then != TurnPause::Then::Stays && m_state != State::Cleared)
                m_state = State::Handover;
            return Move::stay();
        }
        if (m_state == State::Cleared)
            m_spec.passwords->pop_back();
        beginTurn();
        return Move::stay(m_pause.voidProblem(
            {QUORATE_TR("Nobody saw a password. Those of the others are kept.")},
            {QUORATE_TR("Shred this person's note if there is one. Their turn begins again.")}));
    }

    // ---- where we are -----------------------------------------------------------------------------------------

    Actor actor() const { return m_spec.people()[m_person]; }

    void beginTurn()
    {
        m_state = State::Handover;
        m_offered = false;
        m_writtenDown = false;
        m_words.wipe();
        m_chosen.wipe();
        m_question.reset();
    }

    void beginChoice()
    {
        m_state = State::Choose;
        m_offered = false;
        m_question = secretPart(
            {.id = "password.choose",
             .kind = SecretKind::SharePassword,
             .isNew = true,
             .min = shortestSharePassword,
             .max = longestSharePassword,
             .heading = {QUORATE_TR("%1, choose your password"), {actor().name}},
             .lines =
                 [] {
                     return std::vector<Text>{{QUORATE_TR(
                         "At least 14 characters or 5 words. Nobody can recover it, and without it this "
                         "share file stays shut.")}};
                 },
             .into = &m_chosen});
    }

    void finishTurn(SealedSecret password)
    {
        m_spec.passwords->push_back(std::move(password));
        m_chosen.wipe();
        m_words.wipe();
        m_question.reset();
        m_state = State::Cleared;
    }

    Result<Move> nextPerson()
    {
        if (m_person + 1 == m_spec.people().size())
            return Move::next();
        ++m_person;
        beginTurn();
        return Move::stay();
    }

    PasswordTurnsSpec m_spec;
    State m_state = State::Handover;
    std::size_t m_person = 0;
    bool m_offered = false;     // this turn is about words
    bool m_writtenDown = false; // they were shown
    HideReason m_reason = HideReason::Asked;
    std::unique_ptr<Part> m_question{};
    SealedSecret m_chosen{};
    SealedSecret m_words{}; // of this turn, as the password is written
    SecretSlot m_shown{};
    TurnPause m_pause{{.choose = "password.pause", .paused = "password.paused"}};
};

} // namespace

std::unique_ptr<Part> passwordTurns(PasswordTurnsSpec spec)
{
    return std::make_unique<PasswordTurns>(std::move(spec));
}

} // namespace quorate
