#include "ui/pages/paused_page.h"

#include "ui/pages/secret_fields.h"
#include "ui/widgets/person_card.h"

#include <QAccessible>
#include <QShortcut>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr std::chrono::milliseconds pauseTick{500};

/** A whole number of minutes while there is at least one; else of seconds. */
QString inWords(std::chrono::seconds left)
{
    constexpr std::chrono::seconds minute{60};
    return left >= minute ? PausedPage::tr("%n minute(s)", nullptr,
                                           static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count()))
                          : PausedPage::tr("%n second(s)", nullptr, static_cast<int>(left.count()));
}

} // namespace

PausedPage::PausedPage(const Step& step, const Paused& paused, PageHost& host)
    : Page(step, host),
      m_askAfter(paused.askAfterSeconds),
      m_answerWithin(paused.answerSeconds),
      m_fields(new SecretFields(SecretKind::ReturnCode, 0, false, host.curtain(), this)),
      m_tries(new Label({}, TypeSize::Label, Label::Tone::Text, this)),
      m_question(new Label({}, TypeSize::Body, Label::Tone::Warning, this))
{
    above()->addWidget(new PersonCard(paused.who));
    body()->addWidget(m_question);
    body()->addWidget(m_fields);
    body()->addWidget(m_tries);
    Button* primary =
        addPrimary(step.primary, [this] { this->host().answer(SecretGiven{.value = m_fields->takeFirst()}); });
    m_keepWaiting = addButton(Button::Kind::Secondary, tr("Keep waiting"), [this] { keepWaiting(); });
    //: the keys Control and K
    m_keepWaiting->setHint(tr("Ctrl+K"));
    auto* keepKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    keepKey->setAutoRepeat(false);
    connect(keepKey, &QShortcut::activated, this, &PausedPage::keepWaiting);
    connect(m_fields, &SecretFields::submitted, primary, [primary] { primary->click(); });
    connect(m_fields, &SecretFields::changed, this, &PausedPage::tell);
    showTries(paused.triesLeft);
    tell();
    m_tick.setInterval(pauseTick);
    connect(&m_tick, &QTimer::timeout, this, &PausedPage::watch);
    keepWaiting();
    m_tick.start();
}

bool PausedPage::refresh(const Step& step)
{
    showStep(step);
    showTries(std::get<Paused>(step.kind).triesLeft);
    m_fields->clear();
    tell();
    firstFocus()->setFocus();
    return true;
}

void PausedPage::forgetSecrets()
{
    m_fields->clear();
    tell();
}

QWidget* PausedPage::firstField()
{
    return m_fields->first();
}

void PausedPage::showTries(int left)
{
    m_tries->setText(tr("Tries left: %n", nullptr, left));
    m_tries->setTone(left == 1 ? Label::Tone::Danger : left == 2 ? Label::Tone::Warning : Label::Tone::Text);
}

void PausedPage::tell()
{
    setWhyNot(m_fields->filledIn() ? QString() : tr("Type it first."));
}

void PausedPage::keepWaiting()
{
    m_asking = false;
    m_until.setRemainingTime(m_askAfter);
    m_question->hide();
}

void PausedPage::watch()
{
    if (!m_until.hasExpired()) {
        if (m_asking)
            ask();
        return;
    }
    if (m_asking) {
        m_tick.stop();
        host().answer(TimeOver{});
        return;
    }
    m_asking = true;
    m_until.setRemainingTime(m_answerWithin);
    ask();
    m_question->show();
    QAccessibleEvent event(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PausedPage::ask()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until.remainingTimeAsDuration());
    //: %1 is a time such as "10 minutes"
    m_question->setText(tr("Keep waiting? Without an answer this turn is void in %1. Press \"Keep waiting\" for "
                           "more time.")
                            .arg(inWords(left)));
}

} // namespace quorate::ui
