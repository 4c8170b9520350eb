#include "ui/pages/new_secret_page.h"

#include "ui/pages/secret_fields.h"

#include <QVBoxLayout>

namespace quorate::ui
{

NewSecretPage::NewSecretPage(const Step& step, const NewSecret& secret, PageHost& host)
    : Page(step, host),
      m_kind(secret.kind),
      m_fields(new SecretFields(secret.kind, secret.max, true, host.curtain(), this))
{
    body()->addWidget(m_fields);
    Button* primary = addPrimary(step.primary, [this] { give(); });
    if (secret.mayDecline)
        addButton(Button::Kind::Secondary, tr("Do not pause"), [this] { this->host().answer(Continue{}); });
    if (secret.mayOffer)
        addButton(Button::Kind::Secondary, tr("Offer me six words"), [this] { this->host().answer(Offer{}); });
    connect(m_fields, &SecretFields::submitted, primary, [primary] { primary->click(); });
    const auto tell = [this] { setWhyNot(m_fields->filledIn() ? QString() : tr("Type it twice.")); };
    connect(m_fields, &SecretFields::changed, this, tell);
    tell();
}

bool NewSecretPage::refresh(const Step& step)
{
    if (std::get<NewSecret>(step.kind).kind != m_kind)
        return false;
    showStep(step);
    m_fields->clear();
    setWhyNot(tr("Type it twice."));
    firstFocus()->setFocus();
    return true;
}

void NewSecretPage::forgetSecrets()
{
    m_fields->clear();
}

QWidget* NewSecretPage::firstField()
{
    return m_fields->first();
}

void NewSecretPage::give()
{
    SecretBytes value = m_fields->takeFirst();
    SecretBytes again = m_fields->takeSecond();
    host().answer(SecretGiven{.value = std::move(value), .again = std::move(again)});
}

} // namespace quorate::ui
