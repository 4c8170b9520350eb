#include "ui/widgets/message_box.h"

#include "ui/platform/icon.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int messagePadding = 16;
constexpr int messageIconSize = 24;

struct Look {
    const char* icon;
    QColor ink;
    QColor ground;
};

Look lookOf(MessageBox::Tone tone)
{
    const Colors& c = colors();
    switch (tone) {
    case MessageBox::Tone::Problem:
        return {"cross", c.danger, c.dangerGround};
    case MessageBox::Tone::Warning:
        return {"warning", c.warning, c.warningGround};
    case MessageBox::Tone::Success:
        return {"check", c.success, c.successGround};
    case MessageBox::Tone::Note:
        return {"info", c.primary, c.surface};
    }
    return {"info", c.text, c.surface};
}

} // namespace

MessageBox::MessageBox(Tone tone, QWidget* parent)
    : QWidget(parent), m_tone(tone), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(readingMargins(messagePadding + scaled(messageIconSize) + messagePadding,
                                                 messagePadding, messagePadding, messagePadding));
    m_content->setSpacing(4);
}

void MessageBox::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_tone);
    QPainter painter(this);
    drawBox(painter, rect(), look.ground, look.ink);
    const int size = scaled(messageIconSize);
    const int left = layoutDirection() == Qt::LeftToRight ? messagePadding : width() - messagePadding - size;
    painter.drawPixmap(left, messagePadding, iconPicture(look.icon, look.ink, size, devicePixelRatioF()));
}

} // namespace quorate::ui
