#include "ui/secret/secret_input.h"

#include "ui/platform/palette.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <array>

namespace quorate::ui
{

namespace
{

constexpr double characterPoints = 21;
constexpr std::size_t longestCharacter = 4; // bytes of UTF-8
constexpr int fieldPadding = 8;
constexpr int groupGap = 12;
constexpr int slotGap = 2;
constexpr int lineCells = 24;

bool isContinuation(std::uint8_t byte)
{
    return (byte & 0xC0) == 0x80;
}

/** The one character that a key types, 0 for keys that type none or several. */
char32_t characterOf(const QKeyEvent& key)
{
    if ((key.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) == Qt::ControlModifier)
        return 0; // a command, not a character; AltGr on Windows is Control with Alt
    const QString text = key.text();
    if (text.size() == 2 && text[0].isHighSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    return text.size() == 1 && text[0].isPrint() ? text[0].unicode() : 0;
}

} // namespace

SecretInput::SecretInput(const SecretShape& shape, Curtain& curtain, QWidget* parent)
    : SecretSurface(curtain, parent),
      m_shape(shape),
      m_bytes(static_cast<std::size_t>(shape.capacity) * longestCharacter)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(shape.slots ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SecretBytes SecretInput::take()
{
    SecretBytes typed = SecretBytes::copyOf(m_bytes.reveal().first(m_size));
    clear();
    return typed;
}

void SecretInput::clear()
{
    wipeMemory(m_bytes.writable().data(), m_bytes.size());
    m_size = 0;
    m_length = 0;
    m_echoes = false;
    paintCoverNow();
    if (curtain().readsPrivately())
        tellReader();
}

QString SecretInput::spelled() const
{
    if (!m_echoes || m_size == 0)
        return {};
    std::size_t first = m_size - 1;
    while (first > 0 && isContinuation(m_bytes.reveal()[first]))
        --first;
    const ByteView last = m_bytes.reveal().subspan(first, m_size - first);
    return accessibleName() + QStringLiteral(": ") +
           QString::fromUtf8(reinterpret_cast<const char*>(last.data()), static_cast<qsizetype>(last.size()));
}

QString SecretInput::hiddenText() const
{
    return tr("hidden, %n character(s)", nullptr, m_length);
}

bool SecretInput::takesKey(const QKeyEvent& key) const
{
    return key.key() == Qt::Key_Backspace || characterOf(key) != 0;
}

bool SecretInput::takeKey(const QKeyEvent& key)
{
    if (!takesKey(key))
        return false;
    noticeCapsLock(key);
    if (key.key() == Qt::Key_Backspace)
        removeLast();
    else if (const char32_t character = characterOf(key); accepts(character) && !isFull())
        append(character);
    else
        return true;
    m_echoes = key.key() != Qt::Key_Backspace;
    if (curtain().readsPrivately())
        tellReader();
    update();
    Q_EMIT changed();
    if (m_shape.slots && isFull() && key.key() != Qt::Key_Backspace)
        Q_EMIT filled();
    return true;
}

bool SecretInput::accepts(char32_t character) const
{
    switch (m_shape.accepts) {
    case SecretShape::Accepts::Anything:
        return true;
    case SecretShape::Accepts::HexDigits:
        return (character >= U'0' && character <= U'9') || (character >= U'A' && character <= U'F') ||
               (character >= U'a' && character <= U'f');
    case SecretShape::Accepts::ShareCharacters:
        return character != U' ' && character != U':';
    }
    return false;
}

void SecretInput::append(char32_t character)
{
    const bool upper = m_shape.accepts != SecretShape::Accepts::Anything;
    if (upper && character >= U'a' && character <= U'z')
        character -= U'a' - U'A';
    std::array<std::uint8_t, longestCharacter> utf8{};
    std::size_t size = 0;
    if (character < 0x80) {
        utf8[size++] = static_cast<std::uint8_t>(character);
    } else {
        const int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
        constexpr std::array<std::uint8_t, 4> lead{0, 0xC0, 0xE0, 0xF0};
        utf8[size++] = static_cast<std::uint8_t>(lead[static_cast<std::size_t>(more)] | (character >> (6 * more)));
        for (int i = more - 1; i >= 0; --i)
            utf8[size++] = static_cast<std::uint8_t>(0x80 | ((character >> (6 * i)) & 0x3F));
    }
    std::copy_n(utf8.begin(), size, m_bytes.writable().subspan(m_size).begin());
    wipeMemory(utf8.data(), utf8.size());
    m_size += size;
    ++m_length;
}

void SecretInput::removeLast()
{
    if (m_length == 0)
        return;
    do {
        --m_size;
    } while (m_size > 0 && isContinuation(m_bytes.reveal()[m_size]));
    std::ranges::fill(m_bytes.writable().subspan(m_size), std::uint8_t{0});
    --m_length;
}

void SecretInput::noticeCapsLock(const QKeyEvent& key)
{
    const char32_t character = characterOf(key);
    if (character == 0 || !QChar::isLetter(character) || QChar::toUpper(character) == QChar::toLower(character))
        return;
    m_capsLockSeen = QChar::isUpper(character) != key.modifiers().testFlag(Qt::ShiftModifier);
}

// ---- looks ----------------------------------------------------------------------------------------------------

QFont SecretInput::glyphFont() const
{
    return monoFont(characterPoints);
}

QSize SecretInput::fieldSize() const
{
    const QFontMetrics metrics(glyphFont());
    const int cell = metrics.horizontalAdvance(u'0') + slotGap;
    const int height = metrics.height() + 2 * fieldPadding;
    if (!m_shape.slots)
        return {lineCells * cell + 2 * fieldPadding, height};
    const int gaps = m_shape.groupSize > 0 ? (m_shape.capacity - 1) / m_shape.groupSize : 0;
    return {m_shape.capacity * cell + gaps * groupGap + 2 * fieldPadding, height};
}

QSize SecretInput::sizeHint() const
{
    return fieldSize();
}

QSize SecretInput::minimumSizeHint() const
{
    const QSize full = fieldSize();
    return m_shape.slots ? full : QSize(full.width() / 4, full.height());
}

void SecretInput::focusInEvent(QFocusEvent* event)
{
    curtain().standInFront();
    SecretSurface::focusInEvent(event);
    update();
}

void SecretInput::focusOutEvent(QFocusEvent* event)
{
    SecretSurface::focusOutEvent(event);
    m_echoes = false;
    paintCoverNow();
    if (curtain().readsPrivately())
        tellReader();
}

void SecretInput::paintSecret(QPainter& painter)
{
    paintField(painter, rect(), hasFocus() || !m_shape.readableWhenActive);
}

void SecretInput::paintField(QPainter& painter, const QRect& area, bool readable)
{
    m_glyphs = GlyphSet::shared(glyphFont(), colors().shareDigits, colors().shareGround, devicePixelRatioF());
    drawBox(painter, area, colors().shareGround, colors().line);
    if (m_shape.slots)
        paintSlots(painter, area, readable);
    else
        paintLine(painter, area, readable);
}

void SecretInput::paintSlots(QPainter& painter, const QRect& area, bool readable)
{
    const QSize cell = m_glyphs->cell();
    QPoint at(area.left() + fieldPadding, area.top() + fieldPadding);
    for (int i = 0; i < m_shape.capacity; ++i) {
        if (i > 0 && m_shape.groupSize > 0 && i % m_shape.groupSize == 0)
            at.rx() += groupGap;
        const bool boxed = m_shape.boxedFrom >= 0 && i >= m_shape.boxedFrom;
        const QRectF place(at, QSizeF(cell));
        painter.setPen(boxed ? colors().shareLetters : colors().line);
        painter.setBrush(Qt::NoBrush);
        if (boxed)
            painter.drawRect(place.adjusted(0.5, -2.5, -0.5, 2.5));
        else
            painter.drawLine(place.bottomLeft() + QPointF(1, 1.5), place.bottomRight() + QPointF(-1, 1.5));
        if (i < m_length)
            paintCharacter(painter, at, i, readable);
        at.rx() += cell.width() + slotGap;
    }
}

void SecretInput::paintLine(QPainter& painter, const QRect& area, bool readable)
{
    const int step = m_glyphs->cell().width() + slotGap;
    const int fitting = std::max(1, (area.width() - 2 * fieldPadding) / step - 1);
    QPoint at(area.left() + fieldPadding, area.top() + fieldPadding);
    for (int i = std::max(0, m_length - fitting); i < m_length; ++i) {
        paintCharacter(painter, at, i, readable);
        at.rx() += step;
    }
    if (hasFocus())
        painter.fillRect(QRect(at + QPoint(1, 0), QSize(2, m_glyphs->cell().height())), colors().shareDigits);
}

void SecretInput::paintCharacter(QPainter& painter, QPoint at, int index, bool readable) const
{
    const QSize cell = m_glyphs->cell();
    if (!readable) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().shareDigits);
        const double radius = cell.width() * 0.22;
        painter.drawEllipse(QRectF(at, QSizeF(cell)).center(), radius, radius);
        return;
    }
    int seen = -1;
    for (const std::uint8_t byte : m_bytes.reveal().first(m_size)) {
        if (!isContinuation(byte) && ++seen == index) {
            m_glyphs->draw(painter, at, byte);
            return;
        }
    }
}

} // namespace quorate::ui
