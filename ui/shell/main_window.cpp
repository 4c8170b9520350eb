#include "ui/shell/main_window.h"

#include "ceremony/unfinished.h"
#include "ui/controller/ceremony_controller.h"
#include "ui/platform/after_first_paint.h"
#include "ui/platform/icon.h"
#include "ui/platform/keyboard_recovery.h"
#include "ui/platform/type.h"
#include "ui/shell/accessibility_dialog.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/home_page.h"
#include "ui/shell/public_window.h"
#include "ui/shell/rehearsal_banner.h"
#include "ui/shell/top_bar.h"
#include "ui/text/help_text.h"
#include "ui/text/translator.h"

#include <QCloseEvent>
#include <QIcon>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace quorate::ui
{

namespace
{

constexpr QSize firstSize{1180, 820};
constexpr QSize leastSize{640, 480};
constexpr int iconPixels = 64;

} // namespace

MainWindow::MainWindow(Desk& desk, std::span<const CeremonySpec> ceremonies, Opens opens)
    : m_desk(desk),
      m_ceremonies(ceremonies),
      m_content(open(opens)),
      m_top(new TopBar(m_content)),
      m_banner(new RehearsalBanner(m_content)),
      m_stack(new QStackedLayout),
      m_home(new HomePage(ceremonies, desk.rehearsal()))
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_home);
    connectParts();
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    help->setAutoRepeat(false);
    connect(help, &QShortcut::activated, this, &MainWindow::showHelp);
    connect(&m_executor, &WorkerExecutor::progressed, this, [this](quint64 done, quint64 of) {
        if (m_view != nullptr)
            m_view->showProgress(done, of);
        if (m_public != nullptr)
            m_public->showProgress(done, of);
    });
    auto* forEverybody = new QShortcut(QKeySequence(Qt::Key_F8), this);
    forEverybody->setAutoRepeat(false);
    // Under Wayland the window that it opens takes the keyboard: the same key closes it from there.
    forEverybody->setContext(Qt::ApplicationShortcut);
    connect(forEverybody, &QShortcut::activated, this, &MainWindow::togglePublicWindow);
    m_banner->setVisible(desk.rehearsal());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content);
    m_content->show();
    showHome();
    if (opens == Opens::AtOnce)
        afterFirstPaint(*this, [this] { complete(); });
    else
        complete();
}

void MainWindow::connectParts()
{
    connect(m_top, &TopBar::publicWindowWanted, this, &MainWindow::togglePublicWindow);
    connect(m_top, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_top, &TopBar::accessibilityWanted, this, &MainWindow::showAccessibility);
    connect(m_home, &HomePage::chosen, this, &MainWindow::startCeremony);
    connect(m_home, &HomePage::rehearsalWanted, this, &MainWindow::setRehearsal);
    connect(m_home, &HomePage::goOnWanted, this, &MainWindow::goOn);
    connect(m_home, &HomePage::closingWanted, this, &MainWindow::closeUnfinishedInRecord);
}

void MainWindow::showHelp()
{
    if (m_view != nullptr)
        m_view->hideSecrets(HideReason::Asked);
    auto* dialog = new HelpDialog(m_view != nullptr ? helpFor(m_view->step().kind) : helpAtHome(), this);
    dialog->open();
}

void MainWindow::showAccessibility()
{
    if (m_view != nullptr)
        m_view->hideSecrets(HideReason::Asked);
    auto* dialog = new AccessibilityDialog(accessibility(), this);
    connect(dialog, &AccessibilityDialog::chosen, this, [this](const Accessibility& wanted) {
        saveAccessibility(wanted);
        useAccessibility(wanted);
        rebuild();
    });
    dialog->open();
}

