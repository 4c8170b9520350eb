#pragma once

#include "base/secret_bytes.h"
#include "ui/secret/glyph_set.h"
#include "ui/secret/secret_surface.h"

namespace quorate::ui
{

/** What can be typed into a SecretInput, and how it looks. */
struct SecretShape {
    enum class Accepts {
        Anything,        // every character, kept as UTF-8
        HexDigits,       // 0-9 and A-F, upper-cased
        ShareCharacters, // anything but what separates groups, upper-cased: the core reads other keyboards' digits
    };
    Accepts accepts = Accepts::Anything;
    int capacity = 0;                // characters
    bool slots = false;              // a place for each character; otherwise a line that scrolls
    int groupSize = 0;               // slots: a gap after each group
    int boxedFrom = -1;              // slots: from here on they are boxed, as check letters are
    bool readableWhenActive = false; // shows its characters only while it has the focus
};

/**
 * A field for a secret: keys go straight into locked memory, and dots are all that is seen while the curtain is
 * closed. Characters are added and removed at the end only.
 */
class SecretInput : public SecretSurface
{
    Q_OBJECT

public:
    SecretInput(const SecretShape& shape, Curtain& curtain, QWidget* parent = nullptr);

    /** Characters, not bytes. */
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] bool isFull() const { return m_length == m_shape.capacity; }

    /** What was typed leaves this field, which is painted empty before this returns. */
    [[nodiscard]] SecretBytes take();
    void clear();

    /** True if letters were typed as they are only with Caps Lock. */
    [[nodiscard]] bool capsLockSeen() const { return m_capsLockSeen; }

    [[nodiscard]] QString hiddenText() const override;
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const override;
    bool takeKey(const QKeyEvent& key) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    void filled();

protected:
    /** The key that was typed last. */
    [[nodiscard]] QString spelled() const override;
    void paintSecret(QPainter& painter) final;
    void paintCover(QPainter& painter) final { paintField(painter, rect(), false); }
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    /** The characters, or dots, within `area`. */
    virtual void paintField(QPainter& painter, const QRect& area, bool readable);
    [[nodiscard]] QSize fieldSize() const;

private:
    [[nodiscard]] bool accepts(char32_t character) const;
    void append(char32_t character);
    void removeLast();
    void noticeCapsLock(const QKeyEvent& key);
    [[nodiscard]] QFont glyphFont() const;
    void paintSlots(QPainter& painter, const QRect& area, bool readable);
    void paintLine(QPainter& painter, const QRect& area, bool readable);
    void paintCharacter(QPainter& painter, QPoint at, int index, bool readable) const;

    SecretShape m_shape;
    SecretBytes m_bytes; // UTF-8
    std::size_t m_size = 0;
    int m_length = 0;
    bool m_capsLockSeen = false;
    bool m_echoes = false; // the last key was a character
    std::shared_ptr<const GlyphSet> m_glyphs{};
};

} // namespace quorate::ui
