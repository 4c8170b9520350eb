#include "sim/sim_source.h"

#include "base/check.h"

#include <condition_variable>
#include <mutex>

namespace quorate::sim
{

namespace
{

// Gives a program that only looks at the token the time to finish.
constexpr auto patience = std::chrono::milliseconds(500);

LoggedCommand logged(const CommandApdu& command)
{
    return {.cla = command.cla,
            .ins = command.ins,
            .p1 = command.p1,
            .p2 = command.p2,
            .dataSize = command.data.size(),
            .le = command.le};
}

bool isCount(std::size_t tokens)
{
    return tokens >= 1 && tokens <= static_cast<std::size_t>(SimSource::mostReaders);
}

tl::unexpected<Error> wrongCount()
{
    return fail(ErrorCode::NotAccepted, "simulated tokens: 1 to 4");
}

} // namespace

/** What waitForChange() watches. */
struct SimSource::Snapshot {
    bool present = false;
    bool inUse = false;
    int insertions = 0;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

struct SimSource::Slot {
    // Held while the token works, taken before Shared::mutex.
    std::mutex working{};
    std::unique_ptr<SimHsm> token{};

    // The rest is guarded by Shared::mutex.
    bool present = false;
    int insertions = 0; // counts the tokens put in, so that an old connection knows that it is dead
    int connections = 0;
    SimFaults faults{};
    std::vector<LoggedCommand> log{};

    [[nodiscard]] Snapshot snapshot() const
    {
        return {.present = present, .inUse = present && connections > 0, .insertions = insertions};
    }

    void remove()
    {
        present = false;
        connections = 0;
    }
};

struct SimSource::Shared {
    explicit Shared(std::size_t readers) : slots(readers) {}

    [[nodiscard]] Slot& slot(int reader)
    {
        QUORATE_ASSERT(reader >= 0 && static_cast<std::size_t>(reader) < slots.size());
        return slots[static_cast<std::size_t>(reader)];
    }

    [[nodiscard]] std::vector<Snapshot> snapshots() const
    {
        std::vector<Snapshot> all;
        for (const Slot& slot : slots)
            all.push_back(slot.snapshot());
        return all;
    }

