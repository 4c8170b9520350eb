#include "ui/widgets/card_list.h"

#include "ui/platform/icon.h"
#include "ui/platform/palette.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"
#include "ui/widgets/shaped_text.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <algorithm>
#include <map>
#include <optional>

namespace quorate::ui
{

namespace
{

enum Role { IdRole = Qt::UserRole, LinesRole, TagRole, DangerRole, IconRole, HeadingRole };

constexpr int cardPadding = 12;
constexpr int spacing = 6; // between entries
constexpr int cardIconSize = 24;
constexpr int tagPadding = 6;

/** An entry's words, shaped once, and where its parts lie at one width. */
class Entry
{
public:
    Entry(const QModelIndex& index, Qt::LayoutDirection direction)
        : m_heading(index.data(HeadingRole).toBool()),
          m_danger(index.data(DangerRole).toBool()),
          m_picture(index.data(IconRole).toByteArray()),
          m_title(index.data(Qt::DisplayRole).toString(), textFont(TypeSize::Label), direction)
    {
        const QFont small = textFont(TypeSize::Small);
        for (const QString& line : index.data(LinesRole).toStringList())
            m_lines.push_back({ShapedText(line, small, direction)});
        if (const QString tag = index.data(TagRole).toString(); !tag.isEmpty()) {
            m_tag.emplace(tag, small, direction);
            m_tagSize = {m_tag->widthInOneLine() + 2 * tagPadding, QFontMetrics(small).height() + 2};
        }
    }

    /** Its height when it is so wide. */
    int fit(int width)
    {
        if (width != m_width)
            m_height = m_heading ? fitHeading() : fitCard(width);
        m_width = width;
        return m_height;
    }

    void paint(QPainter& painter, const QStyleOptionViewItem& option)
    {
        fit(option.rect.width());
        if (m_heading)
            paintHeading(painter, option);
        else
            paintCard(painter, option);
    }

private:
    struct Line {
        ShapedText words;
        int height = 0;
    };

    static int fitHeading() { return QFontMetrics(textFont(TypeSize::Label)).height() + 2 * cardPadding; }

    int fitCard(int width)
    {
        m_left = cardPadding + (m_picture.isEmpty() ? 0 : scaled(cardIconSize) + cardPadding);
        const int room = std::max(1, width - m_left - cardPadding);
        const int titleWidth = std::min(room, m_title.widthInOneLine() + 1);
        m_tagBeside = titleWidth + cardPadding + m_tagSize.width() <= room;
        m_titleHeight = std::max(m_title.wrap(room), m_tagBeside ? m_tagSize.height() : 0);
        int height = cardPadding + m_titleHeight;
        if (m_tag && !m_tagBeside)
            height += m_tagSize.height() + 4;
        for (Line& line : m_lines) {
            line.height = line.words.wrap(room);
            height += line.height + 2;
        }
        return height + cardPadding + spacing;
    }

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option)
    {
        const QRect area = option.rect.adjusted(0, cardPadding, 0, 0);
        painter.setPen(colors().muted);
        const int height = m_title.wrap(area.width());
        m_title.draw(painter, {1.0 * area.left(), area.top() + (area.height() - height) / 2.0});
    }

    void paintCard(QPainter& painter, const QStyleOptionViewItem& option)
    {
        const Colors& c = colors();
        const QRect area = option.rect.adjusted(0, 0, 0, -spacing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        drawBox(painter, area, selected ? c.surface : c.ground, selected ? c.primary : c.line);
        if (selected)
            paintBar(painter, area, option.direction);
        const auto mirrored = [&](QRect rect) { return QStyle::visualRect(option.direction, area, rect); };
        if (!m_picture.isEmpty()) {
            const int size = scaled(cardIconSize);
            const QRect place = mirrored({area.left() + cardPadding, area.top() + cardPadding, size, size});
            painter.drawPixmap(place.topLeft(), iconPicture(m_picture.constData(), enabled ? c.primary : c.muted,
                                                            size, painter.device()->devicePixelRatioF()));
        }
        QRect text(area.left() + m_left, area.top() + cardPadding, area.width() - m_left - cardPadding,
                   m_titleHeight);
        painter.setPen(enabled ? c.text : c.muted);
        m_title.draw(painter, mirrored(text).topLeft());
        QRect tag(text.right() + 1 - m_tagSize.width(), text.top(), m_tagSize.width(), m_tagSize.height());
        if (!m_tagBeside) {
            tag.moveTopLeft(text.bottomLeft() + QPoint(0, 4));
            text.translate(0, m_tagSize.height() + 4);
        }
        if (m_tag)
            paintTag(painter, mirrored(tag));
        painter.setPen(c.muted);
        int top = text.bottom() + 1;
        for (const Line& line : m_lines) {
            line.words.draw(painter, mirrored({text.left(), top + 2, text.width(), line.height}).topLeft());
            top += line.height + 2;
        }
    }

    /** What is chosen is not told by colour alone. */
    static void paintBar(QPainter& painter, const QRect& area, Qt::LayoutDirection direction)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().primary);
        painter.drawRoundedRect(
            QStyle::visualRect(direction, area, QRect(area.left(), area.top(), 5, area.height())), 2, 2);
    }

