#include "support/mortal_stage.h"

#include "base/check.h"
#include "ceremony/unfinished.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <sys/mman.h>

namespace quorate
{

namespace
{

void countDown(std::atomic<int>& counter, const Doom& doom, Doom::Of what)
{
    ++counter;
    if (doom.of == what && counter == doom.nth)
        (void)std::raise(SIGKILL);
}

constexpr std::size_t tokenCount = 2;

} // namespace

/** Simulated tokens that keep their state in files, written before the answer to a command is given. */
class MortalStage::Cards final : public CardSource
{
public:
    Cards(const std::string& folder, RandomSource& random, Witnessed& witnessed, Doom doom)
        : m_witnessed(witnessed), m_doom(doom)
    {
        std::filesystem::create_directories(folder);
        std::vector<std::unique_ptr<sim::SimHsm>> made;
        for (std::size_t i = 0; i < tokenCount; ++i) {
            const std::string path = folder + "/token" + std::to_string(i) + ".state";
            m_files.push_back(std::make_unique<sim::SimStateFile>(path));
            const auto state = m_files.back()->load();
            made.push_back(state ? sim::SimHsm::restored(*state, random).value()
                                 : sim::SimHsm::fresh(random).value());
            m_revisions.push_back(0);
        }
        m_source.emplace(std::move(made));
        for (int i = 0; i < static_cast<int>(tokenCount); ++i)
            keep(i);
    }

    Result<std::vector<Reader>> readers() override { return m_source->readers(); }

    Result<std::unique_ptr<Transport>> connect(const std::string& reader, Access access) override
    {
        QUORATE_TRY(auto transport, m_source->connect(reader, access));
        const int index = reader == sim::SimSource::readerName(0) ? 0 : 1;
        return std::make_unique<Kept>(*this, index, std::move(transport));
    }

    Result<void> waitForChange(std::stop_token stop, std::chrono::milliseconds limit) override
    {
        return m_source->waitForChange(std::move(stop), limit);
    }

private:
    class Kept final : public Transport
    {
    public:
        Kept(Cards& cards, int reader, std::unique_ptr<Transport> transport)
            : m_cards(cards), m_reader(reader), m_transport(std::move(transport))
        {
        }

        Result<ResponseApdu> transmit(const CommandApdu& command) override
        {
            auto answer = m_transport->transmit(command);
            m_cards.keep(m_reader);
            countDown(m_cards.m_witnessed.commands, m_cards.m_doom, Doom::Of::Command);
            return answer;
        }

    private:
        Cards& m_cards;
        int m_reader;
        std::unique_ptr<Transport> m_transport;
    };

    void keep(int reader)
    {
        m_source->withToken(reader, [&](sim::SimHsm& token) {
            auto& revision = m_revisions[static_cast<std::size_t>(reader)];
            if (revision == token.revision() + 1)
                return;
            revision = token.revision() + 1;
            QUORATE_ASSERT(m_files[static_cast<std::size_t>(reader)]->save(token.state()).has_value());
        });
    }

    Witnessed& m_witnessed;
    Doom m_doom;
    std::vector<std::unique_ptr<sim::SimStateFile>> m_files{};
    std::vector<std::uint64_t> m_revisions{};
    std::optional<sim::SimSource> m_source{};
};

/** The disk; every change counts. */
class MortalStage::Files final : public FileStore
{
public:
    Files(Witnessed& witnessed, Doom doom) : m_witnessed(witnessed), m_doom(doom) {}

    Result<Bytes> read(const std::string& path, std::size_t limit) override { return m_disk.read(path, limit); }
    Result<std::vector<std::string>> list(const std::string& folder, std::string_view ending) override
    {
        return m_disk.list(folder, ending);
    }
    Result<void> writeNew(const std::string& path, ByteView data) override
    {
        auto written = m_disk.writeNew(path, data);
        countDown(m_witnessed.files, m_doom, Doom::Of::File);
        return written;
    }
    Result<void> remove(const std::string& path) override
    {
        auto removed = m_disk.remove(path);
        countDown(m_witnessed.files, m_doom, Doom::Of::File);
        return removed;
    }
    Result<void> mayHoldSecrets(const std::string& folder) override { return m_disk.mayHoldSecrets(folder); }

private:
    Witnessed& m_witnessed;
    Doom m_doom;
    DiskFiles m_disk{};
};

/** Sees what people see, after it is on the medium. */
class MortalStage::Eye final : public RunObserver
{
public:
    explicit Eye(MortalStage& stage) : m_stage(stage) {}

