#pragma once

#include "base/sealed_secret.h"
#include "ceremony/acts/shared_set.h"
#include "ceremony/paper.h"
#include "ceremony/part.h"

namespace quorate
{

/** How shares get onto paper without a pen. */
struct SharePrinting {
    PaperPress* press = nullptr;
    std::string printer{}; // empty: a PDF file in a folder that the custodian chooses
    bool code = false;     // the QR code of the share, too
    /** What is public on the sheet of this person; `serial` counts their sheets. */
    std::function<Paper(const Actor& holder, int serial)> page{};
};

/**
 * A custodian's sheet comes out of a printer, or into a file of theirs, inside of their own turn. The turn hands
 * this every input while it is active().
 *
 *   begin() -> [CHOOSE a folder] -> MAKE -> CHECK -> Printed; or again with the next sheet number; or ByHand
 *   offerDeletion() -> DELETE? -> [DELETING] -> Over
 *
 * The share is open only in the work of MAKE. Where a file went is known here until the turn is over, and nowhere
 * else.
 */
class PrintedShare
{
public:
    enum class Then { Stays, Printed, ByHand, Over };

    /** Begins with the holder's first sheet. `set` outlives this and keeps count of the sheets. */
    void begin(SharePrinting printing, Actor holder, SharedSet& set);
    /** The sheet could not be read after all: is it good, or is another one made? */
    void askAgain();
    /** The share was typed back from the sheet: what is to become of the file? */
    void offerDeletion();
    [[nodiscard]] bool active() const { return m_state != State::Off; }
    [[nodiscard]] bool madeFile() const { return !m_files.empty(); }

    [[nodiscard]] Step step() const;
    /** Anything but Stays ends it. Error InputNotExpected changes nothing. */
    [[nodiscard]] Result<Then> feed(Input input);
    /** Forgets everything; files that were made stay. */
    void wipe();

private:
    enum class State { Off, Choosing, Making, Checking, Asking, Deleting };
    struct Sealed {
        std::string holder{};
        Paper page{};
        SealedSecret characters{};
        SealedSecret code{};
    };

    [[nodiscard]] bool intoFile() const { return m_printing.printer.empty(); }
    [[nodiscard]] std::string fileName() const;
    [[nodiscard]] Step chooseStep() const;
    [[nodiscard]] Step makeStep() const;
    [[nodiscard]] Step checkStep() const;
    [[nodiscard]] Step askStep() const;
    [[nodiscard]] Step deleteStep() const;
    [[nodiscard]] Result<Then> choose(const Picked& folder);
    [[nodiscard]] Result<Then> checked(const std::string& answer);
    [[nodiscard]] Result<Then> worked(const Result<Box>& result);
    void nextSheet();
    void make();
    void failed(const Error& error, Text safe);

    State m_state = State::Off;
    SharePrinting m_printing{};
    Actor m_holder{};
    SharedSet* m_set = nullptr;
    std::string m_folder{};
    std::shared_ptr<const Sealed> m_sheet{}; // while it is made
    std::vector<std::string> m_files{};
    std::optional<Problem> m_problem{};
    bool m_unreadable = false; // its holder could not type it back, and asked for another one
};

} // namespace quorate
