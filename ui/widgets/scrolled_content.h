#pragma once

#include <QLayout>
#include <QWidget>

namespace quorate::ui
{

/**
 * What a scroll area holds: as high as its layout is at the width that it has. A plain widget would also be as
 * high as its words need at the least width, and be scrolled where there is room for all of it.
 */
class ScrolledContent final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least = QWidget::minimumSizeHint();
        if (layout() != nullptr && layout()->hasHeightForWidth())
            least.setHeight(0);
        return least;
    }
};

} // namespace quorate::ui
