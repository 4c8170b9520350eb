#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace quorate::ui
{

/** Widgets side by side that wrap to further lines when there is no room, aligned to one side. */
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Side { Leading, Trailing };

    explicit FlowLayout(Side side, int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /** Returns the height that is needed; places the items if `place`. */
    int arrange(const QRect& area, bool place) const;

    Side m_side;
    int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace quorate::ui
