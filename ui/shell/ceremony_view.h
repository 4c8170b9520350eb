#pragma once

#include "ui/controller/ceremony_controller.h"
#include "ui/pages/page.h"
#include "ui/platform/screen_guard.h"
#include "ui/secret/curtain.h"
#include "ui/shell/screen_covers.h"

#include <QWidget>
#include <memory>

class QScrollArea;

namespace quorate::ui
{

class ActionBar;
class DeviationDialog;
class InputGuard;
class StepRail;
class StopDialog;

/**
 * A running ceremony: rail, page and buttons. Shows each step, hands on answers, and hides secrets when it must.
 */
class CeremonyView final : public QWidget, private PageHost
{
    Q_OBJECT

public:
    CeremonyView(CeremonyController& controller, InputGuard& guard, std::vector<TokenSeen> tokens,
                 QWidget* parent = nullptr);
    ~CeremonyView() override;

    /** Enters the first step. */
    void start();
    /** Shows the step at hand of a ceremony that runs, in a view that is new. */
    void showAgain() { showStep(); }

    void setTokens(std::vector<TokenSeen> tokens);
    void showProgress(quint64 done, quint64 of);

    /** Covers what is secret and asks whether to stop. */
    void askToStop();

    /** Covers what is secret and asks what went otherwise than planned; nothing where no record is kept. */
    void askForDeviation();

    /** Covers what is secret, and the holder of the turn chooses a return code; nothing outside of a turn. */
    void pause();

    /** "[Error: ]heading - step 4 of 9: Turns" */
    [[nodiscard]] QString title() const;

    [[nodiscard]] Curtain& curtain() override { return m_curtain; }
    [[nodiscard]] ScreenGuard& screenGuard() { return m_screenGuard; }
    [[nodiscard]] ScreenCovers& covers() { return m_covers; }
    [[nodiscard]] Page* page() const { return m_page; }
    [[nodiscard]] const Step& step() const { return m_controller.step(); }

    /** What a person did: told by the page, or by a script that plays this window. */
    void answer(Input input) override;
    void hideSecrets(HideReason why) override;
    void peek() override;

Q_SIGNALS:
    void titleChanged();
    /** The last page was read. */
    void finished();
    /** The same, and the record in this file shall be opened. */
    void reviewWanted(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void letGo();
    [[nodiscard]] bool peeks() const override { return m_peek != Peek::None; }
    void bringIntoSight(QWidget& control);
    void finish() override { Q_EMIT finished(); }
    void reviewRecord(const QString& path) override { Q_EMIT reviewWanted(path); }
    [[nodiscard]] const std::vector<TokenSeen>& tokens() const override { return m_tokens; }

    void showStep();
    void replacePage(const Step& step);
    void keepInSight();
    void orderTabs();
    void goBack();
    void foldRail();
    void reportTokensGone(const std::vector<TokenSeen>& before);

    CeremonyController& m_controller;
    InputGuard& m_guard;
    std::vector<TokenSeen> m_tokens;
    Curtain m_curtain{};
    ScreenGuard m_screenGuard{};
    ScreenCovers m_covers{*this, m_curtain};
    StepRail* m_rail;
    Label* m_short;
    QScrollArea* m_scroll;
    ActionBar* m_actions;
    QPointer<Page> m_page{};
    QPointer<QWidget> m_mustSee{}; // a part of that page
    enum class Peek { None, Held, LetGo } m_peek = Peek::None;
    std::optional<HideReason> m_hideNext{}; // what would have hidden a share that was not shown yet
    QPointer<StopDialog> m_stopDialog{};
    QPointer<DeviationDialog> m_deviationDialog{};
    struct Screen {
        std::string id{};
        std::size_t kind = 0;
        Actor actor{};

        friend bool operator==(const Screen&, const Screen&) = default;
    } m_screen{};
};

} // namespace quorate::ui
