#include "ui/shell/ceremony_view.h"

#include "ui/controller/input_guard.h"
#include "ui/pages/page_factory.h"
#include "ui/platform/type.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/deviation_dialog.h"
#include "ui/shell/foot_area.h"
#include "ui/shell/narrow_window.h"
#include "ui/shell/step_rail.h"
#include "ui/shell/stop_dialog.h"
#include "ui/text/translator.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled_content.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int columnWidth = 720;
constexpr int columnMargin = 32;

/** Now or later: Tab stops at one choice of a question only, at another one when that is made. */
bool isTabStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QRadioButton*>(&widget) != nullptr;
}

void collect(const QLayout& layout, std::vector<QWidget*>& order)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (const QLayout* inner = layout.itemAt(i)->layout())
            collect(*inner, order);
        QWidget* widget = layout.itemAt(i)->widget();
        if (widget == nullptr)
            continue;
        if (isTabStop(*widget))
            order.push_back(widget);
        else if (widget->layout() != nullptr)
            collect(*widget->layout(), order);
    }
}

bool isSecretScreen(const Step& step)
{
    return std::holds_alternative<Reveal>(step.kind) || std::holds_alternative<EnterShare>(step.kind);
}

bool holdsCard(const std::vector<TokenSeen>& tokens, const std::string& reader)
{
    return std::ranges::any_of(
        tokens, [&](const TokenSeen& seen) { return seen.reader.name == reader && seen.reader.cardPresent; });
}

} // namespace

CeremonyView::CeremonyView(CeremonyController& controller, InputGuard& guard, std::vector<TokenSeen> tokens,
                           QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_guard(guard),
      m_tokens(std::move(tokens)),
      m_rail(new StepRail(this)),
      m_short(new Label({}, TypeSize::Label, Label::Tone::Muted, this)),
      m_scroll(new QScrollArea(this)),
      m_actions(new ActionBar(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_short->setContentsMargins(columnMargin, 16, columnMargin, 0);
    // Queued: the range changes before the parts of the page have their places.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CeremonyView::keepInSight,
            Qt::QueuedConnection);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_short);
    column->addWidget(m_scroll, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(column, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(new FootArea(m_actions, this));

    connect(&m_controller, &CeremonyController::stepChanged, this, &CeremonyView::showStep);
    connect(m_actions, &ActionBar::backPressed, this, &CeremonyView::goBack);
    connect(m_actions, &ActionBar::stopPressed, this, &CeremonyView::askToStop);
    auto* stop = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period), this);
    stop->setAutoRepeat(false);
    connect(stop, &QShortcut::activated, this, &CeremonyView::askToStop);
    connect(m_actions, &ActionBar::deviationPressed, this, &CeremonyView::askForDeviation);
    auto* deviation = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    deviation->setAutoRepeat(false);
    connect(deviation, &QShortcut::activated, this, &CeremonyView::askForDeviation);
    connect(&m_screenGuard, &ScreenGuard::mustHide, this, &CeremonyView::hideSecrets);
    connect(&m_guard, &InputGuard::letGo, this, &CeremonyView::letGo);
    connect(m_actions, &ActionBar::pausePressed, this, &CeremonyView::pause);
    auto* pauseKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    pauseKey->setAutoRepeat(false);
    connect(pauseKey, &QShortcut::activated, this, &CeremonyView::pause);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_page != nullptr && m_page->isAncestorOf(now))
            bringIntoSight(*now);
    });
}

/** Of a list Qt only shows the card in use; the ring around all of it is seen if there is room. */
void CeremonyView::bringIntoSight(QWidget& control)
{
    m_scroll->ensureWidgetVisible(&control, columnMargin, columnMargin);
    const QRect place(control.mapTo(m_scroll->widget(), QPoint()), control.size());
    const int half = place.height() / 2 + columnMargin / 2;
    if (2 * half <= m_scroll->viewport()->height())
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, half);
}

CeremonyView::~CeremonyView()
{
    m_curtain.close();
    qDeleteAll(findChildren<Page*>()); // their secret widgets leave the curtain before it ends
}

void CeremonyView::start()
{
    m_screenGuard.listen();
    m_controller.start();
}

void CeremonyView::setTokens(std::vector<TokenSeen> tokens)
{
    const auto before = std::exchange(m_tokens, std::move(tokens));
    if (m_page != nullptr)
        m_page->tokensChanged();
    reportTokensGone(before);
}