    void paintTag(QPainter& painter, const QRect& area) const
    {
        const Colors& c = colors();
        drawBox(painter, area, m_danger ? c.dangerGround : c.surface, m_danger ? c.danger : c.line);
        painter.setPen(m_danger ? c.danger : c.muted);
        m_tag->drawCentred(painter, area);
    }

    bool m_heading;
    bool m_danger;
    QByteArray m_picture;
    ShapedText m_title;
    std::vector<Line> m_lines{};
    std::optional<ShapedText> m_tag{};
    QSize m_tagSize{};

    int m_width = -1; // what follows holds for
    int m_left = 0;
    bool m_tagBeside = true;
    int m_titleHeight = 0;
    int m_height = 0;
};

class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Layouts ask again and again. */
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = view().viewport()->width();
        return {width, entry(index).fit(width)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        entry(index).paint(*painter, option);
        painter->restore();
    }

    /** Entries, letters or their direction are not what they were. */
    void forgetEntries() { m_entries.clear(); }

private:
    [[nodiscard]] const QListWidget& view() const { return *static_cast<const QListWidget*>(parent()); }

    [[nodiscard]] Entry& entry(const QModelIndex& index) const
    {
        const auto known = m_entries.find(index.row());
        return known != m_entries.end()
                   ? known->second
                   : m_entries.emplace(index.row(), Entry(index, view().layoutDirection())).first->second;
    }

    mutable std::map<int, Entry> m_entries{}; // by row; shaping text made up a fifth of the program's start
};

void fill(QListWidgetItem& item, const Card& card)
{
    item.setText(card.title);
    item.setData(IdRole, card.id);
    item.setData(LinesRole, card.lines);
    item.setData(TagRole, card.tag);
    item.setData(DangerRole, card.tagIsDanger);
    item.setData(IconRole, QByteArray(card.icon != nullptr ? card.icon : ""));
    QStringList all{card.title};
    all += card.lines;
    if (!card.tag.isEmpty())
        all += card.tag;
    item.setData(Qt::AccessibleTextRole, all.join(QStringLiteral(", ")));
    item.setFlags(card.enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

} // namespace

CardList::CardList(const QString& accessibleName, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    viewport()->setAutoFillBackground(false);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &CardList::forgetEntries);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &CardList::forgetEntries);
    connect(model(), &QAbstractItemModel::dataChanged, this, &CardList::forgetEntries);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT opened(item->data(IdRole).toString()); });
}

void CardList::addHeading(const QString& words)
{
    auto* item = new QListWidgetItem(words, this);
    item->setData(HeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void CardList::addCard(const Card& card)
{
    fill(*new QListWidgetItem(this), card);
}

void CardList::setCards(const std::vector<Card>& cards)
{
    const QString chosen = currentId();
    while (count() > static_cast<int>(cards.size()))
        delete takeItem(count() - 1);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (static_cast<int>(i) == count())
            addItem(QString());
        fill(*item(static_cast<int>(i)), cards[i]);
    }
    if (!select(chosen))
        setCurrentItem(nullptr);
    updateGeometry();
}

QString CardList::currentId() const
{
    const auto chosen = selectedItems();
    return chosen.isEmpty() ? QString() : chosen.front()->data(IdRole).toString();
}

bool CardList::select(const QString& id)
{
    for (int i = 0; i < count(); ++i) {
        if (!id.isEmpty() && item(i)->data(IdRole).toString() == id && item(i)->flags() != Qt::NoItemFlags) {
            setCurrentItem(item(i));
            return true;
        }
    }
    return false;
}

void CardList::showAll(bool all)
{
    m_showAll = all;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

int CardList::contentHeight() const
{
    int height = 0;
    for (int i = 0; i < count(); ++i)
        height += itemDelegate()->sizeHint({}, indexFromItem(item(i))).height();
    return height + 2;
}

QSize CardList::sizeHint() const
{
    return {scaled(320), m_showAll && m_hasWidth ? contentHeight() : scaled(240)};
}

QSize CardList::minimumSizeHint() const
{
    return {scaled(160), m_showAll && m_hasWidth ? contentHeight() : scaled(120)};
}

void CardList::forgetEntries()
{
    static_cast<CardDelegate*>(itemDelegate())->forgetEntries();
}

void CardList::changeEvent(QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange)
        forgetEntries();
    QListWidget::changeEvent(event);
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    m_hasWidth = true;
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    // Qt makes the first entry current but does not select it: Enter would open what does not look chosen.
    if (currentItem() != nullptr && selectedItems().isEmpty())
        currentItem()->setSelected(true);
}

QModelIndex CardList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = QListWidget::moveCursor(action, modifiers);
    // Qt stops at a heading, which cannot be chosen; go on in the direction of the key.
    const bool up = action == MoveEnd || action == MovePageUp || action == MoveUp || action == MovePrevious;
    while (index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled))
        index = index.siblingAtRow(index.row() + (up ? -1 : 1));
    return index;
}

} // namespace quorate::ui