    Result<void> entered(const Step& step, std::span<const Fact>) override
    {
        if (const auto* reveal = std::get_if<Reveal>(&step.kind); reveal != nullptr)
            see(step, *reveal);
        if (step.id == "envelopes")
            ++m_stage.m_witnessed.sealed;
        std::string words = inEnglish(step.heading);
        for (const Text& line : step.lines)
            words += '\n' + inEnglish(line);
        m_stage.m_shown[std::string(step.id)] = words;
        if (m_stage.onStep)
            m_stage.onStep(step);
        countDown(m_stage.m_witnessed.steps, m_stage.m_doom, Doom::Of::Step);
        return {};
    }

private:
    void see(const Step& step, const Reveal& reveal)
    {
        auto& witnessed = m_stage.m_witnessed;
        witnessed.sheets = std::max<int>(witnessed.sheets, step.actor.number);
        const auto place = static_cast<std::size_t>(step.actor.number - 1);
        const ByteView shown = reveal.characters.reveal();
        if (place >= witnessed.papers.size())
            return;
        auto& paper = witnessed.papers[place];
        const auto end = reveal.firstGroup == 0 ? paper.begin() : std::ranges::find(paper, '\0');
        std::fill(std::ranges::copy(shown, end).out, paper.end(), '\0');
    }

    MortalStage& m_stage;
};

MortalStage::MortalStage(std::string root, Witnessed& witnessed, Doom doom)
    : m_root(std::move(root)),
      m_witnessed(witnessed),
      m_doom(doom),
      m_cards(std::make_unique<Cards>(m_root, m_random, witnessed, doom)),
      m_files(std::make_unique<Files>(witnessed, doom)),
      m_overview(*m_cards),
      m_tokens(*m_cards),
      m_services{
          .tokens = m_tokens, .overview = m_overview, .random = m_random, .files = *m_files, .clock = m_clock}
{
    for (const char* folder : {"out", "notes", "usb", "records"})
        std::filesystem::create_directories(path(folder));
}

MortalStage::~MortalStage() = default;

StartOptions MortalStage::options() const
{
    return {.rehearsal = true,
            .folder = path("out"),
            .notesFolder = path("notes"),
            .rounds = 1000,
            .press = press,
            .documents = documents};
}

bool MortalStage::run(std::unique_ptr<Ceremony> ceremony, std::string_view id, Robot& robot,
                      const std::string& goesOnFrom, bool observed)
{
    RecordKeeper record({.ceremony = std::string(id), .test = true, .folder = path("records")}, m_clock);
    JournalKeeper journal(
        {.ceremony = std::string(id), .test = true, .folder = path("notes"), .goesOnFrom = goesOnFrom}, m_clock,
        &record);
    Eye eye(*this);
    std::vector<RunObserver*> observers{&eye};
    if (observed)
        observers = {&record, &journal, &eye};
    Runner runner(std::move(ceremony), m_services, m_executor, std::move(observers));
    runner.start();
    if (!robot.play(runner))
        return false;
    m_outcome = runner.step();
    return std::get<Outcome>(m_outcome.kind).good;
}

bool MortalStage::play(std::string_view ceremony, Robot& robot)
{
    return run(ceremonyNamed(ceremony)->make(options()), ceremony, robot, {}, true);
}

bool MortalStage::resume(const UnfinishedCeremony& unfinished, Robot& robot)
{
    return run(goOnWith(unfinished, options()), unfinished.journal.ceremony, robot, unfinished.path, true);
}

bool MortalStage::close(const UnfinishedCeremony& unfinished, const std::string& reason)
{
    Robot robot;
    robot.fill("unfinished.reason", {{"reason", reason}});
    return run(closeUnfinished(unfinished), unfinished.journal.ceremony, robot, {}, false);
}

std::vector<UnfinishedCeremony> MortalStage::unfinished() const
{
    return unfinishedCeremonies(path("notes"), true);
}

TokenReading MortalStage::reading(const std::string& reader)
{
    auto transport = m_cards->connect(reader, Access::Shared);
    QUORATE_ASSERT(transport.has_value()); // a ceremony that still runs holds it
    auto token = openToken(*std::move(transport));
    QUORATE_ASSERT(token.has_value());
    return *readToken(**token);
}

TokenReading MortalStage::freshStatus(int reader) const
{
    SystemRandom random;
    const auto state = sim::SimStateFile(path("token" + std::to_string(reader) + ".state")).load();
    std::vector<std::unique_ptr<sim::SimHsm>> one;
    one.push_back(sim::SimHsm::restored(*state, random).value());
    sim::SimSource source(std::move(one));
    auto token = openToken(source.connect(sim::SimSource::readerName(0), Access::Shared).value());
    QUORATE_ASSERT(token.has_value());
    return *readToken(**token);
}

std::vector<std::string> MortalStage::filesEnding(std::string_view ending)
{
    return m_files->list(m_root, ending).value();
}

std::string MortalStage::shown(const std::string& step) const
{
    const auto found = m_shown.find(step);
    return found != m_shown.end() ? found->second : std::string();
}

std::string MortalStage::factOfLast(const std::string& name) const
{
    return factOf(m_outcome, name);
}

Witnessed& sharedWitness()
{
    void* memory = ::mmap(nullptr, sizeof(Witnessed), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    QUORATE_ASSERT(memory != MAP_FAILED);
    return *new (memory) Witnessed{};
}

} // namespace quorate
