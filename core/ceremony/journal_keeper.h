#pragma once

#include "base/clock.h"
#include "ceremony/runner.h"
#include "record/journal_file.h"

namespace quorate
{

/** Which ceremony's journal, and where. */
struct JournalHead {
    std::string ceremony{}; // its id
    bool test = false;
    std::string folder{};     // of this program's own notes; empty: no journal
    std::string goesOnFrom{}; // the journal of an unfinished ceremony, taken away when this one has its own
};

/**
 * Keeps the journal of a ceremony while it runs, for the case that it ends unexpectedly: where it was, what was
 * answered to public questions, what is true of token, files and sheets. Each entry is on the medium before the
 * next screen appears, and what work will do before it begins. The file is made with the first answer and goes
 * away with the ceremony's end.
 *
 * Only forms and folders are written of answers, and of steps only what StopLines holds. Free text that looks like
 * a secret is left out.
 */
class JournalKeeper final : public RunObserver
{
public:
    /** `record` tells where the record is; it must be an observer before this one. Null: there is none. */
    JournalKeeper(JournalHead head, const Clock& clock, const RunObserver* record);

    void answering(const Step& step, const Input& input) override;
    /** Errors: those of JournalFileWriter. */
    [[nodiscard]] Result<void> entered(const Step& step, std::span<const Fact> facts) override;

private:
    [[nodiscard]] Result<void> write(const Step& step);
    [[nodiscard]] std::string recordPath() const;
    void end();

    JournalHead m_head;
    const Clock& m_clock;
    const RunObserver* m_record;
    std::unique_ptr<JournalFileWriter> m_file{};
    std::string m_lastStep{};
    Bytes m_answer{}; // to the last step; the next one shows whether it was taken
    bool m_answered = false;
    bool m_began = false; // a step of the ceremony itself was entered
    JournalStep m_written{};
};

} // namespace quorate
