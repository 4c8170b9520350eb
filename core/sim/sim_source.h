#pragma once

#include "card/reader.h"
#include "sim/sim_faults.h"
#include "sim/sim_hsm.h"

#include <functional>
#include <thread>

namespace quorate::sim
{

/** One command as it was sent: its header and sizes, never its data. */
struct LoggedCommand {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    std::size_t dataSize = 0;
    std::uint32_t le = 0;
    std::uint16_t statusWord = 0; // 0: the token was pulled out before it answered

    friend bool operator==(const LoggedCommand&, const LoggedCommand&) = default;
};

/**
 * One to four readers with simulated tokens, for tests and rehearsals: "Simulated reader A" to "D". Connections
 * behave as PC/SC's do: shared ones never while the card is in use, an exclusive one waits a moment for the others
 * to end and leaves the card reset. Any thread may call anything; a connection may outlive its source.
 */
class SimSource final : public CardSource
{
public:
    static constexpr int mostReaders = 4;

    /** One reader for each element; a null element is an empty reader. At most four. */
    explicit SimSource(std::vector<std::unique_ptr<SimHsm>> tokens);

    /** The kinds of the tokens, one for each reader; none of them null. */
    using Models = std::vector<const SimModel*>;

    /**
     * Readers with tokens that were never initialised. `random` must outlive the source and take calls from any
     * thread, as SystemRandom does. Error: NotAccepted for none or more than four.
     */
    [[nodiscard]] static Result<std::unique_ptr<SimSource>> withFreshTokens(const Models& models,
                                                                            RandomSource& random);
    /** So many of the first model. */
    [[nodiscard]] static Result<std::unique_ptr<SimSource>> withFreshTokens(int count, RandomSource& random);

    /** The same readers, at once and empty; the tokens are put in as they are made, from a thread of its own. */
    [[nodiscard]] static Result<std::unique_ptr<SimSource>> withTokensToCome(const Models& models,
                                                                             RandomSource& random);

    SimSource(const SimSource&) = delete;
    SimSource& operator=(const SimSource&) = delete;
    ~SimSource() override;

    [[nodiscard]] Result<std::vector<Reader>> readers() override;
    [[nodiscard]] Result<std::unique_ptr<Transport>> connect(const std::string& readerName,
                                                             Access access) override;

    /** Waits for a difference to what readers() answered last. */
    [[nodiscard]] Result<void> waitForChange(std::stop_token stop, std::chrono::milliseconds limit) override;

    /** "Simulated reader A" for 0. */
    [[nodiscard]] static std::string readerName(int reader);

    // What a person does. `reader` counts from 0.

    /** Puts the token back that was pulled out of this reader last. */
    void insert(int reader);
    /** Puts another token in; the one that was there is gone. */
    void insert(int reader, std::unique_ptr<SimHsm> token);
    /** Every connection to the token is dead, also after it is put back. */
    void pullOut(int reader);

    // What shall go wrong, see SimFaults.

    void failOn(int reader, int nth, std::uint16_t statusWord);
    void pullOutOn(int reader, int nth, PullOut when = PullOut::BeforeCommand);
    void setDelay(int reader, std::chrono::milliseconds delay);

    // What happened.

    [[nodiscard]] std::int64_t commandCount(int reader) const;
    [[nodiscard]] std::vector<LoggedCommand> commands(int reader) const;
    void clearCommands(int reader);

    /** Shows the token itself; waits for a command that is on its way. */
    void withToken(int reader, const std::function<void(SimHsm&)>& look);

private:
    class Connection;
    struct Snapshot;
    struct Slot;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::jthread m_maker{}; // last: it puts tokens in
};

} // namespace quorate::sim
