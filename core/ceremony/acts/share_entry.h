#pragma once

#include "ceremony/acts/shared_set.h"
#include "ceremony/acts/turn_pause.h"
#include "ceremony/part.h"

#include <utility>

namespace quorate
{

/** What is known of a set before its shares are typed. */
struct ExpectedSet {
    const Profile* profile = nullptr;
    SetIdentity identity{};       // with the set code of the file at hand
    std::string otherModeCode{};  // the set code that a rehearsal of this file would have, or the real one
    bool lettersRequired = false; // our own set: the sheet has letters and a seal
};

/** A share as typed from a sheet. */
struct EnteredShare {
    int number = 0; // as printed
    SealedSecret value{};
    bool sealed = false; // letters and seal were there and fit
};

/**
 * One custodian types their share from the sheet: HANDOVER -> ENTER -> CLEARED, with BLANKED from ENTER and PAUSED
 * from all of them; a pause that ends in VOID drops only what this person typed. The value is unknown to the
 * program; check letters and seal decide. Driven by OpenShareFiles.
 */
class ShareEntry
{
public:
    /** `taken`: numbers that were entered already. */
    ShareEntry(Actor who, Actor next, int position, ExpectedSet set, std::vector<int> taken);

    [[nodiscard]] Step step() const;
    [[nodiscard]] Result<Move> feed(Input input); // Next: the share is complete
    [[nodiscard]] EnteredShare take() { return std::move(m_result); }
    void wipe();

    /** Whose set the sheet is of, and its number once that is known. */
    [[nodiscard]] std::vector<Fact> takeFacts() { return std::exchange(m_facts, {}); }

private:
    enum class State { Handover, Enter, Hidden, Cleared };

    [[nodiscard]] ShareLayout layout() const;
    [[nodiscard]] Result<Move> feedPause(Input input);
    [[nodiscard]] Result<Move> goOn();
    [[nodiscard]] Result<Move> keep(const TypedGroup& typed);
    [[nodiscard]] Result<Move> takeScanned(const ScannedCode& code);
    [[nodiscard]] std::optional<Problem> whyNotOurs(const Result<ScannedShare>& scanned) const;
    [[nodiscard]] Result<Move> check(const std::map<std::string, std::string>& values);
    [[nodiscard]] Move finish();
    [[nodiscard]] std::optional<Problem> whatIsWrong(int number, const SecretBytes& value) const;
    void clearGrid();

    Actor m_who;
    Actor m_next;
    int m_position; // 0-based among those who come
    ExpectedSet m_set;
    std::vector<int> m_taken;
    State m_state = State::Handover;
    bool m_letters = true;
    std::uint64_t m_done = 0;
    std::uint64_t m_wrong = 0;
    std::string m_number{};
    SealedSecret m_digits{};
    SealedSecret m_seal{};
    HideReason m_reason = HideReason::Asked;
    std::optional<Problem> m_problem{};
    EnteredShare m_result{};
    std::vector<Fact> m_facts{};
    TurnPause m_pause{{.choose = "entry.pause", .paused = "entry.paused"}};
};

} // namespace quorate
