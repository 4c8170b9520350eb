#include "ui/widgets/button.h"

#include "ui/platform/icon.h"
#include "ui/platform/palette.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int centred = Qt::AlignCenter | Qt::TextWordWrap;
constexpr int sidePadding = 20;
constexpr int mostPadding = 28;
constexpr int quietPadding = 6;
constexpr int partGap = 8;
constexpr int targetHeight = 44;
constexpr int quietHeight = 28;
constexpr int widestButton = 420;
constexpr int narrowest = 96;
constexpr int iconPixels = 20;

} // namespace

Button::Button(Kind kind, const QString& words, QWidget* parent) : QPushButton(parent), m_kind(kind)
{
    setFont(textFont(kind == Kind::Quiet ? TypeSize::Body : TypeSize::Label));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(kind != Kind::Danger);
    setWords(words);
}

void Button::setWords(const QString& words)
{
    m_words = words;
    // The words are painted here; QPushButton would read a & in a name as an access key.
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    updateGeometry();
    update();
}

void Button::setHint(const QString& hint)
{
    m_hint = lettersAreLarge() ? QString() : hint; // Help names the keys, too
    updateGeometry();
}

void Button::setIconName(const char* name)
{
    m_icon = name;
    updateGeometry();
    update();
}

/** It need not grow as much as the letters do. */
int Button::padding() const
{
    return m_kind == Kind::Quiet ? scaled(quietPadding) : std::min(scaled(sidePadding), mostPadding);
}

int Button::extraWidth() const
{
    int width = 2 * padding();
    if (m_icon != nullptr)
        width += scaled(iconPixels) + partGap;
    if (!m_hint.isEmpty())
        width += QFontMetrics(textFont(TypeSize::Small)).horizontalAdvance(m_hint) + partGap;
    return width;
}

QSize Button::wordsSize(int widthForWords) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, widthForWords), 1 << 16), centred, m_words).size();
}

QSize Button::sizeHint() const
{
    const int width = wordsSize(scaled(widestButton)).width() + extraWidth() + 2;
    const int least = m_kind == Kind::Quiet ? 0 : scaled(narrowest);
    return {std::max(width, least), heightForWidth(std::max(width, least))};
}

QSize Button::minimumSizeHint() const
{
    int longestWord = 0;
    for (const QString& word : m_words.split(u' '))
        longestWord = std::max(longestWord, fontMetrics().horizontalAdvance(word));
    const int width = longestWord + extraWidth() + 2;
    return {width, heightForWidth(width)};
}

int Button::heightForWidth(int width) const
{
    const int least = scaled(m_kind == Kind::Quiet ? quietHeight : targetHeight);
    return std::max(least, wordsSize(width - extraWidth()).height() + scaled(16));
}

QColor Button::ink() const
{
    const Colors& c = colors();
    if (!isEnabled())
        return c.muted;
    switch (m_kind) {
    case Kind::Primary:
        return c.onPrimary;
    case Kind::Secondary:
        return isChecked() ? c.onPrimary : c.text;
    case Kind::Danger:
        return c.danger;
    case Kind::Quiet:
        return c.primary;
    }
    return c.text;
}

void Button::paintGround(QPainter& painter) const
{
    const Colors& c = colors();
    const bool strong = underMouse() || isDown();
    if (!isEnabled())
        drawDashedBox(painter, rect(), c.surface, c.line);
    else if (m_kind == Kind::Primary)
        drawBox(painter, rect(), strong ? c.primaryHover : c.primary, strong ? c.primaryHover : c.primary);
    else if (m_kind == Kind::Danger)
        drawBox(painter, rect(), strong ? c.dangerGround : c.ground, c.danger);
    else if (m_kind == Kind::Secondary && isChecked())
        drawBox(painter, rect(), c.primary, c.primary);
    else if (m_kind == Kind::Secondary)
        drawBox(painter, rect(), strong ? c.surface : c.ground, c.line);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const int pictureWidth = m_icon != nullptr ? scaled(iconPixels) + partGap : 0;
    const int hintWidth =
        m_hint.isEmpty() ? 0 : QFontMetrics(textFont(TypeSize::Small)).horizontalAdvance(m_hint) + partGap;
    const int room = width() - 2 * padding() - pictureWidth - hintWidth;
    const int wordsWidth = std::min(room, wordsSize(room).width() + 2);
    int left = padding() + (room - wordsWidth) / 2;
    const auto next = [this, &left](int widthOfPart) {
        const QRect part(left, 0, widthOfPart, height());
        left += widthOfPart;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (m_icon != nullptr) {
        const int size = scaled(iconPixels);
        const QRect place = next(pictureWidth);
        painter.drawPixmap(
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, place)
                .topLeft(),
            iconPicture(m_icon, ink(), size, devicePixelRatioF()));
    }
    painter.setPen(ink());
    QFont words = font();
    words.setUnderline(m_kind == Kind::Quiet);
    painter.setFont(words);
    painter.drawText(next(wordsWidth), centred, m_words);
    if (!m_hint.isEmpty()) {
        painter.setFont(textFont(TypeSize::Small));
        painter.drawText(next(hintWidth), Qt::AlignTrailing | Qt::AlignVCenter, m_hint);
    }
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QPushButton::event(event);
}

} // namespace quorate::ui
