#include "ui/secret/secret_grid.h"

#include "ui/platform/palette.h"
#include "ui/platform/style.h"
#include "ui/platform/type.h"
#include "ui/text/group_name.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <numeric>

namespace quorate::ui
{

namespace
{

constexpr double digitPoints = 28;
constexpr double wordPoints = 20; // twice as many characters in a row
constexpr int gridPadding = 8;    // around the grid and between its groups
constexpr int boxMargin = 4;      // between a letter and its box
constexpr int leastFit = 80;      // per cent of their size to which digits shrink, so that a row stays one line

void drawDot(QPainter& painter, const QRectF& cell)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().muted);
    const double radius = cell.width() * 0.16;
    painter.drawEllipse(cell.center(), radius, radius);
}

} // namespace

SecretGrid::SecretGrid(const ShareLayout& layout, Curtain& curtain, QWidget* parent)
    : SecretSurface(curtain, parent), m_layout(layout), m_groups(layout.groups()), m_withSeal(layout.letters)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(layout.words ? tr("Secret words") : layout.letters ? tr("Share") : tr("Secret digits"));
    const auto reach = [this](bool reads) { setFocusPolicy(reads ? Qt::StrongFocus : Qt::NoFocus); };
    reach(curtain.readsPrivately());
    connect(&curtain, &Curtain::readingChanged, this, reach);
}

bool SecretGrid::takesKey(const QKeyEvent& key) const
{
    const int code = key.key();
    return curtain().readsPrivately() &&
           (code == Qt::Key_Left || code == Qt::Key_Right || code == Qt::Key_Home || code == Qt::Key_End);
}

bool SecretGrid::takeKey(const QKeyEvent& key)
{
    if (!takesKey(key))
        return false;
    const std::size_t count = tiles().size();
    if (count == 0)
        return true;
    const std::size_t last = count - 1;
    switch (key.key()) {
    case Qt::Key_Right:
        m_read = std::min(m_read + 1, last);
        break;
    case Qt::Key_Left:
        m_read = m_read > 0 ? m_read - 1 : 0;
        break;
    case Qt::Key_End:
        m_read = last;
        break;
    default:
        m_read = 0;
        break;
    }
    tellReader();
    return true;
}

QString SecretGrid::spelled() const
{
    const auto all = tiles();
    if (m_read >= all.size())
        return {};
    const Tile& tile = all[m_read];
    const auto length = static_cast<std::size_t>(tile.digits) + static_cast<std::size_t>(tile.letters);
    const ByteView characters = m_characters.reveal();
    if (tile.offset + length > characters.size())
        return {};
    QString text = groupInWords(m_layout, tile.group) + u':';
    text.reserve(text.size() + 2 * static_cast<qsizetype>(length)); // growing would leave copies of it behind
    for (const std::uint8_t c : characters.subspan(tile.offset, length)) {
        if (c == ' ')
            break; // the end of a word
        text += u' ';
        text += QLatin1Char(static_cast<char>(c));
    }
    return text;
}

void SecretGrid::focusInEvent(QFocusEvent* event)
{
    curtain().standInFront();
    SecretSurface::focusInEvent(event);
    tellReader();
}

void SecretGrid::focusOutEvent(QFocusEvent* event)
{
    SecretSurface::focusOutEvent(event);
    tellReader();
}

void SecretGrid::showGroups(SecretView characters, int firstGroup, int groups, bool withSeal)
{
    m_characters = std::move(characters);
    m_firstGroup = firstGroup;
    m_groups = groups;
    m_withSeal = withSeal;
    m_read = 0;
    updateGeometry();
    update();
}

void SecretGrid::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 100, 400);
    updateGeometry();
    update();
}

QString SecretGrid::hiddenText() const
{
    return tr("hidden, %n group(s)", nullptr, static_cast<int>(tiles().size()));
}

std::vector<SecretGrid::Tile> SecretGrid::tiles() const
{
    std::vector<Tile> tiles;
    std::size_t offset = 0;
    for (int i = 0; i < m_groups; ++i) {
        const Tile tile{m_firstGroup + i, offset, m_layout.charactersInGroup(), m_layout.letters ? 1 : 0};
        offset += static_cast<std::size_t>(tile.digits + tile.letters);
        tiles.push_back(tile);
    }
    if (m_withSeal)
        tiles.push_back({m_layout.groups(), offset, 0, sealLetters});
    return tiles;
}

/** On paper a row is one line: rather a little smaller than broken, unless somebody asked for larger digits. */
QFont SecretGrid::digitFont(int width) const
{
    const QFont font = monoFont((m_layout.words ? wordPoints : digitPoints) * m_zoom / 100);
    for (int fit = 100; m_zoom == 100 && fit >= leastFit; fit -= 2) {
        QFont smaller = font;
        smaller.setPointSizeF(font.pointSizeF() * fit / 100);
        if (rowWidth(smaller) <= width)
            return smaller;
    }
    return font;
}