void CeremonyView::reportTokensGone(const std::vector<TokenSeen>& before)
{
    for (const TokenSeen& seen : before) {
        if (seen.reader.cardPresent && !holdsCard(m_tokens, seen.reader.name))
            m_controller.feed(TokenGone{seen.reader.name}); // work that runs notices by itself
    }
}

void CeremonyView::showProgress(quint64 done, quint64 of)
{
    if (m_page != nullptr)
        m_page->progressed(done, of);
}

void CeremonyView::askToStop()
{
    if (!m_controller.step().mayStop || m_stopDialog != nullptr)
        return;
    hideSecrets(HideReason::Asked);
    m_stopDialog = new StopDialog(m_controller.step().stop, this);
    connect(m_stopDialog, &StopDialog::stopConfirmed, this,
            [this](const QString& reason) { answer(Stop{forCore(reason)}); });
    m_stopDialog->open();
}

void CeremonyView::askForDeviation()
{
    if (!m_controller.keepsRecord() || m_controller.finished() || m_deviationDialog != nullptr)
        return;
    hideSecrets(HideReason::Asked);
    m_deviationDialog =
        new DeviationDialog([this](const Deviation& deviation) { return m_controller.note(deviation); }, this);
    m_deviationDialog->open();
}

void CeremonyView::pause()
{
    if (m_controller.step().mayPause)
        answer(Pause{});
}

QString CeremonyView::title() const
{
    const Step& step = m_controller.step();
    const QString heading = translated(step.heading);
    const QString place = StepRail::inShort(step.rail);
    //: a window's title; %1 is the heading of the page
    const QString withError = step.problem ? tr("Error: %1").arg(heading) : heading;
    return place.isEmpty() ? withError : QStringLiteral("%1 - %2").arg(withError, place);
}

void CeremonyView::hideSecrets(HideReason why)
{
    m_curtain.close();
    if (m_page == nullptr)
        return;
    if (std::holds_alternative<Work>(m_controller.step().kind))
        m_hideNext = why; // the screens are looked at before a share is shown: nothing is there yet to be hidden
    if (!isSecretScreen(m_controller.step()))
        return;
    m_page->forgetSecrets();
    m_controller.feed(Hide{why});
}

void CeremonyView::answer(Input input)
{
    const bool staysOpen = std::holds_alternative<TypedGroup>(input) || std::holds_alternative<Drafted>(input);
    if (!staysOpen) {
        // The cover is on the screen before the engine learns of the answer.
        m_curtain.close();
        m_page->forgetSecrets();
    }
    m_controller.feed(std::move(input));
}

/** What an assistive program presses is never let go: nothing would tell when to hide. */
void CeremonyView::peek()
{
    if (!m_guard.isHeld())
        return;
    m_peek = Peek::Held;
    answer(Continue{});
}

/** It may be let go before there is something to hide: the screens are looked at first. */
void CeremonyView::letGo()
{
    if (m_peek == Peek::None)
        return;
    const StepKind& kind = m_controller.step().kind;
    m_peek = std::holds_alternative<Work>(kind) ? Peek::LetGo : Peek::None;
    if (std::holds_alternative<Reveal>(kind))
        hideSecrets(HideReason::LetGo);
}

void CeremonyView::goBack()
{
    if (m_controller.step().mayGoBack)
        answer(Back{});
}

// ---- showing steps --------------------------------------------------------------------------------------------

void CeremonyView::showStep()
{
    const Step& step = m_controller.step();
    if (std::holds_alternative<Reveal>(step.kind) && m_peek == Peek::LetGo) {
        hideSecrets(HideReason::LetGo);
        return;
    }
    // Nothing would tell that another window takes the keyboard if this one has not got it.
    const bool opens = std::holds_alternative<Reveal>(step.kind) && m_screen.kind != step.kind.index();
    if (opens && window()->isVisible() && !window()->isActiveWindow()) {
        hideSecrets(HideReason::OtherWindow);
        return;
    }
    const auto hideAtOnce = std::holds_alternative<Work>(step.kind) ? m_hideNext : std::exchange(m_hideNext, {});
    if (hideAtOnce && isSecretScreen(step)) {
        hideSecrets(*hideAtOnce);
        return;
    }
    if (!std::holds_alternative<Reveal>(step.kind) && !std::holds_alternative<Work>(step.kind))
        m_peek = Peek::None;
    const Screen screen{std::string(step.id), step.kind.index(), step.actor};
    m_rail->showItems(step.rail);
    m_short->setText(StepRail::inShort(step.rail));
    const bool hadProblem = m_page != nullptr && m_page->hasProblem();
    if (m_page != nullptr && screen == m_screen && m_page->refresh(step)) {
        m_page->shown();
        if (m_page->hasProblem() && !hadProblem && !isSecretScreen(step))
            m_page->firstFocus()->setFocus();
    } else {
        m_screen = screen;
        replacePage(step);
    }
    if (m_stopDialog != nullptr)
        m_stopDialog->showLines(step.stop);
    Q_EMIT titleChanged();
}

