#include "ui/widgets/choice_button.h"

#include "ui/platform/palette.h"
#include "ui/platform/type.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>
#include <type_traits>

namespace quorate::ui
{

namespace
{

constexpr int leading = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
constexpr int widestChoice = 560;
constexpr int choicePadding = 4;

int indent(const QWidget& widget)
{
    return widget.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &widget) +
           widget.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &widget);
}

QSize wordsSize(const QWidget& widget, const QString& words, int width)
{
    return widget.fontMetrics().boundingRect(QRect(0, 0, std::max(1, width), 1 << 16), leading, words).size();
}

} // namespace

template <class Base>
WrappingChoice<Base>::WrappingChoice(const QString& words, QWidget* parent) : Base(parent), m_words(words)
{
    // The words are painted here; Qt would read a & in a name as an access key.
    this->setText(QString(words).replace(u'&', QStringLiteral("&&")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

template <class Base>
QSize WrappingChoice<Base>::sizeHint() const
{
    const int width = wordsSize(*this, m_words, scaled(widestChoice)).width() + indent(*this) + 2;
    return {width, heightForWidth(width)};
}

template <class Base>
QSize WrappingChoice<Base>::minimumSizeHint() const
{
    int longest = 0;
    for (const QString& word : m_words.split(u' '))
        longest = std::max(longest, this->fontMetrics().horizontalAdvance(word));
    const int width = longest + indent(*this) + 2;
    return {width, heightForWidth(width)};
}

template <class Base>
int WrappingChoice<Base>::heightForWidth(int width) const
{
    const int indicator = this->style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(indicator, wordsSize(*this, m_words, width - indent(*this)).height()) + 2 * choicePadding;
}

template <class Base>
void WrappingChoice<Base>::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    const int size = this->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const bool leftToRight = this->layoutDirection() == Qt::LeftToRight;
    option.rect = QRect(leftToRight ? 0 : this->width() - size, choicePadding, size, size);
    constexpr auto indicator =
        std::is_same_v<Base, QRadioButton> ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox;
    this->style()->drawPrimitive(indicator, &option, &painter, this);
    const int words = indent(*this);
    painter.setPen(this->isEnabled() ? colors().text : colors().muted);
    painter.drawText(this->rect().adjusted(leftToRight ? words : 0, choicePadding, leftToRight ? 0 : -words, 0),
                     leading, m_words);
}

void tabToChecked(const QButtonGroup& group)
{
    const QAbstractButton* checked = group.checkedButton();
    if (checked == nullptr)
        return;
    for (QAbstractButton* button : group.buttons()) {
        if (button != checked)
            button->setFocusPolicy(static_cast<Qt::FocusPolicy>(button->focusPolicy() & ~Qt::TabFocus));
    }
}

template class WrappingChoice<QRadioButton>;
template class WrappingChoice<QCheckBox>;

} // namespace quorate::ui
