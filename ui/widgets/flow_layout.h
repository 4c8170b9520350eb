#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace quorate::ui
{

/**
 * Widgets side by side that wrap to further lines when there is no room, aligned to one side. Some may stand at
 * the beginning of the first line whatever the side; the others take what is left of it, and all of the lines
 * below.
 */
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Side { Leading, Trailing };

    explicit FlowLayout(Side side, int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /** Before any other widget. */
    void addAtBeginning(QWidget* widget);
    /** Takes all away that were not put at the beginning. */
    void takeOthers();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Line;

    /** Returns the height that is needed; places the items if `place`. */
    int arrange(const QRect& area, bool place) const;
    [[nodiscard]] QSize sizeIn(int width, const QLayoutItem& item) const;
    void placeLine(const Line& line, const QRect& area) const;

    Side m_side;
    int m_gap;
    std::size_t m_atBeginning = 0; // so many of the items
    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace quorate::ui
