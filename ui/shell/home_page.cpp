#include "ui/shell/home_page.h"

#include "ceremony/rehearsal.h"
#include "ui/platform/type.h"
#include "ui/shell/narrow_window.h"
#include "ui/shell/token_column.h"
#include "ui/shell/unfinished_banner.h"
#include "ui/text/translator.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled_content.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <optional>

namespace quorate::ui
{

namespace
{

constexpr int homeMargin = 32;
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
    if (spec.id == rehearseId)
        card.tag = HomePage::tr("Changes nothing real");
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
      m_rows(new QVBoxLayout),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_roomForTokens(new QWidget),
      m_rehearsal(rehearsal)
{
    auto* content = new ScrolledContent;
    auto* scroll = new FillingScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content); // while it is empty: a filled one would be laid out at once, in no real size
    content->setLayout(m_rows);
    m_rows->setContentsMargins(homeMargin, homeMargin, homeMargin, homeMargin);
    m_rows->setSpacing(homeMargin);
    m_rows->addLayout(m_columns, 1);
    m_columns->setSpacing(homeMargin);
    m_columns->addLayout(ceremonyColumn(ceremonies), 3);
    auto* room = new QVBoxLayout(m_roomForTokens);
    room->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(m_roomForTokens, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
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

TokenColumn& HomePage::tokenColumn()
{
    if (m_tokens == nullptr) {
        m_tokens = new TokenColumn(m_rehearsal, m_roomForTokens);
        m_roomForTokens->layout()->addWidget(m_tokens);
        connect(m_tokens, &TokenColumn::rehearsalWanted, this, &HomePage::rehearsalWanted);
        setTabOrder(m_ceremonies, m_tokens->firstInTabOrder());
        setTabOrder(m_tokens->firstInTabOrder(), m_tokens->lastInTabOrder());
    }
    return *m_tokens;
}

void HomePage::showUnfinished(const QString& title, int place, int of)
{
    if (m_unfinished == nullptr) {
        m_unfinished = new UnfinishedBanner(m_rows->parentWidget());
        m_rows->insertWidget(0, m_unfinished);
        connect(m_unfinished, &UnfinishedBanner::goOnWanted, this, &HomePage::goOnWanted);
        connect(m_unfinished, &UnfinishedBanner::closingWanted, this, &HomePage::closingWanted);
        setTabOrder(m_heading, m_unfinished->firstInTabOrder());
        setTabOrder(m_unfinished->firstInTabOrder(), m_unfinished->lastInTabOrder());
        setTabOrder(m_unfinished->lastInTabOrder(), m_ceremonies);
    }
    m_unfinished->setCeremony(title, place, of);
    m_unfinished->show();
}

void HomePage::hideUnfinished()
{
    if (m_unfinished != nullptr)
        m_unfinished->hide();
}

QWidget* HomePage::firstFocus() const
{
    return m_heading;
}

void HomePage::setRehearsal(bool on)
{
    m_rehearsal = on;
    if (m_tokens != nullptr)
        m_tokens->setRehearsal(on);
}

void HomePage::showTokenColumn()
{
    tokenColumn();
}

void HomePage::showSearching()
{
    tokenColumn().showSearching();
}

void HomePage::setTokens(const Result<std::vector<TokenSeen>>& tokens)
{
    tokenColumn().setTokens(tokens);
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = isNarrow(*this);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_roomForTokens->setMinimumWidth(narrow ? 0 : scaled(tokenColumnWidth) / 2);
}

} // namespace quorate::ui
