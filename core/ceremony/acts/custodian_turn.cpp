#include "ceremony/acts/custodian_turn.h"

#include "base/check.h"
#include "ceremony/acts/group_words.h"
#include "ceremony/acts/turn_pause.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace quorate
{

namespace
{

constexpr int missesBeforeNewSheet = 3;
constexpr int practiceRows = 1;

/** The screens of a practice have ids of their own: "turn.practice_reveal". */
struct Screen {
    std::string_view real{};
    std::string_view practice{};
};

/**
 * What a person sees and types to practise: the first row and the seal of a value that everybody may know, in a
 * set that does not exist.
 */
SecretBytes practiceCharacters(const Profile& profile)
{
    constexpr std::array<std::uint8_t, 8> known{0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC, 0xDE, 0xF0};
    const auto groups = static_cast<std::size_t>(profile.rows) * static_cast<std::size_t>(profile.groupsPerRow);
    SecretBytes value(groups * groupDigits / 2);
    for (std::size_t i = 0; i < value.size(); ++i)
        value.writable()[i] = known[i % known.size()];
    const SetIdentity nobodys{.profile = "practice", .needed = 1, .total = 1, .prime = {}, .setCode = "PRACTICE"};
    const SecretBytes all = written(nobodys, Share{.number = 1, .value = std::move(value)});
    const std::size_t row = static_cast<std::size_t>(profile.groupsPerRow * practiceRows) * groupCharacters;
    SecretBytes some(row + sealCharacters);
    std::ranges::copy(all.reveal().first(row), some.writable().begin());
    std::ranges::copy(all.reveal().last(sealCharacters), some.writable().subspan(row).begin());
    return some;
}

class CustodianTurns final : public Part
{
public:
    explicit CustodianTurns(TurnsSpec spec) : Part("turn"), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return BackRule::Barrier; }

    Text planned() const override
    {
        return {QUORATE_TR("Each custodian alone at the screen: write the share down, type it back, hand over")};
    }
    std::vector<Text> materials() const override
    {
        return {
            {QUORATE_TR("For each custodian paper, a pen that does not fade, and an envelope that shows whether "
                        "it was opened")}};
    }

    void wipe() override
    {
        m_shown.revoke();
        m_typed.wipe();
        m_pause.wipe();
        m_print.wipe();
    }

    std::vector<Fact> takeFacts() override
    {
        std::vector<Fact> facts = std::exchange(m_facts, {});
        while (m_entered && m_voidTold + 1 < m_spec.set->sheetsOf(number()))
            facts.push_back({"void_sheet", sheetNumberOf(++m_voidTold)});
        return facts;
    }

    std::vector<RailItem> rail() const override
    {
        std::vector<RailItem> items;
        const auto people = m_spec.people();
        for (std::size_t i = 0; i < people.size(); ++i) {
            const bool done = i < m_person || m_state == State::Over;
            const bool now = m_entered && i == m_person && !done;
            items.push_back({.name = {QUORATE_TR("%1"), {people[i].name}},
                             .state = done  ? RailItem::State::Done
                                      : now ? RailItem::State::Now
                                            : RailItem::State::Later,
                             .level = 1,
                             .badge = people[i]});
        }
        return items;
    }

private:
    enum class State { Handover, Ready, Printing, Making, Revealed, ShowingGroup, Confirm, Hidden, Cleared, Over };

    void entered() override
    {
        m_entered = true;
        m_person = 0;
        m_spec.set->typed.clear();
        beginPerson();
    }

    // ---- what is shown ----------------------------------------------------------------------------------------

    Step show() const override
    {
        if (m_pause.active())
            return m_pause.step();
        if (m_state == State::Printing)
            return m_print.step();
        if (m_state == State::Making)
            return makeStep();
        Step step{.mayPause = m_state != State::Over, .practice = m_practising};
        step.actor = actor();
        if (m_practising)
            step.lines.push_back({QUORATE_TR("PRACTICE: this value is made up. Take any scrap of paper, not your "
                                             "sheet.")});
        switch (m_state) {
        case State::Handover:
            return handoverStep(std::move(step));
        case State::Ready:
            return readyStep(std::move(step));
        case State::Revealed:
            return revealStep(std::move(step));
        case State::ShowingGroup:
            return groupStep(std::move(step));
        case State::Confirm:
            return confirmStep(std::move(step));
        case State::Hidden:
            return hiddenStep(std::move(step));
        case State::Printing:
        case State::Making:
            break;
        case State::Cleared:
        case State::Over:
            return clearedStep(std::move(step));
        }
        return step;
    }

    Step handoverStep(Step step) const
    {
        step.id = "turn.handover";
        step.heading = {QUORATE_TR("Only %1 may look. Everyone else turn away."), {actor().name}};
        step.lines = {
            printing()
                ? Text{QUORATE_TR("%1: sit down. Nothing secret is shown or printed yet."), {actor().name}}
                : Text{QUORATE_TR("%1: sit down and take your sheet and your pen. Nothing secret is shown yet."),
                       {actor().name}}};
        if (m_practised)
            step.lines.push_back({QUORATE_TR("The practice is over. What comes now is your real share.")});
        step.primary = {QUORATE_TR("I am %1 - start my turn"), {actor().name}};
        step.kind = Handover{.to = actor(), .mayPractise = mayPractise()};
        return step;
    }

    Step readyStep(Step step) const
    {
        step.id = idOf({"turn.ready", "turn.practice_ready"});
        const bool prints = !m_practising && printing();
        step.kind = Ready{.layout = layout(), .prints = prints, .mayPractise = m_practising || mayPractise()};
        if (prints)
            return readyToPrint(std::move(step));
        step.lines.push_back(
            {QUORATE_TR("Press Show when nobody else can see the screen. Press Esc to hide it at any moment.")});
        if (m_practising) {
            step.heading = {QUORATE_TR("Practice: the value is hidden")};
            step.primary = {QUORATE_TR("Show the practice value")};
            return step;
        }
        step.heading = {QUORATE_TR("Your share is hidden")};
        step.lines.push_back({QUORATE_TR("First write these public values on your sheet:")});
        std::ranges::move(sheetLines(m_spec.set->identity, number()), std::back_inserter(step.lines));
        const int serial = m_spec.set->sheetsOf(number());
        if (m_byHand || serial > 1) // else the sheet has its number on it
            step.lines.push_back({QUORATE_TR("Sheet number: %1"), {sheetNumberOf(serial)}});
        if (m_rewriting) {
            step.lines.push_back({QUORATE_TR("Sheet %1 is void: shred it now."), {sheetNumberOf(serial - 1)}});
            if (!m_formIsAt.empty())
                step.lines.push_back(m_formIsAt);
        }
        step.primary = {QUORATE_TR("Show my share")};
        return step;
    }

    Step readyToPrint(Step step) const
    {
        step.heading = {QUORATE_TR("Your share is hidden")};
        step.lines.push_back({QUORATE_TR("Your sheet is now made with your share on it. This screen does not show "
                                         "it; you prove the sheet by typing from it.")});
        step.primary = {QUORATE_TR("Make my sheet")};
        return step;
    }

    Step revealStep(Step step) const
    {
        const bool last = m_row + 1 == layout().rows;
        step.id = idOf({"turn.reveal", "turn.practice_reveal"});
        step.heading = m_practising
                           ? Text{QUORATE_TR("Practice: a value that is not secret")}
                           : Text{QUORATE_TR("%1's share, row %2 of %3"),
                                  {actor().name, std::to_string(m_row + 1), std::to_string(layout().rows)}};
        step.lines.push_back({QUORATE_TR("Write every digit and the boxed check letter.")});
        step.primary = last ? Text{QUORATE_TR("I have written it down")} : Text{QUORATE_TR("Next row")};
        step.kind = Reveal{.layout = layout(),
                           .characters = m_shown.view(),
                           .firstGroup = m_row * layout().groupsPerRow,
                           .groups = layout().groupsPerRow,
                           .withSeal = last};
        return step;
    }

    Step groupStep(Step step) const
    {
        const bool isSeal = m_group == layout().groups();
        step.id = idOf({"turn.group", "turn.practice_group"});
        step.heading =
            m_practising ? Text{QUORATE_TR("Practice: a value that is not secret")}
            : isSeal     ? Text{QUORATE_TR("%1's share, the seal"), {actor().name}}
                         : Text{QUORATE_TR("%1's share, group %2"), {actor().name, groupName(layout(), m_group)}};
        step.lines.push_back({QUORATE_TR("Compare it with your sheet. Correct the sheet, not your memory.")});
        step.primary = {QUORATE_TR("Hide it and type")};
        step.kind = Reveal{.layout = layout(),
                           .characters = m_shown.view(),
                           .firstGroup = m_group,
                           .groups = isSeal ? 0 : 1,
                           .withSeal = isSeal};
        return step;
    }

    Step confirmStep(Step step) const
    {
        step.id = idOf({"turn.confirm", "turn.practice_confirm"});
        step.heading = m_practising ? Text{QUORATE_TR("Practice: now type it from your paper")}
                                    : Text{QUORATE_TR("Now type it from your sheet")};
        step.lines.push_back(
            m_practising ? Text{QUORATE_TR("When the last group is right, the practice is over by itself.")}
                         : Text{QUORATE_TR(
                               "Type from the paper, not from memory: this proves the sheet can be read. When the "
                               "last group is right, your share is cleared by itself.")});
        if (mayRewrite())
            step.lines.push_back(
                {QUORATE_TR("If the sheet cannot be corrected, take a new one with a number of its "
                            "own. This sheet is then void.")});
        // Not by scanning: that would prove the QR code on the sheet, not that people can read it.
        step.kind = EnterShare{
            .layout = layout(), .done = m_done, .wrong = m_wrong, .confirming = true, .mayRewrite = mayRewrite()};
        return step;
    }

    Step makeStep() const
    {
        Step step{.id = "turn.make_form", .heading = {QUORATE_TR("Making a new sheet for %1"), {actor().name}}};
        step.actor = actor();
        step.mayStop = false;
        step.kind = Work{.run = m_form->make};
        return step;
    }

    Step hiddenStep(Step step) const
    {
        step.id = idOf({"turn.hidden", "turn.practice_hidden"});
        step.heading = hiddenHeading(m_reason);
        step.lines.push_back({QUORATE_TR("%1, continue when nobody else can see."), {actor().name}});
        step.primary = {QUORATE_TR("I am %1 - continue"), {actor().name}};
        step.kind = Hidden{actor()};
        return step;
    }

    Step clearedStep(Step step) const
    {
        const Actor next = m_person + 1 < people().size() ? people()[m_person + 1] : Actor{};
        step.id = "turn.cleared";
        step.heading = {QUORATE_TR("Everything matches")};
        step.lines = {
            {QUORATE_TR("%1's share has left this screen. Fold your sheet twice before you stand up; paper "
                        "turned face down can still be read."),
             {actor().name}}};
        step.primary =
            next.number != 0 ? Text{QUORATE_TR("Hand over to %1"), {next.name}} : Text{QUORATE_TR("Next")};
        step.kind = Cleared{.of = actor(), .next = next};
        return step;
    }

    // ---- what people do ---------------------------------------------------------------------------------------

    Result<Move> take(Input input) override
    {
        if (m_pause.active())
            return takeDuringPause(std::move(input));
        if (m_state == State::Making)
            return takeForm(std::move(input));
        if (std::holds_alternative<Pause>(input))
            return pause();
        if (m_state == State::Printing)
            return takeWhilePrinting(std::move(input));
        if (std::holds_alternative<Practise>(input))
            return practise();
        if (const auto* hide = std::get_if<Hide>(&input))
            return hideNow(hide->why);
        if (std::holds_alternative<Continue>(input))
            return goOn();
        if (m_state != State::Confirm)
            return notExpected();
        if (const auto* typed = std::get_if<TypedGroup>(&input))
            return check(*typed);
        if (const auto* showGroup = std::get_if<ShowGroup>(&input))
            return showAgain(showGroup->index);
        if (std::holds_alternative<NewSheet>(input))
            return takeNewSheet();
        return notExpected();
    }

    Result<Move> hideNow(HideReason why)
    {
        if (m_state != State::Ready && m_state != State::Revealed && m_state != State::ShowingGroup &&
            m_state != State::Confirm)
            return notExpected();
        m_shown.revoke();
        m_reason = why;
        m_state = why == HideReason::LetGo && m_state == State::Revealed ? State::Ready : State::Hidden;
        clearProblem();
        return Move::stay();
    }

    Result<Move> pause()
    {
        if (m_state == State::Over)
            return notExpected();
        m_shown.revoke();
        clearProblem();
        if (m_practising)
            beginTurn(); // nothing of a practice is worth a return code
        m_pause.begin(actor());
        return Move::stay();
    }

    /** A turn that was away begins again at its hand-over, with what was written down and typed before. */
    Result<Move> takeDuringPause(Input input)
    {
        QUORATE_TRY(const TurnPause::Then then, m_pause.feed(std::move(input)));
        if (then == TurnPause::Then::Void)
            return Move::stop(
                m_pause.voidReason(),
                m_pause.voidProblem({QUORATE_TR("Nobody saw the share. What this set had in memory was wiped.")},
                                    {QUORATE_TR("Shred every sheet of this set, then start again.")}));
        if (then != TurnPause::Then::Stays && m_state != State::Cleared)
            m_state = State::Handover;
        return Move::stay();
    }

    Result<Move> takeWhilePrinting(Input input)
    {
        QUORATE_TRY(const PrintedShare::Then then, m_print.feed(std::move(input)));
        switch (then) {
        case PrintedShare::Then::Stays:
            break;
        case PrintedShare::Then::Printed:
            typeFromSheet();
            m_writtenDown = true;
            m_state = State::Confirm;
            break;
        case PrintedShare::Then::ByHand:
            typeFromSheet();
            m_byHand = true;
            m_writtenDown = false;
            m_state = State::Ready;
            break;
        case PrintedShare::Then::Over:
            m_state = State::Cleared;
            break;
        }
        return Move::stay();
    }

    // ---- a sheet that is written again ------------------------------------------------------------------------

    bool mayRewrite() const { return !m_practising && m_misses >= missesBeforeNewSheet; }

    Result<Move> takeNewSheet()
    {
        if (!mayRewrite())
            return notExpected();
        clearProblem();
        m_misses = 0;
        if (printing()) {
            m_print.askAgain();
            m_state = State::Printing;
            return Move::stay();
        }
        m_spec.set->countSheet(number());
        typeFromSheet();
        m_writtenDown = false;
        m_row = 0;
        m_rewriting = true;
        m_formIsAt = {};
        m_form = m_spec.newForm ? m_spec.newForm(actor(), m_spec.set->sheetsOf(number())) : std::nullopt;
        m_state = m_form ? State::Making : State::Ready;
        return Move::stay();
    }

    Result<Move> takeForm(Input input)
    {
        auto* finished = std::get_if<WorkDone>(&input);
        if (finished == nullptr)
            return notExpected();
        m_state = State::Ready;
        const NewForm form = *std::exchange(m_form, std::nullopt);
        if (!finished->result)
            return Move::stay(form.explain(
                finished->result.error(),
                {QUORATE_TR("The share is hidden. Take paper of your own and write this sheet number on it.")}));
        form.made(*std::move(finished->result));
        m_formIsAt = form.where;
        return Move::stay();
    }

    /** What was typed from another sheet proves nothing about the one that counts now. */
    void typeFromSheet()
    {
        const int serial = m_spec.set->sheetsOf(number());
        if (serial == m_typedFrom)
            return;
        m_typedFrom = serial;
        m_done = 0;
        m_wrong = 0;
        m_misses = 0;
        m_typed = emptyGrid();
    }

    SealedSecret emptyGrid() const
    {
        return SealedSecret::seal(SecretBytes(static_cast<std::size_t>(layout().groups()) * groupDigits));
    }

    std::string sheetNumberOf(int serial) const
    {
        return sheetNumber({.setCode = m_spec.set->identity.setCode}, {.number = number(), .serial = serial});
    }

    bool mayPractise() const
    {
        return !m_practising && !m_seen && (m_state == State::Handover || m_state == State::Ready);
    }

    Result<Move> practise()
    {
        if (m_practising && m_state == State::Ready) {
            beginTurn();
            return Move::stay();
        }
        if (!mayPractise())
            return notExpected();
        beginTurn();
        m_practising = true;
        m_state = State::Ready;
        return Move::stay();
    }

    Result<Move> goOn()
    {
        switch (m_state) {
        case State::Handover:
            m_state = m_print.active() ? State::Printing : m_writtenDown ? State::Confirm : State::Ready;
            return Move::stay();
        case State::Ready:
            return showOrPrint();
        case State::Revealed:
            return nextRow();
        case State::ShowingGroup:
            m_shown.revoke();
            m_state = State::Confirm;
            return Move::stay();
        case State::Hidden:
            m_state = m_writtenDown ? State::Confirm : State::Ready;
            return Move::stay();
        case State::Cleared:
            return nextPerson();
        case State::Printing:
        case State::Making:
        case State::Confirm:
        case State::Over:
            break;
        }
        return notExpected();
    }

    Result<Move> showOrPrint()
    {
        auto printing = m_practising ? std::nullopt : this->printing();
        if (!printing) {
            reveal(m_row);
            return Move::stay();
        }
        m_seen = true;
        m_print.begin(*std::move(printing), actor(), *m_spec.set);
        m_state = State::Printing;
        return Move::stay();
    }

    Result<Move> nextRow()
    {
        m_shown.revoke();
        if (m_row + 1 < layout().rows) {
            reveal(m_row + 1);
            return Move::stay();
        }
        m_writtenDown = true;
        m_state = State::Confirm;
        return Move::stay();
    }

    Result<Move> nextPerson()
    {
        if (m_person + 1 == people().size()) {
            m_state = State::Over;
            return Move::next();
        }
        ++m_person;
        beginPerson();
        return Move::stay();
    }

    Result<Move> showAgain(int group)
    {
        if (group < 0 || group >= layout().typedGroups())
            return notExpected();
        const SecretBytes all = allCharacters();
        m_shown.show(SecretBytes::copyOf(expected(all, group)));
        m_group = group;
        m_state = State::ShowingGroup;
        clearProblem();
        return Move::stay();
    }

    Result<Move> check(const TypedGroup& typed)
    {
        const ShareLayout grid = layout();
        if (typed.index < 0 || typed.index >= grid.typedGroups() || (m_done >> typed.index & 1U) != 0)
            return notExpected();
        const bool isSeal = typed.index == grid.groups();
        const auto characters =
            isSeal ? readSeal(typed.characters.reveal())
                   : readGroup(static_cast<std::size_t>(typed.index), typed.characters.reveal(), true);
        const SecretBytes all = allCharacters();
        const std::uint64_t bit = std::uint64_t{1} << typed.index;
        if (!characters || !characters->equals(expected(all, typed.index))) {
            m_wrong |= bit;
            ++m_misses;
            return Move::stay(groupDoesNotMatch(grid, typed.index, {QUORATE_TR("Nothing is saved yet.")}));
        }
        m_wrong &= ~bit;
        m_done |= bit;
        if (!isSeal && !m_practising)
            keepTyped(typed.index, characters->reveal().first(groupDigits));
        clearProblem();
        if (std::popcount(m_done) == grid.typedGroups())
            finishTurn();
        return Move::stay();
    }

    // ---- the share --------------------------------------------------------------------------------------------

    void beginPerson()
    {
        m_seen = false;
        m_practised = false;
        m_byHand = false;
        m_rewriting = false;
        m_typedFrom = 1;
        m_voidTold = 0;
        beginTurn();
    }

    void beginTurn()
    {
        m_practising = false;
        m_state = State::Handover;
        m_row = 0;
        m_done = 0;
        m_wrong = 0;
        m_misses = 0;
        m_writtenDown = false;
        m_print.wipe();
        m_shown.revoke();
        m_typed = emptyGrid();
    }

    void reveal(int row)
    {
        const ShareLayout grid = layout();
        const auto first = static_cast<std::size_t>(row * grid.groupsPerRow) * groupCharacters;
        const auto count = static_cast<std::size_t>(grid.groupsPerRow) * groupCharacters +
                           (row + 1 == grid.rows ? sealCharacters : 0);
        const SecretBytes all = allCharacters();
        m_shown.show(SecretBytes::copyOf(all.reveal().subspan(first, count)));
        m_row = row;
        m_state = State::Revealed;
        if (m_practising)
            return;
        m_seen = true;
        if (m_spec.set->sheetsOf(number()) == 0)
            m_spec.set->countSheet(number());
    }

    SecretBytes allCharacters() const
    {
        if (m_practising)
            return practiceCharacters(*m_spec.set->profile);
        return written(m_spec.set->identity,
                       Share{.number = number(), .value = m_spec.set->shares[m_person].open()});
    }

    ByteView expected(const SecretBytes& all, int group) const
    {
        const auto first = static_cast<std::size_t>(group) * groupCharacters;
        return all.reveal().subspan(first, group == layout().groups() ? sealCharacters : groupCharacters);
    }

    void keepTyped(int group, ByteView digits)
    {
        SecretBytes all = m_typed.open();
        std::ranges::copy(digits, all.writable().subspan(static_cast<std::size_t>(group) * groupDigits).begin());
        m_typed = SealedSecret::seal(std::move(all));
    }

    void finishTurn()
    {
        if (m_practising) {
            m_practised = true;
            beginTurn();
            return;
        }
        auto value = valueOf(m_typed.open().reveal());
        QUORATE_ASSERT(value.has_value()); // each group was read as digits
        m_spec.set->typed.push_back(SealedSecret::seal(*std::move(value)));
        m_typed.wipe();
        m_facts = {{"sheet_of_set", m_spec.set->identity.setCode}, {"share_number", std::int64_t{number()}}};
        m_state = State::Cleared;
        if (!m_print.madeFile())
            return;
        m_print.offerDeletion();
        m_state = State::Printing;
    }

    // ---- small looks ------------------------------------------------------------------------------------------

    std::vector<Actor> people() const { return m_spec.people(); }
    /** How this person's sheet is made; nothing if they write it by hand. */
    std::optional<SharePrinting> printing() const
    {
        return m_spec.printing && !m_byHand ? m_spec.printing() : std::nullopt;
    }
    Actor actor() const { return people()[m_person]; }
    int number() const { return static_cast<int>(m_person) + 1; }
    std::string_view idOf(const Screen& screen) const { return m_practising ? screen.practice : screen.real; }
    ShareLayout layout() const
    {
        ShareLayout layout = layoutOf(*m_spec.set->profile);
        if (m_practising)
            layout.rows = practiceRows;
        return layout;
    }

    TurnsSpec m_spec;
    std::vector<Fact> m_facts{};
    bool m_entered = false;
    State m_state = State::Handover;
    std::size_t m_person = 0;
    int m_row = 0;
    int m_group = 0;           // shown again
    std::uint64_t m_done = 0;  // groups that match
    std::uint64_t m_wrong = 0; // groups that did not
    int m_misses = 0;
    bool m_writtenDown = false; // the share was shown to its end
    bool m_seen = false;        // the share was shown, or a part of it
    bool m_practising = false;  // what is shown and typed is made up
    bool m_practised = false;
    bool m_byHand = false;           // a sheet that could not be printed
    bool m_rewriting = false;        // the sheet is not their first one
    int m_typedFrom = 1;             // the sheet from which all of m_typed came, counted from 1
    int m_voidTold = 0;              // sheets of this person that the record knows as void
    std::optional<NewForm> m_form{}; // while it is made
    Text m_formIsAt{};
    HideReason m_reason = HideReason::Asked;
    SecretSlot m_shown{};
    SealedSecret m_typed{}; // digits typed so far
    PrintedShare m_print{};
    TurnPause m_pause{{.choose = "turn.pause", .paused = "turn.paused"}};
};

} // namespace

std::unique_ptr<Part> custodianTurns(TurnsSpec spec)
{
    return std::make_unique<CustodianTurns>(std::move(spec));
}

Text hiddenHeading(HideReason reason)
{
    switch (reason) {
    case HideReason::Asked:
        return {QUORATE_TR("Hidden: you asked for it")};
    case HideReason::OtherWindow:
        return {QUORATE_TR("Hidden: another window came to the front")};
    case HideReason::Locked:
        return {QUORATE_TR("Hidden: the screen was locked")};
    case HideReason::Suspended:
        return {QUORATE_TR("Hidden: the computer went to sleep")};
    case HideReason::ScreenConnected:
        return {QUORATE_TR("Hidden: a screen was connected")};
    case HideReason::Idle:
        return {QUORATE_TR("Hidden: no key was pressed for 2 minutes")};
    case HideReason::TimeUp:
        return {QUORATE_TR("Hidden: the time to look was over")};
    case HideReason::LetGo:
        return {QUORATE_TR("Hidden: you let go")};
    }
    return {};
}

} // namespace quorate
