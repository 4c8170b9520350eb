#pragma once

#include "ceremony/step.h"
#include "ui/secret/glyph_set.h"
#include "ui/secret/secret_surface.h"

namespace quorate::ui
{

/**
 * A share, or some groups of it, as it is written on the sheet: group names, four digits, the boxed check letter,
 * and the seal. The characters come from a SecretView only, and are dots while the curtain is closed.
 */
class SecretGrid final : public SecretSurface
{
    Q_OBJECT

public:
    SecretGrid(const ShareLayout& layout, Curtain& curtain, QWidget* parent = nullptr);

    /** The groups that `characters` holds, in order. */
    void showGroups(SecretView characters, int firstGroup, int groups, bool withSeal);

    /** In percent, 100 to 400. */
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

    [[nodiscard]] QString hiddenText() const override;
    /** Left, right, home and end go from group to group while the share is read to its holder. */
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const override;
    bool takeKey(const QKeyEvent& key) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] QString spelled() const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintSecret(QPainter& painter) override { paint(painter, m_characters.reveal()); }
    void paintCover(QPainter& painter) override { paint(painter, {}); }

private:
    /** A group or the seal on the screen. */
    struct Tile {
        int group = 0;
        std::size_t offset = 0; // of its first character
        int digits = 0;
        int letters = 0;
    };

    [[nodiscard]] std::vector<Tile> tiles() const;
    [[nodiscard]] QFont digitFont(int width) const;
    [[nodiscard]] int rowWidth(const QFont& font) const;
    [[nodiscard]] QSize tileSize(const Tile& tile, const QFont& font) const;
    [[nodiscard]] int tilesPerLine(int width) const;
    void prepareGlyphs();
    void paint(QPainter& painter, ByteView characters);
    void paintTile(QPainter& painter, const Tile& tile, QPoint at, ByteView characters) const;

    ShareLayout m_layout;
    SecretView m_characters{};
    int m_firstGroup = 0;
    int m_groups;
    bool m_withSeal;
    int m_zoom = 100;
    std::size_t m_read = 0; // the tile that is read
    std::shared_ptr<const GlyphSet> m_digits{};
    std::shared_ptr<const GlyphSet> m_letters{};
};

} // namespace quorate::ui
