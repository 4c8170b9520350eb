#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <array>
#include <memory>

class QPainter;

namespace quorate::ui
{

/**
 * One picture for each printable ASCII character, prepared in the order of the alphabet. Secrets are painted from
 * these, so that no string and no text layout of a secret ever exists.
 */
class GlyphSet
{
public:
    GlyphSet() = default;
    GlyphSet(const QFont& font, const QColor& ink, const QColor& ground, qreal devicePixelRatio);

    /** The same set for all who ask for the same look while one of them keeps it. */
    [[nodiscard]] static std::shared_ptr<const GlyphSet> shared(const QFont& font, const QColor& ink,
                                                                const QColor& ground, qreal devicePixelRatio);

    /** Of one character, in logical pixels. */
    [[nodiscard]] QSize cell() const { return m_cell; }

    /** Anything but a printable ASCII character is an empty box. */
    void draw(QPainter& painter, QPoint at, std::uint8_t character) const;

private:
    static constexpr std::uint8_t first = 0x20;
    static constexpr std::uint8_t last = 0x7E;

    QSize m_cell{};
    std::array<QImage, last - first + 1> m_glyphs{};
    QImage m_box{};
};

} // namespace quorate::ui
