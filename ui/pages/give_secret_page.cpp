#include "ui/pages/give_secret_page.h"

#include "ui/pages/secret_fields.h"

#include <QVBoxLayout>

namespace quorate::ui
{

GiveSecretPage::GiveSecretPage(const Step& step, const GiveSecret& secret, PageHost& host)
    : Page(step, host),
      m_kind(secret.kind),
      m_tries(new Label({}, TypeSize::Label, Label::Tone::Text, this)),
      m_fields(new SecretFields(secret.kind, 0, false, host.curtain(), this))
{
    body()->addWidget(m_tries);
    body()->addWidget(m_fields);
    showTries(step);
    Button* primary =
        addPrimary(step.primary, [this] { this->host().answer(SecretGiven{.value = m_fields->takeFirst()}); });
    if (secret.wasOffered) { // on the page: the bar of large letters has no room for them
        addChoice(tr("Show the words again"), Offer{});
        addChoice(tr("Choose a password of my own"), Continue{});
    }
    connect(m_fields, &SecretFields::submitted, primary, [primary] { primary->click(); });
    connect(m_fields, &SecretFields::changed, this, &GiveSecretPage::tell);
    tell();
}

void GiveSecretPage::addChoice(const QString& words, const std::variant<Offer, Continue>& choice)
{
    auto* button = new Button(Button::Kind::Quiet, words, this);
    body()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &Button::clicked, this,
            [this, choice] { std::visit([this](const auto& chosen) { host().answer(chosen); }, choice); });
}

bool GiveSecretPage::refresh(const Step& step)
{
    const auto& secret = std::get<GiveSecret>(step.kind);
    if (secret.kind != m_kind)
        return false;
    showStep(step);
    showTries(step);
    m_fields->clear();
    tell();
    firstFocus()->setFocus();
    return true;
}

void GiveSecretPage::forgetSecrets()
{
    m_fields->clear();
    tell();
}

QWidget* GiveSecretPage::firstField()
{
    return m_fields->first();
}

void GiveSecretPage::showTries(const Step& step)
{
    const int left = std::get<GiveSecret>(step.kind).triesLeft;
    const QString uncounted = m_kind == SecretKind::SharePassword
                                  ? tr("Wrong entries are not counted here: nothing can be blocked.")
                                  : tr("The token counts wrong entries, but does not tell how many are left.");
    m_tries->setText(left >= 0 ? tr("Tries left: %n", nullptr, left) : uncounted);
    // What went wrong with a password says so itself.
    m_tries->setVisible(m_kind != SecretKind::SharePassword || !step.problem);
    m_tries->setTone(left == 1 ? Label::Tone::Danger : left == 2 ? Label::Tone::Warning : Label::Tone::Text);
}

void GiveSecretPage::tell()
{
    const QString complete = m_kind == SecretKind::SoPin ? tr("Type all 16 characters.") : tr("Type it first.");
    setWhyNot(m_fields->filledIn() ? QString() : complete);
}

} // namespace quorate::ui
