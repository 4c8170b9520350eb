#include "ui/shell/home_page.h"

#include "ui/platform/type.h"
#include "ui/text/token_card.h"
#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <optional>

namespace quorate::ui
{

namespace
{

constexpr int margin = 32;
constexpr int narrowWindow = 900;
constexpr double largeLetters = 2.0;
constexpr int tokenColumnWidth = 360;

QString groupInWords(Group group)
{
    switch (group) {
    case Group::SetUp:
        return HomePage::tr("Set up");
    case Group::Keys:
        return HomePage::tr("Keys");
    case Group::Replace:
        return HomePage::tr("Replace");
    case Group::People:
        return HomePage::tr("People");
    case Group::Assure:
        return HomePage::tr("Assure");
    }
    return {};
}

QString effectInWords(Effect effect)
{
    switch (effect) {
    case Effect::ChangesNothing:
        return HomePage::tr("Changes nothing");
    case Effect::Adds:
        return HomePage::tr("Adds");
    case Effect::ChangesPins:
        return HomePage::tr("Changes PINs");
    case Effect::ErasesToken:
        return HomePage::tr("ERASES TOKEN");
    }
    return {};
}

/** Fills whatever room it has. QScrollArea's own hint would lay its content out once more, in no real size. */
class FillingScrollArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override { return minimumSizeHint(); }
};

Card ceremonyCard(const CeremonySpec& spec)
{
    Card card{.id = asTyped(spec.id),
              .title = translated(spec.title),
              //: %1 lists who must be there
              .lines = {HomePage::tr("Present: %1").arg(translated(spec.present))},
              .tag = effectInWords(spec.effect),
              .tagIsDanger = spec.effect == Effect::ErasesToken};
    if (spec.minutes > 0)
        card.lines.front() +=
            QStringLiteral(" \u00B7 ") + HomePage::tr("about %n minute(s)", nullptr, spec.minutes);
    return card;
}

} // namespace

HomePage::HomePage(std::span<const CeremonySpec> ceremonies, bool rehearsal, QWidget* parent)
    : QWidget(parent),
      m_heading(new Heading(tr("What do you want to do?"), this)),
      m_ceremonies(new CardList(tr("Ceremonies"), this)),
      m_tokens(new CardList(tr("Connected tokens"), this)),
      m_tokenWords(new Label({}, TypeSize::Body, Label::Tone::Muted, this)),
      m_rehearse(new Button(Button::Kind::Secondary, {}, this)),
      m_rehearseWords(new Label({}, TypeSize::Small, Label::Tone::Muted, this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_rehearsal(rehearsal)
{
    auto* content = new QWidget;
    auto* scroll = new FillingScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content); // while it is empty: a filled one would be laid out at once, in no real size
    content->setLayout(m_columns);
    m_columns->setContentsMargins(margin, margin, margin, margin);
    m_columns->setSpacing(margin);
    m_columns->addLayout(ceremonyColumn(ceremonies), 3);
    m_columns->addLayout(tokenColumn(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setTabOrder(m_ceremonies, m_rehearse);
    setTabOrder(m_rehearse, m_tokens);
    setRehearsal(rehearsal);
    showSearching();
}

QLayout* HomePage::ceremonyColumn(std::span<const CeremonySpec> ceremonies)
{
    std::optional<Group> group;
    for (const CeremonySpec& spec : ceremonies) {
        if (group != spec.group)
            m_ceremonies->addHeading(groupInWords(spec.group));
        group = spec.group;
        m_ceremonies->addCard(ceremonyCard(spec));
    }
    m_ceremonies->showAll(true);
    connect(m_ceremonies, &CardList::opened, this, &HomePage::chosen);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_ceremonies);
    column->addStretch(1);
    return column;
}

QLayout* HomePage::tokenColumn()
{
    m_rehearse->setIconName("rehearsal");
    connect(m_rehearse, &Button::clicked, this, [this] { Q_EMIT rehearsalWanted(!m_rehearsal); });
    m_tokens->showAll(true);
    m_tokens->setSelectionMode(QAbstractItemView::NoSelection);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_rehearse);
    column->addWidget(m_rehearseWords);
    column->addSpacing(24);
    column->addWidget(new Label(tr("Connected"), TypeSize::Heading2));
    column->addWidget(m_tokenWords);
    column->addWidget(m_tokens);
    column->addStretch(1);
    return column;
}

QWidget* HomePage::firstFocus() const
{
    return m_heading;
}

void HomePage::setRehearsal(bool on)
{
    m_rehearsal = on;
    m_rehearse->setWords(on ? tr("End the rehearsal") : tr("Rehearse"));
    m_rehearseWords->setText(
        on ? tr("Tokens are simulated. What is made now is marked TEST and opens nothing real.")
           : tr("Practise every ceremony on simulated tokens. Nothing real is touched."));
}

void HomePage::showSearching()
{
    m_tokens->hide();
    say(tr("Looking for tokens..."));
}

void HomePage::setTokens(const Result<std::vector<TokenSeen>>& tokens)
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

void HomePage::say(const QString& sentence)
{
    m_tokenWords->setText(sentence);
    m_tokenWords->setVisible(!sentence.isEmpty());
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWindow || fontScale() >= largeLetters;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tokens->setMinimumWidth(narrow ? 0 : scaled(tokenColumnWidth) / 2);
}

} // namespace quorate::ui