void CeremonyView::replacePage(const Step& step)
{
    m_curtain.close();
    if (std::holds_alternative<Handover>(step.kind) || std::holds_alternative<Paused>(step.kind))
        m_curtain.forgetHolder();
    if (m_page != nullptr) {
        m_page->forgetSecrets();
        m_page->disconnect(m_actions);
    }
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->setParent(this);
        old->deleteLater(); // not now: it may be the one that asked for this
    }
    auto* column = new ScrolledContent;
    auto* layout = new QHBoxLayout(column);
    layout->setContentsMargins(columnMargin, columnMargin, columnMargin, columnMargin);
    m_page = makePage(step, *this).release();
    m_page->setMaximumWidth(scaled(columnWidth));
    layout->addWidget(m_page, 1);
    layout->addStretch(0);
    m_actions->showPage(*m_page, step.mayGoBack, step.mayStop);
    m_actions->offerDeviation(m_controller.keepsRecord() && !m_controller.finished());
    m_actions->offerPause(step.mayPause);
    m_scroll->setWidget(column);
    m_scroll->verticalScrollBar()->setValue(0);
    m_page->installEventFilter(this);
    connect(m_page, &Page::mustSee, this, [this](QWidget* part) {
        m_scroll->widget()->layout()->activate(); // a new page has no places yet
        m_mustSee = part;
        keepInSight();
    });
    orderTabs();
    m_guard.screenChanged();
    m_page->firstFocus()->setFocus();
    m_page->shown();
}

/** Also when the window, the letters or the buttons below leave it another room than before. */
void CeremonyView::keepInSight()
{
    if (m_page == nullptr)
        return;
    QWidget* focus = QApplication::focusWidget();
    const bool inUse =
        focus != nullptr && m_page->isAncestorOf(focus) && qobject_cast<const Heading*>(focus) == nullptr;
    if (inUse)
        bringIntoSight(*focus);
    else if (m_mustSee != nullptr)
        m_scroll->ensureWidgetVisible(m_mustSee, 0, columnMargin / 2);
}

void CeremonyView::orderTabs()
{
    // A heading is no stop of its own, but where Tab sets out from.
    std::vector<QWidget*> order{m_page->firstFocus()};
    collect(*m_page->layout(), order);
    std::ranges::copy(m_actions->tabOrder(), std::back_inserter(order));
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void CeremonyView::foldRail()
{
    const bool fold = isNarrow(*this);
    m_rail->setVisible(!fold);
    m_short->setVisible(fold);
}

// ---- what must hide a secret ----------------------------------------------------------------------------------

bool CeremonyView::eventFilter(QObject* watched, QEvent* event)
{
    // The kind first: while the page is taken apart its own part is gone before its children are.
    if (event->type() == QEvent::LayoutRequest && watched == m_page)
        orderTabs();
    const bool away = event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide ||
                      (event->type() == QEvent::WindowStateChange && window()->isMinimized());
    // Another desktop came to the front: the system takes the window away without a word to the widget.
    const auto* handle = window()->windowHandle();
    const bool unseen = event->type() == QEvent::Expose && handle != nullptr && watched == handle &&
                        window()->isVisible() && !handle->isExposed();
    if ((watched == window() && away) || unseen)
        hideSecrets(HideReason::OtherWindow);
    return QWidget::eventFilter(watched, event);
}

void CeremonyView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hideSecrets(HideReason::Asked);
    else if (event->key() == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier))
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void CeremonyView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldRail();
}

void CeremonyView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this); // an event filter that is installed twice runs once
    if (QWindow* handle = window()->windowHandle())
        handle->installEventFilter(this);
}

} // namespace quorate::ui
