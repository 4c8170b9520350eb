#pragma once

#include "base/clock.h"
#include "ceremony/runner.h"
#include "ceremony/turn_watch.h"
#include "record/record.h"
#include "record/record_file.h"

namespace quorate
{

/** What a record says at its beginning. */
struct RecordHead {
    std::string ceremony{}; // its id
    bool test = false;
    std::string folder{};  // where the file is made
    std::string program{}; // "quorate 0.1.0"
    std::string system{};  // the computer's operating system
    /**
     * The program's own SHA-256 in hex; asked once, when the first line is written, and it may have to wait then.
     */
    std::function<std::string()> programSha256{};
};

/**
 * Writes the record of one ceremony while it runs: every step that was entered, what was answered to public
 * questions, every problem, and the end. Each entry is on the medium before the next screen appears. The file is
 * made with the first answer, so that a ceremony that was only looked at leaves nothing.
 *
 * What is secret has no way in: of a secret or a share it writes that it was given, never what. Free text that
 * looks like a secret is not taken (secretIn); what comes another way is left out wherever it comes again: as a
 * name, in a heading, among the facts.
 */
class RecordKeeper final : public RunObserver
{
public:
    RecordKeeper(RecordHead head, const Clock& clock);

    [[nodiscard]] std::optional<std::string> secretIn(const Step& step, const Input& input) const override;
    void answering(const Step& step, const Input& input) override;
    /** Errors: those of RecordFile. */
    [[nodiscard]] Result<void> entered(const Step& step, std::span<const Fact> facts) override;
    [[nodiscard]] bool keepsRecord() const override { return true; }
    [[nodiscard]] Result<void> deviated(const Step& step, const Deviation& deviation) override;
    /** Where the record is, and its last hash in groups of four, which belongs on paper. */
    [[nodiscard]] std::vector<Fact> outcomeFacts() const override;

private:
    /** Where something happened: step, person, number in the plan. */
    struct Place {
        std::string id{};
        Actor actor{};
        int place = 0;
    };

    [[nodiscard]] static Place placeOf(const Step& step);
    void withholdSecrets(const Step& step, const Input& input);
    [[nodiscard]] std::string harmless(std::string text) const;
    [[nodiscard]] RecordValue harmless(const RecordValue& value) const;
    void rememberPublic(const RecordValue& value);
    void add(std::string_view type, const Place& place, RecordData data);
    void addFacts(std::span<const Fact> facts);
    void addRoomDeviation(const std::string& happened);
    void addStep(const Step& step);
    void addAnswer(const Step& step);
    [[nodiscard]] Result<void> write();
    [[nodiscard]] RecordData startData() const;

    RecordHead m_head;
    const Clock& m_clock;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    RecordChain m_chain{};
    Bytes m_unwritten{};
    std::unique_ptr<RecordFile> m_file{};
    Place m_last{};
    TurnWatch m_turn{};
    std::string m_reason{};               // in the last answer
    std::optional<RecordData> m_answer{}; // to the last step; the next one shows whether it was taken
    bool m_ownWords = false; // the answer is what somebody wrote: nothing in it becomes public by being there
    bool m_heard = false;    // an answer reached the ceremony since the last step
    bool m_answered = false;
    std::vector<std::string> m_withheld{}; // free text that is left out
    std::vector<std::string> m_public{};   // numbers that stand in the record already
    int m_deviations = 0;
};

} // namespace quorate
