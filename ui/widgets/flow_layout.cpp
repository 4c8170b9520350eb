#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace quorate::ui
{

FlowLayout::FlowLayout(Side side, int gap, QWidget* parent) : QLayout(parent), m_side(side), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    if (parent != nullptr)
        parent->setSizePolicy(policy);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addAtBeginning(QWidget* widget)
{
    addWidget(widget);
    m_atBeginning = m_items.size();
}

void FlowLayout::takeOthers()
{
    while (m_items.size() > m_atBeginning)
        delete takeAt(count() - 1);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.isEmpty() ? 0 : m_gap), std::max(size.height(), one.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, width - margins.left() - margins.right(), 0);
    return arrange(area, false) + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area.marginsRemoved(contentsMargins()), true);
}

struct FlowLayout::Line {
    struct Placed {
        QLayoutItem* item;
        QSize size;
        bool atBeginning;
    };

    std::vector<Placed> items{};
    int top = 0;
    int width = 0; // with a gap behind each
    int height = 0;

    void add(const Placed& placed, int gap)
    {
        items.push_back(placed);
        width += placed.size.width() + gap;
        height = std::max(height, placed.size.height());
    }
};

QSize FlowLayout::sizeIn(int width, const QLayoutItem& item) const
{
    QSize size = item.sizeHint();
    size.setWidth(std::max(item.minimumSize().width(), std::min(size.width(), width)));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

void FlowLayout::placeLine(const Line& line, const QRect& area) const
{
    const bool leftToRight = parentWidget() == nullptr || parentWidget()->layoutDirection() == Qt::LeftToRight;
    const int rest = m_side == Side::Trailing ? std::max(0, area.width() - (line.width - m_gap)) : 0;
    int x = 0;
    for (const Line::Placed& one : line.items) {
        const int left = one.atBeginning ? x : x + rest;
        const int top = area.top() + line.top + (line.height - one.size.height()) / 2;
        one.item->setGeometry(
            {{leftToRight ? area.left() + left : area.right() + 1 - left - one.size.width(), top}, one.size});
        x += one.size.width() + m_gap;
    }
}

int FlowLayout::arrange(const QRect& area, bool place) const
{
    Line line;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeIn(area.width(), *m_items[i]);
        if (!line.items.empty() && line.width + size.width() > area.width()) {
            if (place)
                placeLine(line, area);
            line = {.top = line.top + line.height + m_gap};
        }
        line.add({m_items[i].get(), size, i < m_atBeginning}, m_gap);
    }
    if (place)
        placeLine(line, area);
    return line.top + line.height;
}

} // namespace quorate::ui