/** Letters and colours are laid down where a widget is made, so all of them are made again. */
void MainWindow::rebuild()
{
    auto* top = new TopBar(m_content);
    delete m_content->layout()->replaceWidget(m_top, top);
    std::exchange(m_top, top)->deleteLater(); // not now: its button may have asked for this
    auto* banner = new RehearsalBanner(m_content);
    delete m_content->layout()->replaceWidget(m_banner, banner);
    delete std::exchange(m_banner, banner);
    auto* home = new HomePage(m_ceremonies, m_desk.rehearsal());
    m_stack->addWidget(home);
    m_stack->removeWidget(m_home);
    delete std::exchange(m_home, home);
    connectParts();
    m_top->showHelpers();
    showMode();
    m_home->showTokenColumn();
    m_home->setTokens(m_tokens);
    lookForUnfinished();
    if (m_view == nullptr) {
        showHome();
        return;
    }
    delete std::exchange(m_view, nullptr);
    showView(m_ceremonyTitle);
    m_view->showAgain();
}

void MainWindow::complete()
{
    m_top->showHelpers();
    showMode();
    m_home->showTokenColumn();
    lookForUnfinished();
    setWindowIcon(QIcon(iconPicture("quorate", Qt::black, iconPixels, 1)));
    recoverKeyboard(*this);
    Q_EMIT completed();
}

QWidget* MainWindow::open(Opens opens)
{
    setWindowTitle(tr("Quorate"));
    resize(firstSize);
    setMinimumSize(leastSize);
    if (opens == Opens::AtOnce)
        show();
    return new QWidget; // without a parent, so that nothing is laid out before all of it is there
}

MainWindow::~MainWindow()
{
    delete m_view; // its pages use the controller
}

void MainWindow::setTokens(Result<std::vector<TokenSeen>> tokens)
{
    m_tokens = std::move(tokens);
    m_home->setTokens(m_tokens);
    if (m_view != nullptr)
        m_view->setTokens(m_tokens.value_or(std::vector<TokenSeen>{}));
}

void MainWindow::startCeremony(const QString& id)
{
    const auto spec = std::ranges::find(m_ceremonies, forCore(id), &CeremonySpec::id);
    if (m_view != nullptr || spec == m_ceremonies.end())
        return;
    auto ceremony = newCeremony(*spec, m_desk.startOptions());
    run(std::move(ceremony), *spec, m_desk.observersOf(*spec));
}

void MainWindow::reviewRecord(const QString& path)
{
    showHome();
    startCeremony(QStringLiteral("record"));
    if (m_view != nullptr)
        m_view->answer(Picked{forCore(path)});
}

void MainWindow::run(std::unique_ptr<Ceremony> played, const CeremonySpec& spec,
                     std::vector<RunObserver*> observers)
{
    m_controller = std::make_unique<CeremonyController>(std::move(played), m_desk.services(), m_executor,
                                                        std::move(observers));
    showView(translated(spec.title));
    m_view->start();
}

void MainWindow::showView(const QString& ceremony)
{
    m_ceremonyTitle = ceremony;
    m_view = new CeremonyView(*m_controller, m_guard, m_tokens.value_or(std::vector<TokenSeen>{}));
    m_top->setTitle(ceremony);
    m_top->offerPublicWindow(true);
    connect(m_view, &CeremonyView::finished, this, &MainWindow::showHome);
    connect(m_view, &CeremonyView::reviewWanted, this, &MainWindow::reviewRecord);
    connect(m_view, &CeremonyView::titleChanged, this,
            [this, ceremony] { setWindowTitle(QStringLiteral("%1 - %2").arg(m_view->title(), ceremony)); });
    connect(m_controller.get(), &CeremonyController::stepChanged, this, &MainWindow::tellPublic,
            Qt::UniqueConnection);
    connect(m_controller.get(), &CeremonyController::stepChanged, this, &MainWindow::lookForWish,
            Qt::UniqueConnection);
    m_view->covers().spare(m_public.get());
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
}

void MainWindow::lookForUnfinished()
{
    m_unfinished = m_desk.unfinished();
    const auto* spec = m_unfinished ? ceremonyNamed(m_unfinished->journal.ceremony) : nullptr;
    if (spec == nullptr) {
        m_home->hideUnfinished();
        return;
    }
    const JournalStep& last = m_unfinished->journal.last;
    m_home->showUnfinished(translated(spec->title), last.place, last.of);
}

