#include "ceremony/acts/new_so_pin.h"

#include "ceremony/acts/custodian_turn.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/published_defaults.h"
#include "ceremony/services.h"

namespace quorate
{

namespace
{

constexpr std::size_t digitCount = 16;
constexpr std::uint8_t fairBytes = 250; // the bytes below it give each digit equally often

/** Digits only: sixteen of them are a valid SO-PIN of every program, letters are misread by some. */
Result<SecretBytes> drawDigits(RandomSource& random)
{
    SecretBytes digits(digitCount);
    std::size_t drawn = 0;
    while (drawn < digitCount) {
        QUORATE_TRY(const SecretBytes bytes, random.bytes(digitCount));
        for (const std::uint8_t byte : bytes.reveal()) {
            if (byte < fairBytes && drawn < digitCount)
                digits.writable()[drawn++] = static_cast<std::uint8_t>('0' + byte % 10);
        }
    }
    return digits;
}

/** The officer alone sees the digits and writes them down. */
class NotePart final : public Part
{
public:
    NotePart(const SealedSecret& digits, std::function<std::string()> officer)
        : Part("so_pin_note"), m_digits(digits), m_officer(std::move(officer))
    {
    }

    Text planned() const override { return {QUORATE_TR("The security officer writes down the SO-PIN")}; }
    std::vector<Text> materials() const override
    {
        return {{QUORATE_TR("Paper, pen and envelope for the SO-PIN")}};
    }

    /** No way back while it is shown: the page leaves by what covers the digits. */
    BackRule backRule() const override
    {
        return m_state == State::Revealed ? BackRule::Barrier : BackRule::Question;
    }
    void wipe() override { m_shown.revoke(); }

private:
    enum class State { Ready, Revealed, Hidden };
    static constexpr ShareLayout layout{.rows = 1, .groupsPerRow = 4, .letters = false};

    void entered() override
    {
        m_shown.revoke();
        m_state = State::Ready;
    }

    Actor actor() const { return {.number = 1, .name = m_officer()}; }

    Step show() const override
    {
        Step step{.actor = actor()};
        switch (m_state) {
        case State::Ready:
            step.id = "so_pin_note.ready";
            step.heading = {QUORATE_TR("Your new SO-PIN is hidden")};
            step.lines = {
                {QUORATE_TR("Only %1 may look. Everyone else turn away."), {actor().name}},
                {QUORATE_TR("Press Show when nobody else can see the screen. Press Esc to hide it at any "
                            "moment.")}};
            step.primary = {QUORATE_TR("Show the SO-PIN")};
            step.kind = Ready{layout};
            break;
        case State::Revealed:
            step.id = "so_pin_note.show";
            step.heading = {QUORATE_TR("The new SO-PIN")};
            step.lines = {{QUORATE_TR("Write all 16 digits down and keep the note locked away: without them this "
                                      "token can never be initialised again.")}};
            step.primary = {QUORATE_TR("I have written it down")};
            step.kind = Reveal{.layout = layout, .characters = m_shown.view(), .groups = layout.groups()};
            break;
        case State::Hidden:
            step.id = "so_pin_note.hidden";
            step.heading = hiddenHeading(m_reason);
            step.lines = {{QUORATE_TR("%1, continue when nobody else can see."), {actor().name}}};
            step.primary = {QUORATE_TR("I am %1 - continue"), {actor().name}};
            step.kind = Hidden{actor()};
            break;
        }
        return step;
    }

    Result<Move> take(Input input) override
    {
        if (const auto* hide = std::get_if<Hide>(&input); hide != nullptr && m_state != State::Hidden) {
            m_shown.revoke();
            m_reason = hide->why;
            m_state = m_reason == HideReason::LetGo ? State::Ready : State::Hidden;
            return Move::stay();
        }
        if (!std::holds_alternative<Continue>(input))
            return notExpected();
        return goOn();
    }

    Move goOn()
    {
        switch (m_state) {
        case State::Ready:
            m_shown.show(m_digits.open());
            m_state = State::Revealed;
            return Move::stay();
        case State::Revealed:
            m_shown.revoke();
            m_state = State::Ready;
            return Move::next();
        case State::Hidden:
            m_state = State::Ready;
            return Move::stay();
        }
        return Move::stay();
    }

    const SealedSecret& m_digits;
    std::function<std::string()> m_officer;
    State m_state = State::Ready;
    HideReason m_reason = HideReason::Asked;
    SecretSlot m_shown{};
};

} // namespace

Plan NewSoPin::parts()
{
    const auto offered = [this] { return m_spec.when() && m_offered; };
    Plan plan;
    plan.push_back({sourcePart(), m_spec.when});
    // Drawn once: who goes back sees the same digits again, and the note stays good.
    plan.push_back({drawPart(), [this, offered] { return offered() && m_digits.empty(); }});
    plan.push_back({std::make_unique<NotePart>(m_digits, m_spec.officer), offered});
    plan.push_back({typedPart(), m_spec.when});
    return plan;
}

std::unique_ptr<Part> NewSoPin::sourcePart()
{
    return formPart(
        {.id = "so_pin_source",
         .heading = m_spec.heading,
         .fields =
             [this] {
                 return std::vector<Field>{
                     {.id = "source",
                      .label = {QUORATE_TR("New SO-PIN")},
                      .kind = FieldKind::Choice,
                      .value = m_offered ? "offered" : "own",
                      .options = {{.id = "offered",
                                   .label = {QUORATE_TR("Offer me 16 random digits")},
                                   .help = {QUORATE_TR("Recommended. They are shown to the security officer "
                                                       "alone, who writes them down.")}},
                                  {.id = "own",
                                   .label = {QUORATE_TR("I choose one myself")},
                                   .help = {QUORATE_TR("16 characters, 0-9 and A-F. Digits only work in every "
                                                       "program.")}}}}};
             },
         .lines = m_spec.lines,
         .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
             m_offered = values.at("source") == "offered";
             return std::nullopt;
         }});
}

std::unique_ptr<Part> NewSoPin::drawPart()
{
    return workPart({.id = "so_pin_draw",
                     .heading = {QUORATE_TR("Drawing random digits")},
                     .changes = false,
                     .make =
                         [] {
                             return [](Services& services, Progress&) -> Result<Box> {
                                 QUORATE_TRY(SecretBytes digits, drawDigits(services.random));
                                 return Box::of(SealedSecret::seal(std::move(digits)));
                             };
                         },
                     .done =
                         [this](Box box) {
                             m_digits = box.take<SealedSecret>();
                             return Move::next();
                         }});
}

std::unique_ptr<Part> NewSoPin::typedPart()
{
    return secretPart({.id = m_spec.id,
                       .kind = SecretKind::SoPin,
                       .isNew = true,
                       .heading = m_spec.heading,
                       .lines = [this] { return typedLines(); },
                       .refuse = [this](const SecretBytes& typed) { return refuse(typed); },
                       .into = m_spec.into});
}

std::vector<Text> NewSoPin::typedLines() const
{
    if (m_offered)
        return {
            {QUORATE_TR("Type it twice from the note: this proves that it can be read. Back shows it again.")}};
    return {{QUORATE_TR("16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.")},
            {QUORATE_TR("Write it down before you type it: without it this token can never be initialised "
                        "again.")}};
}

std::optional<Text> NewSoPin::refuse(const SecretBytes& typed) const
{
    if (m_offered && !typed.equals(m_digits.open().reveal()))
        return Text{QUORATE_TR("This is not the SO-PIN that was shown")};
    return refusePublished(PinKind::So, typed, m_spec.allowPublished);
}

} // namespace quorate
