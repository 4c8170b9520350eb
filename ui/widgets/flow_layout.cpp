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
    QSize size;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.isEmpty() ? 0 : m_gap), std::max(size.height(), one.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    return size;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool place) const
{
    struct Placed {
        QLayoutItem* item;
        QSize size;
        int x;
    };
    std::vector<Placed> line;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const bool leftToRight = parentWidget() == nullptr || parentWidget()->layoutDirection() == Qt::LeftToRight;
    const auto endLine = [&] {
        const int rest = m_side == Side::Trailing ? area.width() - (x - m_gap) : 0;
        for (const Placed& one : line) {
            const int left = one.x + rest;
            const QPoint at(leftToRight ? area.left() + left : area.right() + 1 - left - one.size.width(),
                            area.top() + y + (lineHeight - one.size.height()) / 2);
            if (place)
                one.item->setGeometry({at, one.size});
        }
        line.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::max(item->minimumSize().width(), std::min(size.width(), area.width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.empty() && x + size.width() > area.width()) {
            endLine();
            y += lineHeight + m_gap;
            x = 0;
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, size.height());
        line.push_back({item.get(), size, x});
        x += size.width() + m_gap;
    }
    endLine();
    return y + lineHeight;
}

} // namespace quorate::ui
