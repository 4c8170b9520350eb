#include "ui/pages/reveal_page.h"

#include "ui/pages/private_reading.h"
#include "ui/secret/secret_grid.h"

#include <QAccessible>
#include <QShortcut>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr std::chrono::milliseconds countdownTick{200};
constexpr int zoomStep = 50;

} // namespace

RevealPage::RevealPage(const Step& step, const Reveal& reveal, PageHost& host)
    : Page(step, host),
      m_peeks(host.peeks()),
      m_limit(reveal.hideAfterSeconds),
      m_warn(reveal.warnSeconds),
      m_grid(new SecretGrid(reveal.layout, host.curtain(), this)),
      m_countdown(new Label({}, TypeSize::Body, Label::Tone::Muted, this))
{
    m_grid->showGroups(reveal.characters, reveal.firstGroup, reveal.groups, reveal.withSeal);
    body()->addWidget(m_grid);
    body()->addWidget(m_countdown);
    m_tick.setInterval(countdownTick);
    connect(&m_tick, &QTimer::timeout, this, &RevealPage::countDown);
    m_hide.setSingleShot(true);
    m_hide.setTimerType(Qt::PreciseTimer);
    connect(&m_hide, &QTimer::timeout, this, &RevealPage::countDown);
    if (!m_peeks)
        addControls(step);
}

/** Everything that needs a free hand, and the way on, which nobody who peeks takes. */
void RevealPage::addControls(const Step& step)
{
    addZoom();
    addTimeSwitch();
    auto* reading = new PrivateReading(host().curtain(), this);
    connect(reading, &PrivateReading::started, m_grid, [this] { m_grid->setFocus(Qt::TabFocusReason); });
    body()->addWidget(reading);
    addPrimary(step.primary, [this] { host().answer(Continue{}); });
    Button* keep = addButton(Button::Kind::Secondary, tr("Keep showing"), [this] { startCountdown(); });
    //: the key K
    keep->setHint(tr("K"));
    auto* keepKey = new QShortcut(QKeySequence(Qt::Key_K), this);
    keepKey->setAutoRepeat(false);
    connect(keepKey, &QShortcut::activated, this, &RevealPage::startCountdown);
    Button* hide =
        addButton(Button::Kind::Secondary, tr("Hide"), [this] { host().hideSecrets(HideReason::Asked); });
    hide->setIconName("eye-off");
    hide->setHint(tr("Esc"));
}

void RevealPage::addZoom()
{
    auto* line = new QHBoxLayout;
    auto* percent = new Label({}, TypeSize::Body, Label::Tone::Muted);
    percent->setWordWrap(false);
    percent->setAlignment(Qt::AlignCenter);
    const auto show = [this, percent] { percent->setText(tr("Size %1 %").arg(m_grid->zoom())); };
    const auto add = [&](const QString& words, int by) {
        auto* button = new Button(Button::Kind::Quiet, words);
        connect(button, &Button::clicked, m_grid, [this, by, show] {
            m_grid->setZoom(m_grid->zoom() + by);
            show();
        });
        line->addWidget(button);
    };
    add(tr("Smaller"), -zoomStep);
    line->addWidget(percent);
    add(tr("Larger"), zoomStep);
    line->addStretch(1);
    show();
    body()->addLayout(line);
}

/** For whoever needs more time than anybody can plan for (WCAG 2.2.1); it lasts until the next hand-over. */
void RevealPage::addTimeSwitch()
{
    auto* whenAsked = new Button(Button::Kind::Quiet, {});
    const auto name = [this, whenAsked] {
        whenAsked->setWords(host().curtain().hidesInTime() ? tr("Only hide when I say so")
                                                           : tr("Set the time limit again"));
    };
    connect(whenAsked, &Button::clicked, this, [this, name] {
        host().curtain().setHidesInTime(!host().curtain().hidesInTime());
        name();
        startCountdown();
    });
    name();
    body()->addWidget(whenAsked, 0, Qt::AlignLeading);
}

void RevealPage::shown()
{
    host().curtain().open();
    startCountdown();
    Q_EMIT mustSee(m_grid);
}

void RevealPage::forgetSecrets()
{
    m_tick.stop();
    m_hide.stop();
    m_grid->showGroups({}, 0, 0, false);
}

void RevealPage::startCountdown()
{
    m_warned = false;
    m_countdown->setTone(Label::Tone::Muted);
    if (!host().curtain().hidesInTime()) {
        m_tick.stop();
        m_hide.stop();
        m_countdown->setText(m_peeks ? tr("Hides when you let go.") : tr("Stays until you press Esc."));
        return;
    }
    m_tick.start();
    m_hide.start(m_limit);
    countDown();
}

void RevealPage::countDown()
{
    if (!m_hide.isActive()) {
        host().hideSecrets(HideReason::TimeUp);
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_hide.remainingTimeAsDuration());
    const int seconds = static_cast<int>(left.count());
    m_countdown->setText(
        m_peeks ? tr("Hides when you let go, and after %n second(s) at the latest.", nullptr, seconds)
                : tr("Hides in %n second(s). Press \"Keep showing\" for more time.", nullptr, seconds));
    if (left > m_warn || m_warned)
        return;
    m_warned = true;
    m_countdown->setTone(Label::Tone::Warning);
    QAccessibleEvent event(m_countdown, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace quorate::ui
