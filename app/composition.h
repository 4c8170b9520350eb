#pragma once

#include "app/card_watcher.h"
#include "app/cards.h"
#include "app/live_overview.h"
#include "ceremony/journal_keeper.h"
#include "ceremony/record_keeper.h"
#include "ui/print/document_press.h"
#include "ui/print/print_target.h"
#include "ui/shell/desk.h"

#include <memory>
#include <optional>

namespace quorate
{

/** The cards that are in use, with the services that ceremonies on them need. */
class CardTable
{
public:
    /** `cards` as cardsNamed() reads it. */
    [[nodiscard]] static Result<std::unique_ptr<CardTable>> open(const std::string& cards, RandomSource& random,
                                                                 SimulatedTokens tokens = SimulatedTokens::AtOnce);

    [[nodiscard]] Services& services() { return m_services; }
    void watch(CardWatcher::Report report) { m_watcher.emplace(*m_watched, std::move(report)); }
    void stopWatching() { m_watcher.reset(); }

private:
    CardTable(std::unique_ptr<CardSource> source, std::unique_ptr<CardSource> ownOfWatcher, RandomSource& random);

    std::unique_ptr<CardSource> m_source;
    std::unique_ptr<CardSource> m_ownOfWatcher; // null: the source itself may be watched
    CardSource* m_watched;
    DiskFiles m_files{};
    SystemClock m_clock{};
    TokenSessions m_sessions;
    LiveOverview m_overview;
    Services m_services;
    std::optional<CardWatcher> m_watcher{};
};

/** The wizard's cards and folders: the real ones, and those of the rehearsal, which keep their state meanwhile. */
class Composition final : public ui::Desk
{
public:
    struct Options {
        std::string cards{"pcsc"};
        std::string rehearsalCards{"sim:2"};
        bool rehearsal = false;
        bool allowPublishedPins = false; // in rehearsals
        std::uint64_t rounds = 0;
        RoomSource room{}; // empty: ceremonies begin without the room check
    };

    /** `report` is called from the watching thread. */
    Composition(Options options, CardWatcher::Report report);
    ~Composition() override;

    /** Opens the first cards. Errors: those of cardsNamed(). */
    [[nodiscard]] Result<void> open() { return use(m_options.rehearsal); }
    /** From now on there are reports. */
    void watch() { table(m_rehearsal)->watch(m_report); }

    [[nodiscard]] bool rehearsal() const override { return m_rehearsal; }
    void setRehearsal(bool on) override;
    void takeNewTokens(int count) override;
    [[nodiscard]] StartOptions startOptions() override;
    [[nodiscard]] Services& services() override { return table(m_rehearsal)->services(); }
    [[nodiscard]] std::vector<RunObserver*> observersOf(const CeremonySpec& spec) override;
    [[nodiscard]] std::optional<UnfinishedCeremony> unfinished() const override;
    [[nodiscard]] std::vector<RunObserver*> observersAfter(const UnfinishedCeremony& unfinished,
                                                           const CeremonySpec& spec) override;

private:
    [[nodiscard]] std::unique_ptr<CardTable>& table(bool rehearsal) { return rehearsal ? m_simulated : m_real; }
    [[nodiscard]] Result<void> use(bool rehearsal);
    [[nodiscard]] std::vector<RunObserver*> observe(const CeremonySpec& spec, std::string goesOnFrom);
    void removeEmptyFolder();

    Options m_options;
    CardWatcher::Report m_report;
    SystemRandom m_random{};
    ui::PrintTarget m_press{};
    ui::DocumentPrinter m_documents{};
    bool m_rehearsal = false;
    std::unique_ptr<CardTable> m_real{};
    std::unique_ptr<CardTable> m_simulated{};
    std::unique_ptr<CardTable> m_simulatedBefore{}; // a ceremony that has just ended may still let go of it
    std::string m_folder{};
    std::unique_ptr<RecordKeeper> m_record{};
    std::unique_ptr<JournalKeeper> m_journal{};
};

} // namespace quorate
