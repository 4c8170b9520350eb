#pragma once

#include "app/script.h"
#include "app/sheets.h"
#include "ceremony/input.h"
#include "ceremony/step.h"
#include "ceremony/token_overview.h"

#include <span>

namespace quorate
{

/** What the texts of a script may name as ${...}: "out", and "create.share_file" for a fact of an earlier
 * ceremony. */
class Variables
{
public:
    void set(const std::string& name, std::string value) { m_values[name] = std::move(value); }

    /** Every fact as NAME.FACT; of a fact that comes twice, the first. */
    void remember(const std::string& ceremonyName, std::span<const Fact> facts);

    /** Error: NotAccepted, naming the variable that is unknown. */
    [[nodiscard]] Result<std::string> expand(std::string_view text) const;

private:
    std::map<std::string, std::string> m_values{};
};

/**
 * Answers the steps of one ceremony from its script. It knows nothing of runners, windows or output: the player,
 * the wizard's pictures and tests ask it the same way. A custodian's turn is one line of the script and many
 * steps.
 */
class ScriptAnswers
{
public:
    struct Surroundings {
        const OverviewSource& overview;
        const Variables& variables;
        bool rehearsal = false;   // simulated tokens only
        Sheets* sheets = nullptr; // the custodians' paper; null: no share is ever shown
    };

    ScriptAnswers(const CeremonyScript& script, Surroundings surroundings);

    /** The deviation that the script puts into the record before it answers; nothing if it answers now. */
    [[nodiscard]] std::optional<Deviation> deviation();

    /**
     * The input that answers this step; for every kind but Work and Outcome. Errors, with `where` in words:
     * NotAccepted: the script does not fit this ceremony, naming step number and field.
     * Stopped: the ceremony has a problem, or the script ends it here; `where` is the reason for Stop.
     * Others: a file or sheet that the script names could not be read.
     */
    [[nodiscard]] Result<Input> answer(const Step& step);

    /** Error NotAccepted if the ceremony ended before the script did. */
    [[nodiscard]] Result<void> checkAllUsed() const;

private:
    struct Turn {
        const TurnAnswer* answer = nullptr; // null: nobody's turn
        std::string part{};                 // what stands before the dot in the ids of its steps
        std::optional<Sheet> sheet{};
        std::uint64_t typed = 0; // groups typed from the sheet
        std::size_t slips = 0;   // played already
        bool checked = false;    // the public values were given
        bool hidden = false;
        bool paused = false;
        bool practised = false;
        bool offered = false;   // words were asked for
        bool rewrites = false;  // a new sheet was asked for
        bool rewritten = false; // and printed
        bool returns = false;   // its hand-over comes again, after a pause or a practice
    };

    [[nodiscard]] Result<Input> inTurn(const Step& step);
    [[nodiscard]] bool goesOnWithTurn(const Step& step) const;
    [[nodiscard]] bool wantsToPause(const Step& step) const;
    [[nodiscard]] Result<Input> returnCode(const Step& step) const;
    [[nodiscard]] Result<Input> handover(const Step& step);
    [[nodiscard]] Result<Input> recordRow(const Step& step, const Reveal& reveal);
    [[nodiscard]] Result<Input> printedSheet(const Step& step);
    [[nodiscard]] Result<Input> typeNote();
    [[nodiscard]] Result<Input> choosePassword(const NewSecret& asked);
    [[nodiscard]] Result<Input> givePassword();
    [[nodiscard]] Result<Input> typeShare(const Step& step, const EnterShare& entry);
    [[nodiscard]] Result<Input> scan(const EnterShare& entry);
    [[nodiscard]] Result<Input> typeGroup(const EnterShare& entry, int index);
    [[nodiscard]] Result<Input> checkShare(const EnterShare& entry);
    [[nodiscard]] Result<void> takeSheet(bool practice = false);

    [[nodiscard]] Result<const ScriptStep*> nextFor(const Step& step);
    [[nodiscard]] Result<Input> question(const Step& step, const ScriptStep& entry);
    [[nodiscard]] Result<Input> fill(const Form& form, const FillAnswer& answer) const;
    [[nodiscard]] Result<Input> pick(const Step& step, const PickAnswer& answer) const;
    [[nodiscard]] Result<Input> chooseToken(const ChooseToken& choice, const TokenAnswer& answer) const;
    [[nodiscard]] Result<Input> erase(const Erase& erase, const EraseAnswer& answer) const;
    [[nodiscard]] Result<Input> secret(const SecretAnswer& answer, bool typedTwice) const;
    [[nodiscard]] Result<SecretBytes> secretValue(SecretOrigin origin) const;
    [[nodiscard]] Result<std::string> expand(std::string_view text, std::string_view field) const;

    [[nodiscard]] std::string place() const;
    [[nodiscard]] tl::unexpected<Error> wrong(std::string_view field, const std::string& what) const;
    [[nodiscard]] tl::unexpected<Error> doesNotFit(const Step& step) const;

    const CeremonyScript& m_script;
    Surroundings m_around;
    std::size_t m_next = 0; // lines of the script used so far
    Turn m_turn{};
};

} // namespace quorate
