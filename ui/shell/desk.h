#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/runner.h"
#include "ceremony/services.h"
#include "record/journal_file.h"

namespace quorate::ui
{

/** What the window needs from the program around it: which cards and folders are in use, real or simulated. */
class Desk
{
public:
    virtual ~Desk() = default;

    [[nodiscard]] virtual bool rehearsal() const = 0;

    /** Changes to simulated tokens and back. Not during a ceremony. */
    virtual void setRehearsal(bool on) = 0;

    /** Rehearsals take new, empty simulated tokens from now on, 1 to 4 of them. Not during a ceremony. */
    virtual void takeNewTokens(int /*count*/) {}

    /** For a ceremony that starts now. */
    [[nodiscard]] virtual StartOptions startOptions() = 0;
    [[nodiscard]] virtual Services& services() = 0;
    /** What sees the ceremony that starts now; they live until the next call. */
    [[nodiscard]] virtual std::vector<RunObserver*> observersOf(const CeremonySpec& spec) = 0;

    /** The ceremony that ended unexpectedly, the latest of this mode. It reads files: not before the first
     * picture. */
    [[nodiscard]] virtual std::optional<UnfinishedCeremony> unfinished() const { return std::nullopt; }
    /** What sees a ceremony that goes on from there. */
    [[nodiscard]] virtual std::vector<RunObserver*> observersAfter(const UnfinishedCeremony& /*unfinished*/,
                                                                   const CeremonySpec& spec)
    {
        return observersOf(spec);
    }
};

} // namespace quorate::ui