int SecretGrid::rowWidth(const QFont& font) const
{
    const auto all = tiles();
    return std::accumulate(
        all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), m_layout.groupsPerRow),
        2 * gridPadding, [&](int sum, const Tile& tile) { return sum + tileSize(tile, font).width(); });
}

QSize SecretGrid::tileSize(const Tile& tile, const QFont& font) const
{
    const QFontMetrics digits(font);
    const QFontMetrics name(textFont(TypeSize::Label));
    const int cell = digits.horizontalAdvance(u'0');
    const int beforeBox = tile.digits > 0 ? boxMargin : 0;
    const int width = tile.digits * cell + beforeBox + tile.letters * (cell + 2 * boxMargin) + gridPadding;
    return {std::max(width, name.horizontalAdvance(groupName(m_layout, tile.group))) + gridPadding,
            name.height() + digits.height() + 2 * boxMargin + gridPadding};
}

int SecretGrid::tilesPerLine(int width) const
{
    const auto all = tiles();
    const QFont font = digitFont(width);
    int widest = 1;
    for (const Tile& tile : all)
        widest = std::max(widest, tileSize(tile, font).width());
    const int fitting = std::max(1, (width - 2 * gridPadding) / widest);
    return std::min(fitting, m_layout.groupsPerRow);
}

QSize SecretGrid::sizeHint() const
{
    const int width = rowWidth(digitFont(QWIDGETSIZE_MAX));
    return {width, heightForWidth(width)};
}

QSize SecretGrid::minimumSizeHint() const
{
    const auto all = tiles();
    return all.empty() ? QSize()
                       : tileSize(all.front(), digitFont(width())) + QSize(2 * gridPadding, 2 * gridPadding);
}

int SecretGrid::heightForWidth(int width) const
{
    const auto all = tiles();
    if (all.empty())
        return 0;
    const int perLine = tilesPerLine(width);
    const int lines = (static_cast<int>(all.size()) + perLine - 1) / perLine;
    return lines * tileSize(all.front(), digitFont(width)).height() + 2 * gridPadding;
}

void SecretGrid::prepareGlyphs()
{
    const Colors& c = colors();
    const QFont font = digitFont(width());
    m_digits = GlyphSet::shared(font, c.shareDigits, c.shareGround, devicePixelRatioF());
    m_letters = GlyphSet::shared(font, c.shareLetters, c.shareGround, devicePixelRatioF());
}

void SecretGrid::paint(QPainter& painter, ByteView characters)
{
    prepareGlyphs();
    drawBox(painter, rect(), colors().shareGround, colors().line);
    const auto all = tiles();
    const int perLine = tilesPerLine(width());
    const QFont font = digitFont(width());
    QPoint at(gridPadding, gridPadding);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i != 0 && static_cast<int>(i) % perLine == 0)
            at = {gridPadding, at.y() + tileSize(all[i], font).height()};
        const std::size_t length =
            static_cast<std::size_t>(all[i].digits) + static_cast<std::size_t>(all[i].letters);
        const bool there = all[i].offset + length <= characters.size();
        paintTile(painter, all[i], at, there ? characters.subspan(all[i].offset, length) : ByteView{});
        at.rx() += tileSize(all[i], font).width();
    }
}

void SecretGrid::paintTile(QPainter& painter, const Tile& tile, QPoint at, ByteView characters) const
{
    const QFont nameFont = textFont(TypeSize::Label);
    const QFontMetrics name(nameFont);
    painter.setFont(nameFont);
    painter.setPen(colors().muted);
    painter.drawText(at + QPoint(gridPadding / 2, name.ascent()), groupName(m_layout, tile.group));

    const QSize cell = m_digits->cell();
    QPoint place = at + QPoint(gridPadding / 2, name.height() + boxMargin);
    for (int i = 0; i < tile.digits + tile.letters; ++i) {
        const bool letter = i >= tile.digits;
        if (letter) {
            place.rx() += i == tile.digits && tile.digits > 0 ? 2 * boxMargin : boxMargin;
            painter.setPen(colors().shareLetters);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(place, QSizeF(cell)).adjusted(-boxMargin + 1.5, -1.5, boxMargin - 1.5, 1.5));
        }
        if (characters.empty())
            drawDot(painter, QRectF(place, QSizeF(cell)));
        else
            (letter ? m_letters : m_digits)->draw(painter, place, characters[static_cast<std::size_t>(i)]);
        place.rx() += cell.width() + (letter ? boxMargin : 0);
    }
}

} // namespace quorate::ui
