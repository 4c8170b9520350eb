#include "support/wizard_stage.h"

#include "app/record_head.h"
#include "ceremony/journal_keeper.h"
#include "ceremony/record_keeper.h"
#include "ui/platform/palette.h"
#include "ui/print/document_press.h"
#include "ui/text/english_plurals.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <algorithm>

namespace quorate
{

void dressApplication()
{
    static const bool dressed = [] {
        QCoreApplication::installTranslator(new ui::EnglishPlurals(qApp));
        const QString theme = qEnvironmentVariable("QUORATE_THEME");
        ui::applyTheme(theme == QLatin1String("dark")       ? ui::Theme::Dark
                       : theme == QLatin1String("contrast") ? ui::Theme::Contrast
                                                            : ui::Theme::Light);
        return true;
    }();
    Q_UNUSED(dressed)
}

namespace
{

/** The disk, and whoever wants to know when a ceremony uses it. */
class WatchedFiles final : public FileStore
{
public:
    Result<Bytes> read(const std::string& path, std::size_t limit) override { return watched().read(path, limit); }
    Result<std::vector<std::string>> list(const std::string& folder, std::string_view ending) override
    {
        return watched().list(folder, ending);
    }
    Result<void> writeNew(const std::string& path, ByteView data) override
    {
        return watched().writeNew(path, data);
    }
    Result<void> remove(const std::string& path) override { return watched().remove(path); }
    Result<void> mayHoldSecrets(const std::string& folder) override { return watched().mayHoldSecrets(folder); }

    std::function<void()> onUse{};

private:
    FileStore& watched()
    {
        if (onUse)
            onUse();
        return m_disk;
    }

    DiskFiles m_disk{};
};

} // namespace

class WizardStage::StageDesk final : public ui::Desk
{
public:
    StageDesk(CardSource& cards, RandomSource& random, QString folder, std::uint64_t rounds, QStringList& switches,
              const RoomSource& room)
        : m_sessions(cards),
          m_overview(cards),
          m_folder(std::move(folder)),
          m_rounds(rounds),
          m_switches(switches),
          m_room(room),
          m_services{m_sessions, m_overview, random, files, m_clock}
    {
    }

    bool rehearsal() const override { return m_rehearsal; }
    void setRehearsal(bool on) override
    {
        m_rehearsal = on;
        m_switches += on ? QStringLiteral("on") : QStringLiteral("off");
    }
    StartOptions startOptions() override
    {
        return {.rehearsal = true,
                .folder = m_folder.toStdString(),
                .room = m_room,
                .rounds = m_rounds,
                .press = press,
                .documents = &m_documents};
    }
    Services& services() override { return m_services; }
    std::vector<RunObserver*> observersOf(const CeremonySpec& spec) override
    {
        m_record.reset();
        if (!spec.keepsRecord)
            return {};
        m_record = std::make_unique<RecordKeeper>(recordHead(std::string(spec.id), m_folder.toStdString(), true),
                                                  m_clock);
        return {m_record.get()};
    }
    std::optional<UnfinishedCeremony> unfinished() const override
    {
        auto all = unfinishedCeremonies(m_folder.toStdString(), true);
        return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
    }
    std::vector<RunObserver*> observersAfter(const UnfinishedCeremony& from, const CeremonySpec& spec) override
    {
        m_journal.emplace(JournalHead{.ceremony = std::string(spec.id),
                                      .test = true,
                                      .folder = m_folder.toStdString(),
                                      .goesOnFrom = from.path},
                          m_clock, nullptr);
        return {&*m_journal};
    }

    PaperPress* press = nullptr;
    WatchedFiles files{};

private:
    bool m_rehearsal = true;
    ui::DocumentPrinter m_documents{};
    SystemClock m_clock{};
    TokenSessions m_sessions;
    LiveOverview m_overview;
    QString m_folder;
    std::uint64_t m_rounds;
    QStringList& m_switches;
    const RoomSource& m_room;
    Services m_services;
    std::unique_ptr<RecordKeeper> m_record{};
    std::optional<JournalKeeper> m_journal{};
};

WizardStage::WizardStage(int tokens, std::uint64_t seed, std::uint64_t rounds, ui::MainWindow::Opens opens)
    : m_random(seed),
      m_cards(tokens > 0 ? sim::SimSource::withFreshTokens(tokens, m_random).value()
                         : std::make_unique<sim::SimSource>(std::vector<std::unique_ptr<sim::SimHsm>>{})),
      m_desk(std::make_unique<StageDesk>(*m_cards, m_random, m_folder.path(), rounds, m_switches, m_room))
{
    dressApplication();
    m_window = std::make_unique<ui::MainWindow>(*m_desk, ceremonies(), opens);
    m_window->guard().setPause(std::chrono::milliseconds(0));
    m_window->guard().screenChanged(); // the home page appeared with the real pause
}

WizardStage::~WizardStage() = default;

void WizardStage::usePress(PaperPress& press)
{
    m_desk->press = &press;
}

void WizardStage::watchFiles(std::function<void()> onUse)
{
    m_desk->files.onUse = std::move(onUse);
}

std::unique_ptr<Token> WizardStage::firstToken()
{
    auto connection = m_cards->connect(sim::SimSource::readerName(0), Access::Exclusive);
    return connection ? openToken(*std::move(connection)).value_or(nullptr) : nullptr;
}

bool WizardStage::show()
{
    m_window->show();
    m_window->activateWindow();
    look();
    return QTest::qWaitForWindowActive(m_window.get());
}

void WizardStage::look()
{
    std::vector<TokenSeen> tokens;
    const auto noneInUse = [&] {
        tokens = LiveOverview(*m_cards).tokens();
        return std::ranges::none_of(
            tokens, [](const TokenSeen& seen) { return seen.error && seen.error->code == ErrorCode::CardInUse; });
    };
    // A ceremony that ended lets go of its tokens on its own thread, a little later.
    if (!QTest::qWaitFor(noneInUse, 30'000))
        qFatal("a token stays in use");
    m_window->setTokens(tokens);
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

QImage pictureOf(QWidget& window)
{
    QTest::qWait(50); // until it is laid out and painted
    return window.screen()->grabWindow(window.winId(), 0, 0, window.width(), window.height()).toImage();
}

void photograph(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("QUORATE_PICTURES");
    if (!folder.isEmpty())
        pictureOf(window).save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace quorate
