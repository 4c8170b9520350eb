#include "ui/secret/group_field.h"

#include "ui/platform/icon.h"
#include "ui/platform/palette.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"
#include "ui/text/group_name.h"

#include <QPainter>

namespace quorate::ui
{

namespace
{

constexpr int iconSize = 20;
constexpr int digitsInGroup = 4;

SecretShape shapeOf(const ShareLayout& layout, int group)
{
    const bool seal = group >= layout.groups();
    return {.accepts = SecretShape::Accepts::ShareCharacters,
            .capacity = seal ? sealLetters : digitsInGroup + (layout.letters ? 1 : 0),
            .slots = true,
            .boxedFrom = seal ? 0 : digitsInGroup,
            .readableWhenActive = true};
}

} // namespace

GroupField::GroupField(const ShareLayout& layout, int group, Curtain& curtain, QWidget* parent)
    : SecretInput(shapeOf(layout, group), curtain, parent), m_group(group), m_name(groupName(layout, group))
{
    setAccessibleName(groupInWords(layout, group));
}

void GroupField::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    update();
}

QString GroupField::hiddenText() const
{
    if (length() > 0)
        return SecretInput::hiddenText();
    switch (m_state) {
    case State::Open:
        return SecretInput::hiddenText();
    case State::Done:
        //: a group of a share that was typed and is accepted
        return tr("done");
    case State::Wrong:
        //: a group of a share that does not match
        return tr("does not match, type it again");
    }
    return {};
}

QSize GroupField::sizeHint() const
{
    return fieldSize() + QSize(0, QFontMetrics(textFont(TypeSize::Label)).height() + 4);
}

void GroupField::paintField(QPainter& painter, const QRect& area, bool readable)
{
    const Colors& c = colors();
    const QFont nameFont = textFont(TypeSize::Label);
    const int nameHeight = QFontMetrics(nameFont).height() + 4;
    const bool wrong = m_state == State::Wrong && length() == 0;
    painter.setFont(nameFont);
    painter.setPen(wrong ? c.danger : c.muted);
    // Digits run to the right in every language, so the name stands over the first and the sign over the last.
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::AlignAbsolute, m_name);

    const QRect field = area.adjusted(0, nameHeight, 0, 0);
    SecretInput::paintField(painter, field, readable);
    const int size = scaled(iconSize);
    if (m_state == State::Done && length() == 0) {
        drawBox(painter, field, c.successGround, c.success);
        painter.drawPixmap(field.center() - QPoint(size / 2, size / 2),
                           iconPicture("check", c.success, size, devicePixelRatioF()));
    }
    if (wrong) {
        painter.setPen(QPen(c.danger, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(field).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        painter.drawPixmap(area.right() - size, area.top(),
                           iconPicture("warning", c.danger, size, devicePixelRatioF()));
    }
}

} // namespace quorate::ui