    mutable std::mutex mutex{};
    std::condition_variable_any changed{};
    std::vector<Slot> slots;
    std::vector<Snapshot> seen{};
};

class SimSource::Connection final : public Transport
{
public:
    Connection(std::shared_ptr<Shared> shared, Slot& slot, Access access)
        : m_shared(std::move(shared)), m_slot(slot), m_access(access), m_insertion(slot.insertions)
    {
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    ~Connection() override
    {
        const std::lock_guard working(m_slot.working);
        const std::lock_guard lock(m_shared->mutex);
        if (!alive())
            return;
        if (m_access == Access::Exclusive)
            m_slot.token->reset();
        --m_slot.connections;
        m_shared->changed.notify_all();
    }

    Result<ResponseApdu> transmit(const CommandApdu& command) override
    {
        const std::lock_guard working(m_slot.working);
        QUORATE_TRY(const SimFaults::Plan plan, begin(command));
        ResponseApdu response{.statusWord = plan.statusWord.value_or(0)};
        if (!plan.statusWord)
            response = m_slot.token->process(command);
        QUORATE_CHECK(finish(plan, response.statusWord));
        return response;
    }

private:
    [[nodiscard]] bool alive() const { return m_slot.present && m_slot.insertions == m_insertion; }

    [[nodiscard]] tl::unexpected<Error> gone() const
    {
        return fail(ErrorCode::CardRemoved, "simulated token pulled out");
    }

    void pullOut()
    {
        m_slot.remove();
        m_shared->changed.notify_all();
    }

    /** Counts and logs the command, takes its time, and pulls the token out where that was ordered. */
    Result<SimFaults::Plan> begin(const CommandApdu& command)
    {
        std::unique_lock lock(m_shared->mutex);
        if (!alive())
            return gone();
        const SimFaults::Plan plan = m_slot.faults.next();
        m_slot.log.push_back(logged(command));
        m_shared->changed.wait_for(lock, plan.delay, [this] { return !alive(); });
        if (alive() && plan.pullOut == PullOut::BeforeCommand)
            pullOut();
        if (!alive())
            return gone();
        return plan;
    }

    Result<void> finish(const SimFaults::Plan& plan, std::uint16_t statusWord)
    {
        const std::lock_guard lock(m_shared->mutex);
        if (alive() && plan.pullOut == PullOut::AfterCommand)
            pullOut();
        if (!alive())
            return gone();
        if (!m_slot.log.empty())
            m_slot.log.back().statusWord = statusWord;
        return {};
    }

    std::shared_ptr<Shared> m_shared;
    Slot& m_slot;
    Access m_access;
    int m_insertion;
};

SimSource::SimSource(std::vector<std::unique_ptr<SimHsm>> tokens)
    : m_shared(std::make_shared<Shared>(tokens.size()))
{
    QUORATE_ASSERT(tokens.size() <= mostReaders);
    for (std::size_t reader = 0; reader < tokens.size(); ++reader) {
        if (tokens[reader])
            insert(static_cast<int>(reader), std::move(tokens[reader]));
    }
}

SimSource::~SimSource() = default;

Result<std::unique_ptr<SimSource>> SimSource::withFreshTokens(const Models& models, RandomSource& random)
{
    if (!isCount(models.size()))
        return wrongCount();
    std::vector<std::unique_ptr<SimHsm>> tokens;
    for (const SimModel* model : models) {
        QUORATE_TRY(auto token, SimHsm::fresh(random, {}, *model));
        tokens.push_back(std::move(token));
    }
    return std::make_unique<SimSource>(std::move(tokens));
}

Result<std::unique_ptr<SimSource>> SimSource::withFreshTokens(int count, RandomSource& random)
{
    if (count < 0)
        return wrongCount();
    return withFreshTokens(Models(static_cast<std::size_t>(count), &simModels().front()), random);
}

Result<std::unique_ptr<SimSource>> SimSource::withTokensToCome(const Models& models, RandomSource& random)
{
    if (!isCount(models.size()))
        return wrongCount();
    auto source = std::make_unique<SimSource>(std::vector<std::unique_ptr<SimHsm>>(models.size()));
    source->m_maker = std::jthread([&cards = *source, &random, models](const std::stop_token& stop) {
        for (std::size_t reader = 0; reader < models.size() && !stop.stop_requested(); ++reader) {
            if (auto token = SimHsm::fresh(random, {}, *models[reader])) // without random numbers it stays empty
                cards.insert(static_cast<int>(reader), *std::move(token));
        }
    });
    return source;
}

std::string SimSource::readerName(int reader)
{
    return std::string("Simulated reader ") + static_cast<char>('A' + reader);
}

Result<std::vector<Reader>> SimSource::readers()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->seen = m_shared->snapshots();
    std::vector<Reader> readers;
    for (const Snapshot& slot : m_shared->seen)
        readers.push_back({.name = readerName(static_cast<int>(readers.size())),
                           .cardPresent = slot.present,
                           .inUse = slot.inUse,
                           .atr = slot.present ? answerToReset() : Bytes()});
    return readers;
}

Result<std::unique_ptr<Transport>> SimSource::connect(const std::string& name, Access access)
{
    std::unique_lock lock(m_shared->mutex);
    for (std::size_t reader = 0; reader < m_shared->slots.size(); ++reader) {
        if (readerName(static_cast<int>(reader)) != name)
            continue;
        Slot& slot = m_shared->slots[reader];
        const auto settled = [&slot] { return !slot.present || slot.connections == 0; };
        if (access == Access::Exclusive)
            m_shared->changed.wait_for(lock, patience, settled);
        if (!slot.present)
            return fail(ErrorCode::NoCard, "reader without a token");
        if (slot.connections > 0)
            return fail(ErrorCode::CardInUse, "token in use");
        ++slot.connections;
        m_shared->changed.notify_all();
        return std::make_unique<Connection>(m_shared, slot, access);
    }
    return fail(ErrorCode::NoReader, "no simulated reader of this name");
}

Result<void> SimSource::waitForChange(std::stop_token stop, std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait_for(lock, stop, limit, [this] { return m_shared->snapshots() != m_shared->seen; });
    return {};
}

void SimSource::insert(int reader)
{
    insert(reader, nullptr);
}

void SimSource::insert(int reader, std::unique_ptr<SimHsm> token)
{
    Slot& slot = m_shared->slot(reader);
    const std::lock_guard working(slot.working);
    if (token)
        slot.token = std::move(token);
    QUORATE_ASSERT(slot.token != nullptr);
    slot.token->reset();
    const std::lock_guard lock(m_shared->mutex);
    slot.remove();
    slot.present = true;
    ++slot.insertions;
    m_shared->changed.notify_all();
}

void SimSource::pullOut(int reader)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->slot(reader).remove();
    m_shared->changed.notify_all();
}

void SimSource::failOn(int reader, int nth, std::uint16_t statusWord)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->slot(reader).faults.failOn(nth, statusWord);
}

void SimSource::pullOutOn(int reader, int nth, PullOut when)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->slot(reader).faults.pullOutOn(nth, when);
}

void SimSource::setDelay(int reader, std::chrono::milliseconds delay)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->slot(reader).faults.setDelay(delay);
}

std::int64_t SimSource::commandCount(int reader) const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->slot(reader).faults.commands();
}

std::vector<LoggedCommand> SimSource::commands(int reader) const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->slot(reader).log;
}

void SimSource::clearCommands(int reader)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->slot(reader).log.clear();
}

void SimSource::withToken(int reader, const std::function<void(SimHsm&)>& look)
{
    Slot& slot = m_shared->slot(reader);
    const std::lock_guard working(slot.working);
    QUORATE_ASSERT(slot.token != nullptr);
    look(*slot.token);
}

} // namespace quorate::sim
