#pragma once

#include "app/inline_executor.h"
#include "app/script_answers.h"
#include "ceremony/ceremony.h"
#include "record/journal_file.h"

namespace quorate
{

/** What the player tells while it plays; every call may be ignored. */
class PlayerOutput
{
public:
    virtual ~PlayerOutput() = default;
    virtual void ceremony(const CeremonyScript& script, const CeremonySpec& spec) = 0;
    virtual void step(const CeremonyScript& script, const Step& step) = 0;
};

struct PlayedCeremony {
    std::string ceremony{};
    std::string name{};
    bool good = false;
    std::vector<Fact> facts{};
};

struct PlayResult {
    enum class End { Good, NotGood, BadScript };
    End end = End::Good;
    std::string why{}; // unless good
    std::vector<PlayedCeremony> ceremonies{};
};

/** Plays the ceremonies of a script one after another, until one does not end well. */
class Player
{
public:
    struct Setting {
        Services& services;
        InlineExecutor& executor;
        StartOptions options{};
        Sheets* sheets = nullptr; // the custodians' paper of a rehearsal
        PlayerOutput& output;
        bool keepsRecords = false;   // in the options' folder
        std::string journalFolder{}; // empty: no journal is kept
        std::function<const CeremonySpec*(std::string_view id)> find = ceremonyNamed;
    };

    explicit Player(Setting setting) : m_setting(std::move(setting)) {}

    [[nodiscard]] PlayResult play(const Script& script);

    /** Goes on with what was left unfinished: the script's only ceremony answers it, and has its id. */
    [[nodiscard]] PlayResult resume(const UnfinishedCeremony& unfinished, const Script& script);

    /** Gives it up: its record is closed with this reason. The token is read if it is there. */
    [[nodiscard]] PlayResult close(const UnfinishedCeremony& unfinished, const std::string& reason);

private:
    struct Ended {
        PlayResult::End end = PlayResult::End::Good;
        std::string why{};
    };

    [[nodiscard]] Ended playOne(const CeremonyScript& script, const CeremonySpec& spec, PlayResult& result,
                                const UnfinishedCeremony* unfinished = nullptr);
    /** Until the ceremony is over or cannot go on. */
    [[nodiscard]] Ended drive(Runner& runner, ScriptAnswers& answers);
    /** One input; Good when it was taken. */
    [[nodiscard]] Ended advance(Runner& runner, ScriptAnswers& answers) const;

    Setting m_setting;
    Variables m_variables{};
};

} // namespace quorate
