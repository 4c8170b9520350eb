#include "ui/widgets/label.h"

#include "ui/platform/palette.h"
#include "ui/text/translator.h"

#include <QEvent>
#include <QStyle>

namespace quorate::ui
{

namespace
{

constexpr int longestInHeading = 18; // letters in a row that fit at twice the size

QColor ink(Label::Tone tone)
{
    const Colors& c = colors();
    switch (tone) {
    case Label::Tone::Text:
        return c.text;
    case Label::Tone::Muted:
        return c.muted;
    case Label::Tone::Danger:
        return c.danger;
    case Label::Tone::Success:
        return c.success;
    case Label::Tone::Warning:
        return c.warning;
    case Label::Tone::Rehearsal:
        return c.rehearsal;
    }
    return c.text;
}

} // namespace

Label::Label(const QString& words, TypeSize size, Tone tone, QWidget* parent) : QLabel(words, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText); // names of people and files are not markup
    setWordWrap(true);
    setFont(textFont(size));
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (layoutDirection() == Qt::RightToLeft) // Qt draws a line that wraps one blank too far to the left
        setContentsMargins(fontMetrics().horizontalAdvance(u' '), 0, 0, 0);
    applyTone();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignAbsolute);
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

int Label::heightForWidth(int width) const
{
    if (m_measured.words != text() || m_measured.margins != contentsMargins())
        m_measured = {.words = text(), .margins = contentsMargins()};
    const auto known = m_measured.heights.constFind(width);
    return known != m_measured.heights.constEnd()
               ? *known
               : *m_measured.heights.insert(width, QLabel::heightForWidth(width));
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measured = {};
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::WindowText) != ink(m_tone))
        applyTone();
}

void Label::applyTone()
{
    QPalette own;
    own.setColor(QPalette::WindowText, ink(m_tone));
    setPalette(own);
}

Heading::Heading(const QString& words, QWidget* parent) : Label({}, TypeSize::Heading1, Tone::Text, parent)
{
    setWords(words);
    setFocusPolicy(Qt::ClickFocus);
}

void Heading::setWords(const QString& words)
{
    setText(breakable(words, longestInHeading));
    setAccessibleName(words);
}

bool Heading::event(QEvent* event)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): past QLabel, which would make its text document now
    return event->type() == QEvent::Polish ? QFrame::event(event) : Label::event(event);
}

} // namespace quorate::ui
