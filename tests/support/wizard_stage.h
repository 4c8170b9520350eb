#pragma once

#include "app/live_overview.h"
#include "sim/sim_source.h"
#include "support/seeded_random.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace quorate
{

/** The wizard's window over simulated tokens and a folder that goes away. */
class WizardStage
{
public:
    /** `rounds`: of derivations, few unless the time they take is what matters. */
    explicit WizardStage(int tokens = 2, std::uint64_t seed = 2031, std::uint64_t rounds = 1000,
                         ui::MainWindow::Opens opens = ui::MainWindow::Opens::WhenShown);
    ~WizardStage();

    /** Shows the window and waits until it is active. */
    [[nodiscard]] bool show();
    /** Tells the window what is plugged in now. */
    void look();
    /** What makes the sheets of ceremonies that begin from now on; none at first. It outlives the stage's
     * ceremonies. */
    void usePress(PaperPress& press);
    /** Called before each use of a file in the ceremonies to come, on the thread that uses it. */
    void watchFiles(std::function<void()> onUse);
    /** The first token over a connection of its own, past the window; null if it cannot be had alone. */
    [[nodiscard]] std::unique_ptr<Token> firstToken();
    [[nodiscard]] sim::SimSource& cards() { return *m_cards; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    /**
     * What the room check of the ceremonies to come looks at; without one they begin with their own first page.
     */
    void setRoom(RoomSource room) { m_room = std::move(room); }
    [[nodiscard]] const QStringList& rehearsalSwitches() const { return m_switches; }

private:
    class StageDesk;

    QTemporaryDir m_folder{};
    SeededRandom m_random;
    std::unique_ptr<sim::SimSource> m_cards;
    QStringList m_switches{};
    RoomSource m_room{};
    std::unique_ptr<StageDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

/** Style, colours and English, once a program; $QUORATE_THEME=dark for the other colours. */
void dressApplication();

/** What a window with all of the wizard fits into, at least. */
constexpr QSize leastWindow{1024, 700};

/** Until a label that wraps and the frame around the focus have asked for their place again, and are painted. */
void settle();

/** What the window shows on its screen, secrets and all: grab() would give the covers. */
[[nodiscard]] QImage pictureOf(QWidget& window);

/** Saves the picture under $QUORATE_PICTURES, if that is set. */
void photograph(QWidget& window, const QString& name);

} // namespace quorate
