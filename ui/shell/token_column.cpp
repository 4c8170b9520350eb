#include "ui/shell/token_column.h"

#include "ceremony/problem.h"
#include "ui/text/token_card.h"
#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace quorate::ui
{

TokenColumn::TokenColumn(bool rehearsal, QWidget* parent)
    : QWidget(parent),
      m_rehearse(new Button(Button::Kind::Secondary, {}, this)),
      m_rehearseWords(new Label({}, TypeSize::Small, Label::Tone::Muted, this)),
      m_tokenWords(new Label({}, TypeSize::Body, Label::Tone::Muted, this)),
      m_tokens(new CardList(tr("Connected tokens"), this)),
      m_rehearsal(rehearsal)
{
    m_rehearse->setIconName("rehearsal");
    connect(m_rehearse, &Button::clicked, this, [this] { Q_EMIT rehearsalWanted(!m_rehearsal); });
    m_tokens->showAll(true);
    m_tokens->setSelectionMode(QAbstractItemView::NoSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rehearse);
    column->addWidget(m_rehearseWords);
    column->addSpacing(24);
    column->addWidget(new Label(tr("Connected"), TypeSize::Heading2));
    column->addWidget(m_tokenWords);
    column->addWidget(m_tokens);
    column->addStretch(1);
    setRehearsal(rehearsal);
    showSearching();
}

QWidget* TokenColumn::firstInTabOrder() const
{
    return m_rehearse;
}

QWidget* TokenColumn::lastInTabOrder() const
{
    return m_tokens;
}

void TokenColumn::setRehearsal(bool on)
{
    m_rehearsal = on;
    m_rehearse->setWords(on ? tr("End the rehearsal") : tr("Rehearse"));
    m_rehearseWords->setText(
        on ? tr("Tokens are simulated. What is made now is marked TEST and opens nothing real.")
           : tr("Practise every ceremony on simulated tokens. Nothing real is touched."));
}

void TokenColumn::showSearching()
{
    m_tokens->hide();
    say(tr("Looking for tokens..."));
}

void TokenColumn::setTokens(const Result<std::vector<TokenSeen>>& tokens)
{
    if (!tokens) {
        const Problem problem = explain(tokens.error(), {});
        m_tokens->hide();
        //: %1 says what is wrong, %2 what to do
        say(tr("%1. %2 Or rehearse on simulated tokens.")
                .arg(translated(problem.happened), translated(problem.todo)));
        return;
    }
    std::vector<Card> cards;
    for (const TokenSeen& seen : *tokens)
        cards.push_back(tokenCard(seen));
    m_tokens->setVisible(!cards.empty());
    say(cards.empty() ? tr("No token or card reader is plugged in. Plug one in, or rehearse on simulated tokens.")
                      : QString());
    m_tokens->setCards(cards);
}

void TokenColumn::say(const QString& sentence)
{
    m_tokenWords->setText(sentence);
    m_tokenWords->setVisible(!sentence.isEmpty());
}

} // namespace quorate::ui
