#pragma once

#include "app/inline_executor.h"
#include "app/live_overview.h"
#include "ceremony/journal_keeper.h"
#include "ceremony/record_keeper.h"
#include "sim/sim_source.h"
#include "sim/sim_state_file.h"
#include "support/robot.h"

#include <array>
#include <atomic>

namespace quorate
{

/** The moment at which a process shall kill itself: the n-th step, command to a token, or change of a file. */
struct Doom {
    enum class Of { Nothing, Step, Command, File };
    Of of = Of::Nothing;
    int nth = 0;
};

/** What the people in the room saw, whatever became of the process; shared between processes. */
struct Witnessed {
    std::atomic<int> steps;
    std::atomic<int> commands;
    std::atomic<int> files;
    std::atomic<int> sheets; // people who saw a part of their share
    std::atomic<int> sealed; // times that people were asked for the envelopes of their sheets
    static constexpr std::size_t room = 512;
    std::array<std::array<char, room>, 4> papers; // what stands on their sheets, ended by a zero
};

/**
 * Two simulated tokens whose state is in files, real files and folders, and a ceremony on them that may be killed
 * at any moment: everything that a computer and its tokens keep is kept, everything else is lost.
 */
class MortalStage
{
public:
    /** `root` holds what lasts; tokens are made there if there are none yet. */
    MortalStage(std::string root, Witnessed& witnessed, Doom doom = {});
    ~MortalStage();

    /** Plays to the end; false if it did not come to a good one. */
    [[nodiscard]] bool play(std::string_view ceremony, Robot& robot);
    /** Goes on with what was left unfinished. */
    [[nodiscard]] bool resume(const UnfinishedCeremony& unfinished, Robot& robot);
    [[nodiscard]] bool close(const UnfinishedCeremony& unfinished, const std::string& reason);

    [[nodiscard]] std::vector<UnfinishedCeremony> unfinished() const;
    /** What the token says, over a connection of its own. */
    [[nodiscard]] TokenReading reading(const std::string& reader);
    /** The same from the file that keeps its state, also while a ceremony holds the token. */
    [[nodiscard]] TokenReading freshStatus(int reader) const;
    [[nodiscard]] std::string path(const std::string& name) const { return m_root + '/' + name; }
    [[nodiscard]] std::vector<std::string> filesEnding(std::string_view ending);
    /** Heading and lines of the step with this id when it was shown last; empty if it was not. */
    [[nodiscard]] std::string shown(const std::string& step) const;
    [[nodiscard]] std::string factOfLast(const std::string& name) const;

    std::string a = sim::SimSource::readerName(0);
    std::string b = sim::SimSource::readerName(1);
    std::function<void(const Step&)> onStep{};
    PaperPress* press = nullptr; // of the ceremonies to come, as this
    DocumentPress* documents = nullptr;

private:
    class Cards;
    class Files;
    class Eye;

    [[nodiscard]] bool run(std::unique_ptr<Ceremony> ceremony, std::string_view id, Robot& robot,
                           const std::string& goesOnFrom, bool observed);
    [[nodiscard]] StartOptions options() const;

    std::string m_root;
    Witnessed& m_witnessed;
    Doom m_doom;
    SystemRandom m_random{};
    std::unique_ptr<Cards> m_cards;
    std::unique_ptr<Files> m_files;
    SystemClock m_clock{};
    LiveOverview m_overview;
    TokenSessions m_tokens;
    InlineExecutor m_executor{};
    Services m_services;
    std::map<std::string, std::string> m_shown{};
    Step m_outcome{};
};

/** Memory that a child process shares with this one. */
[[nodiscard]] Witnessed& sharedWitness();

} // namespace quorate
