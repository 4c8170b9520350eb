#include "app/composition.h"

#include "app/folders.h"
#include "app/record_head.h"

#include <filesystem>

namespace quorate
{

CardTable::CardTable(std::unique_ptr<CardSource> source, std::unique_ptr<CardSource> ownOfWatcher,
                     RandomSource& random)
    : m_source(std::move(source)),
      m_ownOfWatcher(std::move(ownOfWatcher)),
      m_watched(m_ownOfWatcher ? m_ownOfWatcher.get() : m_source.get()),
      m_sessions(*m_source),
      m_overview(*m_source),
      m_services{m_sessions, m_overview, random, m_files, m_clock}
{
}

Result<std::unique_ptr<CardTable>> CardTable::open(const std::string& cards, RandomSource& random,
                                                   SimulatedTokens tokens)
{
    QUORATE_TRY(auto source, cardsNamed(cards, random, tokens));
    std::unique_ptr<CardSource> ownOfWatcher;
    if (cards == "pcsc") { // its "change since" belongs to who asks; simulated tokens exist only in one source
        QUORATE_TRY(ownOfWatcher, cardsNamed(cards, random));
    }
    return std::unique_ptr<CardTable>(new CardTable(std::move(source), std::move(ownOfWatcher), random));
}

Composition::Composition(Options options, CardWatcher::Report report)
    : m_options(std::move(options)), m_report(std::move(report))
{
}

Composition::~Composition()
{
    removeEmptyFolder();
}

Result<void> Composition::use(bool rehearsal)
{
    auto& wanted = table(rehearsal);
    if (!wanted) {
        QUORATE_TRY(wanted, CardTable::open(rehearsal ? m_options.rehearsalCards : m_options.cards, m_random,
                                            SimulatedTokens::AsTheyAreMade));
    }
    if (auto& other = table(!rehearsal))
        other->stopWatching();
    m_rehearsal = rehearsal;
    return {};
}

void Composition::setRehearsal(bool on)
{
    if (on == m_rehearsal)
        return;
    if (const auto changed = use(on); changed)
        watch();
    else
        m_report(fail(changed.error()));
}

void Composition::takeNewTokens(int count)
{
    if (m_simulated)
        m_simulated->stopWatching();
    m_simulatedBefore = std::move(m_simulated);
    m_options.rehearsalCards = "sim:" + std::to_string(count);
    if (!m_rehearsal)
        return;
    if (const auto changed = use(true); changed)
        watch();
    else
        m_report(fail(changed.error()));
}

StartOptions Composition::startOptions()
{
    removeEmptyFolder();
    m_folder = newCeremonyFolder(m_rehearsal, SystemClock().now());
    std::error_code ignored; // a folder that cannot be made is said when something shall be written into it
    std::filesystem::create_directories(m_folder, ignored);
    return {.rehearsal = m_rehearsal,
            .allowPublishedPins = m_rehearsal && m_options.allowPublishedPins,
            .folder = m_folder,
            .notesFolder = notesFolder(),
            .room = m_options.room,
            .rounds = m_options.rounds,
            .press = &m_press,
            .documents = &m_documents};
}

std::vector<RunObserver*> Composition::observersOf(const CeremonySpec& spec)
{
    return observe(spec, {});
}

std::vector<RunObserver*> Composition::observersAfter(const UnfinishedCeremony& unfinished,
                                                      const CeremonySpec& spec)
{
    return observe(spec, unfinished.path);
}

std::vector<RunObserver*> Composition::observe(const CeremonySpec& spec, std::string goesOnFrom)
{
    m_journal.reset(); // before the record that it asks
    m_record.reset();
    std::vector<RunObserver*> observers;
    if (spec.keepsRecord) {
        m_record = std::make_unique<RecordKeeper>(recordHead(std::string(spec.id), m_folder, m_rehearsal),
                                                  services().clock);
        observers.push_back(m_record.get());
    }
    m_journal = std::make_unique<JournalKeeper>(JournalHead{.ceremony = std::string(spec.id),
                                                            .test = m_rehearsal,
                                                            .folder = notesFolder(),
                                                            .goesOnFrom = std::move(goesOnFrom)},
                                                services().clock, m_record.get());
    observers.push_back(m_journal.get());
    return observers;
}

std::optional<UnfinishedCeremony> Composition::unfinished() const
{
    auto all = unfinishedCeremonies(notesFolder(), m_rehearsal);
    if (all.empty())
        return std::nullopt;
    return std::move(all.front());
}

void Composition::removeEmptyFolder()
{
    std::error_code ignored; // it stays if something was made in it
    if (!m_folder.empty())
        std::filesystem::remove(m_folder, ignored);
}

} // namespace quorate
