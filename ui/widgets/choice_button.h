#pragma once

#include <QCheckBox>
#include <QRadioButton>

class QButtonGroup;

namespace quorate::ui
{

/** QRadioButton or QCheckBox whose words wrap, so that large letters stay on the page. */
template <class Base>
class WrappingChoice final : public Base
{
public:
    explicit WrappingChoice(const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return this->rect().contains(at); }

private:
    QString m_words;
};

using RadioChoice = WrappingChoice<QRadioButton>;
using TickChoice = WrappingChoice<QCheckBox>;

/**
 * Tab comes to the choice that is made, not to the first one: Qt does so only after the group had the focus once.
 */
void tabToChecked(const QButtonGroup& group);

extern template class WrappingChoice<QRadioButton>;
extern template class WrappingChoice<QCheckBox>;

} // namespace quorate::ui
