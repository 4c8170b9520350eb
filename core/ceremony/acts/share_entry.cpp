#include "ceremony/acts/share_entry.h"

#include "base/check.h"
#include "ceremony/acts/custodian_turn.h"
#include "ceremony/acts/group_words.h"
#include "ceremony/acts/safe_words.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace quorate
{

namespace
{

constexpr int largestForeignNumber = 255; // sc-hsm-tool counts in one byte

int numberIn(const std::string& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

} // namespace

ShareEntry::ShareEntry(Actor who, Actor next, int position, ExpectedSet set, std::vector<int> taken)
    : m_who(std::move(who)),
      m_next(std::move(next)),
      m_position(position),
      m_set(std::move(set)),
      m_taken(std::move(taken))
{
    clearGrid();
}

ShareLayout ShareEntry::layout() const
{
    ShareLayout layout = layoutOf(*m_set.profile);
    layout.letters = m_letters;
    return layout;
}

void ShareEntry::clearGrid()
{
    m_done = 0;
    m_wrong = 0;
    m_digits = SealedSecret::seal(SecretBytes(static_cast<std::size_t>(layout().groups()) * groupDigits));
    m_seal.wipe();
}

void ShareEntry::wipe()
{
    m_digits.wipe();
    m_seal.wipe();
    m_result.value.wipe();
    m_pause.wipe();
}

Step ShareEntry::step() const
{
    if (m_pause.active())
        return m_pause.step();
    Step step{.actor = m_who, .mayPause = true, .problem = m_problem};
    switch (m_state) {
    case State::Handover:
        step.id = "entry.handover";
        step.heading = {QUORATE_TR("Only %1 may look. Everyone else turn away."), {m_who.name}};
        step.lines = {{QUORATE_TR("%1: sit down and take your sheet of set %2. Nothing secret is shown yet."),
                       {m_who.name, m_set.identity.setCode}},
                      {QUORATE_TR("Compare the number on your envelope with the record before you open it.")}};
        step.primary = {QUORATE_TR("I am %1 - start my turn"), {m_who.name}};
        step.kind = Handover{m_who};
        break;
    case State::Enter:
        step.id = "entry.enter";
        step.heading = {QUORATE_TR("%1, type your share"), {m_who.name}};
        step.lines = {
            {QUORATE_TR("Share %1 of %2 needed. Set %3 must be on your sheet."),
             {std::to_string(m_position + 1), std::to_string(m_set.identity.needed), m_set.identity.setCode}},
            m_letters ? Text{QUORATE_TR("Type the boxed letters too. Finished groups are hidden again.")}
                      : Text{QUORATE_TR("Type the digits only. If your value is shorter than the grid, "
                                        "begin with zeros.")}};
        step.primary = {QUORATE_TR("Check my share")};
        step.kind = EnterShare{
            .layout = layout(),
            .done = m_done,
            .wrong = m_wrong,
            .lettersOptional = !m_set.lettersRequired,
            .mayScan = true,
            .fields = {{.id = "number", .label = {QUORATE_TR("Share number")}, .value = m_number, .min = 1}}};
        break;
    case State::Hidden:
        step.id = "entry.hidden";
        step.heading = hiddenHeading(m_reason);
        step.lines = {{QUORATE_TR("%1, continue when nobody else can see."), {m_who.name}}};
        step.primary = {QUORATE_TR("I am %1 - continue"), {m_who.name}};
        step.kind = Hidden{m_who};
        break;
    case State::Cleared:
        step.id = "entry.cleared";
        step.heading = {QUORATE_TR("%1's share is in"), {m_who.name}};
        step.lines = {{QUORATE_TR("It has left this screen. Fold your sheet before you stand up.")}};
        step.primary =
            m_next.number != 0 ? Text{QUORATE_TR("Hand over to %1"), {m_next.name}} : Text{QUORATE_TR("Next")};
        step.kind = Cleared{.of = m_who, .next = m_next};
        break;
    }
    return step;
}

Result<Move> ShareEntry::feed(Input input)
{
    if (m_pause.active())
        return feedPause(std::move(input));
    if (std::holds_alternative<Pause>(input)) {
        m_problem.reset();
        m_pause.begin(m_who);
        return Move::stay();
    }
    if (std::holds_alternative<Continue>(input))
        return goOn();
    if (m_state != State::Enter)
        return fail(ErrorCode::InputNotExpected);
    if (const auto* hide = std::get_if<Hide>(&input)) {
        m_reason = hide->why;
        m_state = State::Hidden;
        return Move::stay();
    }
    if (std::holds_alternative<ToggleLetters>(input) && !m_set.lettersRequired) {
        m_letters = !m_letters;
        clearGrid();
        return Move::stay();
    }
    if (const auto* typed = std::get_if<TypedGroup>(&input))
        return keep(*typed);
    if (const auto* scanned = std::get_if<ScannedCode>(&input))
        return takeScanned(*scanned);
    if (const auto* filled = std::get_if<Filled>(&input))
        return check(filled->values);
    return fail(ErrorCode::InputNotExpected);
}

/** Back at the hand-over, with the groups that were typed; or, if the turn is void, with none. */
Result<Move> ShareEntry::feedPause(Input input)
{
    QUORATE_TRY(const TurnPause::Then then, m_pause.feed(std::move(input)));
    if (then == TurnPause::Then::Stays)
        return Move::stay();
    if (then == TurnPause::Then::Void) {
        clearGrid();
        m_number.clear();
        m_result = {};
        m_problem = m_pause.voidProblem(
            nothingSent(),
            {QUORATE_TR("What %1 typed was dropped. Their sheet is still good: type it again."), {m_who.name}});
    }
    if (then == TurnPause::Then::Void || m_state != State::Cleared)
        m_state = State::Handover;
    return Move::stay();
}

Result<Move> ShareEntry::goOn()
{
    switch (m_state) {
    case State::Handover:
        m_facts = {{"sheet_of_set", m_set.identity.setCode}};
        [[fallthrough]];
    case State::Hidden:
        m_problem.reset();
        m_state = State::Enter;
        return Move::stay();
    case State::Cleared:
        return Move::next();
    case State::Enter:
        break;
    }
    return fail(ErrorCode::InputNotExpected);
}

Result<Move> ShareEntry::keep(const TypedGroup& typed)
{
    const ShareLayout grid = layout();
    if (typed.index < 0 || typed.index >= grid.typedGroups())
        return fail(ErrorCode::InputNotExpected);
    const bool isSeal = typed.index == grid.groups();
    const auto index = static_cast<std::size_t>(typed.index);
    auto characters =
        isSeal ? readSeal(typed.characters.reveal()) : readGroup(index, typed.characters.reveal(), m_letters);
    const std::uint64_t bit = std::uint64_t{1} << typed.index;
    m_done &= ~bit;
    if (!characters) {
        m_wrong |= bit;
        m_problem = groupDoesNotMatch(grid, typed.index, nothingSent());
        return Move::stay();
    }
    m_wrong &= ~bit;
    m_done |= bit;
    m_problem.reset();
    if (isSeal) {
        m_seal = SealedSecret::seal(*std::move(characters));
        return Move::stay();
    }
    SecretBytes digits = m_digits.open();
    std::ranges::copy(characters->reveal().first(groupDigits),
                      digits.writable().subspan(index * groupDigits).begin());
    m_digits = SealedSecret::seal(std::move(digits));
    return Move::stay();
}

/** As if every group had been typed, the seal with them. */
Result<Move> ShareEntry::takeScanned(const ScannedCode& code)
{
    auto scanned = readShareCode(code.characters.reveal());
    if (auto problem = whyNotOurs(scanned)) {
        m_problem = std::move(problem);
        return Move::stay();
    }
    m_letters = true;
    clearGrid();
    m_digits = SealedSecret::seal(std::move(scanned->digits));
    m_seal = SealedSecret::seal(std::move(scanned->seal));
    m_number = std::to_string(scanned->number);
    m_done = (std::uint64_t{1} << layout().typedGroups()) - 1;
    return finish();
}

std::optional<Problem> ShareEntry::whyNotOurs(const Result<ScannedShare>& scanned) const
{
    if (scanned && scanned->setCode == m_set.otherModeCode)
        return explain({.code = ErrorCode::TestShare}, nothingSent());
    if (scanned && scanned->setCode != m_set.identity.setCode)
        return explain({.code = ErrorCode::WrongSet}, nothingSent(), {scanned->setCode, m_set.identity.setCode});
    if (scanned && scanned->digits.size() == static_cast<std::size_t>(layout().groups()) * groupDigits)
        return std::nullopt;
    return Problem{
        .error = {.code = ErrorCode::NotAccepted, .where = "code"},
        .happened = {QUORATE_TR("That was not the QR code of a share")},
        .safe = nothingSent(),
        .todo = {QUORATE_TR("Scan the code beside the seal. If it fails again, the scanner may be set for "
                            "another keyboard: type the share instead.")}};
}

Result<Move> ShareEntry::check(const std::map<std::string, std::string>& values)
{
    const auto typedNumber = values.find("number");
    if (values.size() != 1 || typedNumber == values.end())
        return fail(ErrorCode::InputNotExpected);
    m_number = typedNumber->second;
    if (std::popcount(m_done) != layout().typedGroups()) {
        m_problem = groupIsNotComplete(layout(), std::countr_one(m_done), nothingSent());
        return Move::stay();
    }
    return finish();
}

/** All groups are there: what they say together. */
Move ShareEntry::finish()
{
    auto value = valueOf(m_digits.open().reveal());
    QUORATE_ASSERT(value.has_value()); // each group was read as digits
    const int number = numberIn(m_number);
    if (auto problem = whatIsWrong(number, *value)) {
        if (problem->error.code == ErrorCode::ShareTwice)
            clearGrid(); // it was somebody else's sheet
        m_problem = std::move(problem);
        return Move::stay();
    }
    m_problem.reset();
    m_facts = {{"sheet_of_set", m_set.identity.setCode}, {"share_number", std::int64_t{number}}};
    m_result = {.number = number, .value = SealedSecret::seal(*std::move(value)), .sealed = m_letters};
    m_digits.wipe();
    m_seal.wipe();
    m_state = State::Cleared;
    return Move::stay();
}

std::optional<Problem> ShareEntry::whatIsWrong(int number, const SecretBytes& value) const
{
    const int largest = m_set.lettersRequired ? m_set.identity.total : largestForeignNumber;
    if (number < 1 || number > largest)
        return Problem{
            .error = {.code = ErrorCode::NotAccepted, .where = "number"},
            .happened = {QUORATE_TR("The share number must be between 1 and %1"), {std::to_string(largest)}},
            .safe = nothingSent(),
            .todo = {QUORATE_TR("Read the number on the sheet again.")}};
    if (std::ranges::find(m_taken, number) != m_taken.end())
        return explain({.code = ErrorCode::ShareTwice, .detail = number}, {QUORATE_TR("The first entry is kept.")},
                       {std::to_string(number)});
    if (!m_letters)
        return std::nullopt;
    const SecretBytes typedSeal = m_seal.open();
    if (typedSeal.equals(seal(m_set.identity, number, value.reveal()).reveal()))
        return std::nullopt;
    SetIdentity other = m_set.identity;
    other.setCode = m_set.otherModeCode;
    const bool fromOtherMode = typedSeal.equals(seal(other, number, value.reveal()).reveal());
    return fromOtherMode ? explain({.code = ErrorCode::TestShare}, nothingSent())
                         : explain({.code = ErrorCode::SealWrong}, nothingSent());
}

} // namespace quorate
