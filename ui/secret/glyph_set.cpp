#include "ui/secret/glyph_set.h"

#include <QFontMetrics>
#include <QPainter>
#include <map>
#include <tuple>

namespace quorate::ui
{

GlyphSet::GlyphSet(const QFont& font, const QColor& ink, const QColor& ground, qreal devicePixelRatio)
{
    const QFontMetrics metrics(font);
    m_cell = {metrics.horizontalAdvance(u'0'), metrics.height()};
    const auto picture = [&](const auto& paint) {
        QImage image(m_cell * devicePixelRatio, QImage::Format_RGB32);
        image.setDevicePixelRatio(devicePixelRatio);
        image.fill(ground);
        QPainter painter(&image);
        painter.setFont(font);
        painter.setPen(ink);
        paint(painter);
        return image;
    };
    for (std::uint8_t c = first; c <= last; ++c)
        m_glyphs[c - first] = picture([&](QPainter& painter) {
            painter.drawText(QPoint(0, metrics.ascent()), QString(QLatin1Char(static_cast<char>(c))));
        });
    m_box = picture([&](QPainter& painter) {
        painter.drawRect(QRectF(QPointF(), QSizeF(m_cell)).adjusted(1, m_cell.height() * 0.3, -2, -3));
    });
}

std::shared_ptr<const GlyphSet> GlyphSet::shared(const QFont& font, const QColor& ink, const QColor& ground,
                                                 qreal devicePixelRatio)
{
    static std::map<std::tuple<QString, QRgb, QRgb, qreal>, std::weak_ptr<const GlyphSet>> sets;
    std::erase_if(sets, [](const auto& entry) { return entry.second.expired(); });
    auto& known = sets[{font.key(), ink.rgb(), ground.rgb(), devicePixelRatio}];
    auto set = known.lock();
    if (!set) {
        set = std::make_shared<const GlyphSet>(font, ink, ground, devicePixelRatio);
        known = set;
    }
    return set;
}

void GlyphSet::draw(QPainter& painter, QPoint at, std::uint8_t character) const
{
    painter.drawImage(at, character >= first && character <= last ? m_glyphs[character - first] : m_box);
}

} // namespace quorate::ui
