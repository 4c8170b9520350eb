#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/consent.h"
#include "ceremony/part.h"
#include "ceremony/room.h"

namespace quorate
{

/**
 * A ceremony told as a list of parts, in the order in which people meet them. Each ceremony's file adds its parts
 * in its constructor, so that the whole course can be read in one place. Parts are grouped into chapters, the
 * entries of the rail.
 */
class Sequence : public Ceremony
{
public:
    [[nodiscard]] Step step() const override;
    [[nodiscard]] Result<void> feed(Input input) override;
    [[nodiscard]] std::vector<Fact> facts() const override { return m_facts; }

    [[nodiscard]] std::vector<PlannedStep> plan() const override;

    /** Puts the room check before everything else, and a look at the screens before each turn. */
    void beginInRoom(RoomSource look);

    /**
     * The room is not checked, or not by this program: its step keeps its number, and the next one is the second.
     */
    void beginAfterRoom() { m_firstNumber = 2; }

protected:
    using Condition = std::function<bool()>;

    void chapter(Text name);
    /** Adds a part to the last chapter; it is passed over while `when` says no. */
    void add(std::unique_ptr<Part> part, Condition when = {});
    void add(Plan parts);

    /**
     * What people agree on. The part `from` shows the six words of `bound`; with the first answer there they are
     * agreed, and every later step shows the same ones. Until `commit` was entered, the part that changes
     * something, `bound` is asked again before every part: if it tells anything else than what was agreed, the
     * ceremony goes back to `from` with a problem. Going back before `from` ends the agreement, unless `commit`
     * was entered. A ceremony in which something is chosen later agrees once more, on that too: the words shown
     * are those of the latest agreement.
     */
    void agree(std::string_view from, std::string_view commit, std::function<Consent()> bound);

    /** The six words that people agreed to last; none before. */
    [[nodiscard]] std::vector<std::string> agreedWords() const;

    /** Parts that are played only after Stop, before the last screen: clean up, destroy sheets. */
    void addAfterStop(std::unique_ptr<Part> part, Condition when = {});

    /** The three lines of the Stop dialog, true at this moment. */
    [[nodiscard]] virtual StopLines stopLines() const = 0;

    /** The last screen after Stop. */
    [[nodiscard]] virtual Outcome stoppedOutcome() const = 0;

    /** Drops the secrets that the ceremony itself holds. */
    virtual void wipeSecrets() {}

    void note(Fact fact) { m_facts.push_back(std::move(fact)); }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    struct Entry {
        std::unique_ptr<Part> part;
        std::size_t chapter = 0;
        bool afterStop = false;
        Condition when{};
    };

    struct Agreement {
        std::string_view from{};
        std::string_view commit{};
        std::function<Consent()> bound{};
        std::vector<std::string> words{}; // empty: not agreed yet
    };

    [[nodiscard]] const Agreement* askedFor() const;
    [[nodiscard]] std::vector<std::string> consentWordsNow() const;
    void keepAgreement(const std::vector<std::string>& words);
    [[nodiscard]] const Agreement* brokenBy(std::size_t next) const;
    void endAgreements(std::size_t next);
    [[nodiscard]] bool plays(const Entry& entry) const;
    [[nodiscard]] std::optional<std::size_t> following(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> questionBefore(std::size_t index) const;
    [[nodiscard]] std::vector<RailItem> rail() const;
    [[nodiscard]] Result<void> goBack();
    [[nodiscard]] bool asksForScreens(const Input& input) const;
    [[nodiscard]] Result<void> screensSeen(Input input);
    void enter(std::size_t index, std::optional<Problem> problem);
    void apply(Move move);
    [[nodiscard]] std::size_t indexOf(std::string_view part) const;
    void stop(std::string reason, std::optional<Problem> problem);

    [[nodiscard]] int numberOf(std::size_t chapter) const { return m_firstNumber + static_cast<int>(chapter); }
    [[nodiscard]] bool mayPlay(const Entry& entry) const { return !entry.when || entry.when(); }

    std::vector<Text> m_chapters{};
    int m_firstNumber = 1; // of the first chapter
    std::vector<Entry> m_entries{};
    std::vector<Agreement> m_agreements{}; // in the order of their parts
    std::vector<Fact> m_agreed{};          // every agreement so far
    std::size_t m_current = 0;
    std::string_view m_thenBackTo{}; // during a detour: the part that follows it
    bool m_stopped = false;
    std::size_t m_stoppedChapter = 0;
    bool m_ended = false; // after Stop, and after every part that follows it
    std::string m_stopReason{};
    RoomSource m_look{};                    // empty: no room was given
    bool m_looking = false;                 // at the screens, before somebody's turn goes on
    std::optional<Problem> m_unsafe{};      // why it does not
    std::optional<Problem> m_stopProblem{}; // why the ceremony itself had to stop
    std::vector<Fact> m_facts{};
};

} // namespace quorate
