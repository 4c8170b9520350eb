#pragma once

#include "ceremony/rehearsal.h"
#include "ui/controller/input_guard.h"
#include "ui/controller/worker_executor.h"
#include "ui/platform/focus_ring.h"
#include "ui/shell/desk.h"

#include <QWidget>
#include <memory>

class QStackedLayout;

namespace quorate::ui
{

class CeremonyController;
class CeremonyView;
class HomePage;
class PublicWindow;
class RehearsalBanner;
class TopBar;

/** The only window: the home page, or one ceremony. */
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /**
     * AtOnce: the window system opens the window while its content is made, instead of one after the other; and
     * what can wait for the first picture, which has the ceremonies to choose from, comes right after it.
     */
    enum class Opens { WhenShown, AtOnce };

    MainWindow(Desk& desk, std::span<const CeremonySpec> ceremonies, Opens opens = Opens::WhenShown);
    ~MainWindow() override;

    /** What is plugged in now, or why that cannot be known. */
    void setTokens(Result<std::vector<TokenSeen>> tokens);

    /** Begins the ceremony with this id. Nothing happens while another one runs. */
    void startCeremony(const QString& id);

    /** Looks whether a ceremony ended unexpectedly; the home page then begins with it. */
    void lookForUnfinished();

    [[nodiscard]] CeremonyView* ceremony() const { return m_view; }
    /** The window for everybody in the room; null until it was asked for. */
    [[nodiscard]] PublicWindow* publicWindow() const { return m_public.get(); }
    [[nodiscard]] HomePage* home() const { return m_home; }
    [[nodiscard]] InputGuard& guard() { return m_guard; }

Q_SIGNALS:
    /** Once: everything of the home page is there. */
    void completed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* open(Opens opens);
    void complete();
    void showHome();
    void showMode();
    void togglePublicWindow();
    void tellPublic();
    void setRehearsal(bool on);
    void lookForWish();
    void beginRehearsal();
    void endRehearsal();
    void goOn();
    void closeUnfinishedInRecord();
    void reviewRecord(const QString& path);
    void connectParts();
    void showHelp();
    void showAccessibility();
    void rebuild();
    void showView(const QString& ceremony);
    void run(std::unique_ptr<Ceremony> ceremony, const CeremonySpec& spec, std::vector<RunObserver*> observers);

    Desk& m_desk;
    std::span<const CeremonySpec> m_ceremonies;
    Result<std::vector<TokenSeen>> m_tokens{};
    std::optional<UnfinishedCeremony> m_unfinished{};
    std::optional<RehearsalWish> m_wish{};
    bool m_realAfterwards = false; // the rehearsal ends with its ceremony
    InputGuard m_guard{};
    FocusRing m_ring{this};
    QWidget* m_content;
    TopBar* m_top;
    RehearsalBanner* m_banner;
    QStackedLayout* m_stack;
    HomePage* m_home;
    CeremonyView* m_view = nullptr;
    QString m_ceremonyTitle{};
    std::unique_ptr<PublicWindow> m_public{};
    std::unique_ptr<CeremonyController> m_controller{};
    WorkerExecutor m_executor{}; // ends first: its work uses the desk's services
};

} // namespace quorate::ui
