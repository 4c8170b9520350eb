#pragma once

#include <QScrollArea>

namespace quorate::ui
{

/**
 * What stands below the page, as high as it needs to be. Very large letters leave no room for that: it takes half
 * of the height of its parent at most then, is scrolled, and shows what has the focus.
 */
class FootArea final : public QScrollArea
{
    Q_OBJECT

public:
    FootArea(QWidget* content, QWidget* parent);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int wholeHeight(int width) const;
    void scrollIfNeeded();
};

} // namespace quorate::ui
