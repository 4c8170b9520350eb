#include "ui/widgets/card_list.h"

#include "ui/platform/icon.h"
#include "ui/platform/palette.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <algorithm>
#include <map>

namespace quorate::ui
{

namespace
{

enum Role { IdRole = Qt::UserRole, LinesRole, TagRole, DangerRole, IconRole, HeadingRole };

constexpr int padding = 12;
constexpr int spacing = 6; // between entries
constexpr int iconSize = 24;
constexpr int tagPadding = 6;
constexpr int wrapFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

/** Where the parts of an entry lie; drawing and measuring agree because both ask here. */
struct Anatomy {
    Anatomy(const QModelIndex& index, int width)
        : title(index.data(Qt::DisplayRole).toString()),
          lines(index.data(LinesRole).toStringList()),
          tag(index.data(TagRole).toString()),
          picture(index.data(IconRole).toByteArray())
    {
        const QFontMetrics small(textFont(TypeSize::Small));
        left = padding + (picture.isEmpty() ? 0 : scaled(iconSize) + padding);
        const int room = std::max(1, width - left - padding);
        if (!tag.isEmpty())
            tagSize = {small.horizontalAdvance(tag) + 2 * tagPadding, small.height() + 2};
        const auto wrapped = [](const QFontMetrics& metrics, int space, const QString& text) {
            return metrics.boundingRect(QRect(0, 0, std::max(1, space), 1 << 16), wrapFlags, text).height();
        };
        const QFontMetrics bold(textFont(TypeSize::Label));
        const int titleWidth = std::min(room, bold.horizontalAdvance(title) + 1);
        tagBeside = titleWidth + padding + tagSize.width() <= room;
        titleHeight = std::max(wrapped(bold, room, title), tagBeside ? tagSize.height() : 0);
        height = padding + titleHeight;
        if (!tag.isEmpty() && !tagBeside)
            height += tagSize.height() + 4;
        for (const QString& line : lines) {
            const int one = wrapped(small, room, line);
            lineHeights.push_back(one);
            height += one + 2;
        }
        height += padding;
    }

    QString title;
    QStringList lines;
    QString tag;
    QByteArray picture;
    int left = 0;
    QSize tagSize{};
    bool tagBeside = true;
    int titleHeight = 0;
    std::vector<int> lineHeights{};
    int height = 0;
};

class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Layouts ask again and again; measuring text each time made up a tenth of the program's start. */
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = static_cast<const QListWidget*>(parent())->viewport()->width();
        if (width != m_measuredWidth)
            m_heights.clear();
        m_measuredWidth = width;
        const auto [height, isNew] = m_heights.try_emplace(index.row(), 0);
        if (isNew)
            height->second = measuredHeight(index, width);
        return {width, height->second};
    }

    /** Entries or letters are not what they were. */
    void forgetHeights() { m_heights.clear(); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(HeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintCard(*painter, option, index);
        painter->restore();
    }

private:
    static int measuredHeight(const QModelIndex& index, int width)
    {
        if (index.data(HeadingRole).toBool())
            return QFontMetrics(textFont(TypeSize::Label)).height() + 2 * padding;
        return Anatomy(index, width).height + spacing;
    }

    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        painter.setFont(textFont(TypeSize::Label));
        painter.setPen(colors().muted);
        painter.drawText(option.rect.adjusted(0, padding, 0, 0), Qt::AlignLeading | Qt::AlignVCenter,
                         index.data().toString());
    }

    static void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Colors& c = colors();
        const QRect area = option.rect.adjusted(0, 0, 0, -spacing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        drawBox(painter, area, selected ? c.surface : c.ground, selected ? c.primary : c.line);
        if (selected)
            paintBar(painter, area, option.direction);

        const Anatomy card(index, option.rect.width());
        const bool leftToRight = option.direction == Qt::LeftToRight;
        const auto mirrored = [&](QRect rect) { return QStyle::visualRect(option.direction, area, rect); };
        if (!card.picture.isEmpty()) {
            const int size = scaled(iconSize);
            const QRect place = mirrored({area.left() + padding, area.top() + padding, size, size});
            painter.drawPixmap(place.topLeft(),
                               iconPicture(card.picture.constData(), enabled ? c.primary : c.muted, size,
                                           painter.device()->devicePixelRatioF()));
        }
        QRect text(area.left() + card.left, area.top() + padding, area.width() - card.left - padding,
                   card.titleHeight);
        painter.setFont(textFont(TypeSize::Label));
        painter.setPen(enabled ? c.text : c.muted);
        const int side = leftToRight ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(mirrored(text), side | Qt::AlignTop | Qt::TextWordWrap, card.title);
        QRect tag(text.right() + 1 - card.tagSize.width(), text.top(), card.tagSize.width(),
                  card.tagSize.height());
        if (!card.tagBeside) {
            tag.moveTopLeft(text.bottomLeft() + QPoint(0, 4));
            text.translate(0, card.tagSize.height() + 4);
        }
        if (!card.tag.isEmpty())
            paintTag(painter, mirrored(tag), card.tag, index.data(DangerRole).toBool());
        painter.setFont(textFont(TypeSize::Small));
        painter.setPen(c.muted);
        int top = text.bottom() + 1;
        for (qsizetype i = 0; i < card.lines.size(); ++i) {
            const int height = card.lineHeights[static_cast<std::size_t>(i)];
            painter.drawText(mirrored({text.left(), top + 2, text.width(), height}),
                             side | Qt::AlignTop | Qt::TextWordWrap, card.lines[i]);
            top += height + 2;
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

    static void paintTag(QPainter& painter, const QRect& area, const QString& words, bool danger)
    {
        const Colors& c = colors();
        drawBox(painter, area, danger ? c.dangerGround : c.surface, danger ? c.danger : c.line);
        painter.setFont(textFont(TypeSize::Small));
        painter.setPen(danger ? c.danger : c.muted);
        painter.drawText(area, Qt::AlignCenter, words);
    }

    mutable int m_measuredWidth = -1;
    mutable std::map<int, int> m_heights{}; // by row
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
    connect(model(), &QAbstractItemModel::rowsInserted, this, &CardList::forgetHeights);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &CardList::forgetHeights);
    connect(model(), &QAbstractItemModel::dataChanged, this, &CardList::forgetHeights);
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

void CardList::forgetHeights()
{
    static_cast<CardDelegate*>(itemDelegate())->forgetHeights();
}

void CardList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetHeights();
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
