#include "ui/pages/choose_token_page.h"

#include "ui/text/token_card.h"
#include "ui/text/translator.h"

#include <QVBoxLayout>

namespace quorate::ui
{

ChooseTokenPage::ChooseTokenPage(const Step& step, const ChooseToken& choice, PageHost& host)
    : Page(step, host),
      m_choice(choice),
      m_list(new CardList(tr("Tokens that are plugged in"), this)),
      m_none(new Label(tr("No token is plugged in. Plug it in now; this list follows."), TypeSize::Body,
                       Label::Tone::Muted, this))
{
    m_list->showAll(true);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    const auto choose = [this] { this->host().answer(Picked{forCore(m_list->currentId())}); };
    Button* primary = addPrimary(step.primary, choose);
    if (choice.noneAllowed)
        addButton(Button::Kind::Secondary, tr("Go on without a token"), [this] { this->host().answer(Picked{}); });
    connect(m_list, &CardList::opened, primary, [primary] { primary->click(); });
    connect(m_list, &CardList::itemSelectionChanged, this, &ChooseTokenPage::tell);
    tokensChanged();
}

bool ChooseTokenPage::refresh(const Step& step)
{
    showStep(step);
    m_choice = std::get<ChooseToken>(step.kind);
    tokensChanged();
    return true;
}

void ChooseTokenPage::tokensChanged()
{
    std::vector<Card> cards;
    for (const TokenSeen& seen : host().tokens()) {
        Card card = tokenCard(seen);
        if (const QString reason = whyNot(seen); !reason.isEmpty()) {
            card.lines += reason;
            card.enabled = false;
        }
        cards.push_back(std::move(card));
    }
    m_none->setVisible(cards.empty());
    m_list->setVisible(!cards.empty());
    m_list->setCards(cards);
    tell();
}

QString ChooseTokenPage::whyNot(const TokenSeen& seen) const
{
    if (!seen.reading)
        return {};
    const std::string& serial = seen.reading->info.serial;
    if (!m_choice.onlySerial.empty() && serial != m_choice.onlySerial)
        return tr("This step needs token %1.").arg(isolated(asTyped(m_choice.onlySerial)));
    if (!m_choice.notSerial.empty() && serial == m_choice.notSerial)
        return tr("This token has another part in this ceremony.");
    return {};
}

void ChooseTokenPage::tell()
{
    setWhyNot(m_list->currentId().isEmpty() ? tr("Choose a token first.") : QString());
}

} // namespace quorate::ui