void MainWindow::goOn()
{
    const auto* spec = m_unfinished ? ceremonyNamed(m_unfinished->journal.ceremony) : nullptr;
    if (m_view != nullptr || spec == nullptr)
        return;
    auto ceremony = goOnWith(*m_unfinished, m_desk.startOptions());
    run(std::move(ceremony), *spec, m_desk.observersAfter(*m_unfinished, *spec));
}

void MainWindow::closeUnfinishedInRecord()
{
    const auto* spec = m_unfinished ? ceremonyNamed(m_unfinished->journal.ceremony) : nullptr;
    if (m_view == nullptr && spec != nullptr)
        run(closeUnfinished(*m_unfinished), *spec, {}); // it writes into the record that it closes
}

/** The same steps for everybody; what it may say of them is decided there. */
void MainWindow::tellPublic()
{
    if (m_public != nullptr && m_controller != nullptr)
        m_public->showStep(m_ceremonyTitle, m_controller->step());
}

void MainWindow::togglePublicWindow()
{
    if (m_view == nullptr)
        return;
    if (m_public == nullptr) {
        m_public = std::make_unique<PublicWindow>(*this, m_desk.rehearsal());
        m_view->covers().spare(m_public.get());
    }
    if (m_public->isVisible()) {
        m_public->hide();
        return;
    }
    tellPublic();
    m_public->open();
}

void MainWindow::showHome()
{
    m_public.reset();
    m_top->offerPublicWindow(false);
    if (m_view != nullptr) {
        m_stack->removeWidget(m_view);
        m_view->QWidget::hide();
        m_view->deleteLater();
        m_controller.release()->deleteLater();
        m_view = nullptr;
        endRehearsal();
        lookForUnfinished();
    }
    m_top->setTitle(tr("Key ceremonies"));
    setWindowTitle(tr("Quorate"));
    m_stack->setCurrentWidget(m_home);
    m_guard.screenChanged();
    m_home->firstFocus()->setFocus();
}

void MainWindow::showMode()
{
    const bool rehearsal = m_desk.rehearsal();
    m_banner->setVisible(rehearsal);
    const bool bannerIsEnough = rehearsal && lettersAreLarge();
    m_top->setMode(bannerIsEnough ? QString()
                   : rehearsal    ? tr("Rehearsal on simulated tokens")
                                  : tr("Real tokens"));
    m_home->setRehearsal(rehearsal);
}

void MainWindow::setRehearsal(bool on)
{
    if (m_view != nullptr)
        return;
    m_tokens = std::vector<TokenSeen>{};
    m_home->showSearching();
    m_desk.setRehearsal(on);
    showMode();
    lookForUnfinished();
}

/** The ceremony that only asks what shall be rehearsed has its answer: it ends, and the rehearsal begins. */
void MainWindow::lookForWish()
{
    if (m_controller == nullptr || m_wish)
        return;
    m_wish = rehearsalWish(m_controller->step());
    if (m_wish)
        QMetaObject::invokeMethod(this, &MainWindow::beginRehearsal, Qt::QueuedConnection);
}

void MainWindow::beginRehearsal()
{
    const auto wish = std::exchange(m_wish, std::nullopt);
    const bool realAfterwards = m_realAfterwards || !m_desk.rehearsal();
    showHome();
    if (wish->newTokens > 0)
        m_desk.takeNewTokens(wish->newTokens);
    if (!m_desk.rehearsal())
        setRehearsal(true);
    m_realAfterwards = realAfterwards;
    startCeremony(asTyped(wish->ceremony));
}

void MainWindow::endRehearsal()
{
    if (std::exchange(m_realAfterwards, false))
        setRehearsal(false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool running = m_view != nullptr && !m_controller->finished();
    if (!running) {
        event->accept();
        return;
    }
    event->ignore();
    m_view->askToStop();
}

} // namespace quorate::ui
