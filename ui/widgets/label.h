#pragma once

#include "ui/platform/type.h"

#include <QHash>
#include <QLabel>
#include <QMargins>

namespace quorate::ui
{

/** Words on a page: plain text that wraps, in one of the sizes and tones of the design. */
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Text, Muted, Danger, Success, Warning, Rehearsal };

    explicit Label(const QString& words, TypeSize size = TypeSize::Body, Tone tone = Tone::Text,
                   QWidget* parent = nullptr);

    void setTone(Tone tone);

    /** Leading and trailing go by the direction of the screen; QLabel would go by that of the words. */
    void setAlignment(Qt::Alignment alignment);

    /** Layouts ask for it again and again, and QLabel would lay all its words out each time. */
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    /** What the heights that are known hold for; another font forgets them. */
    struct Measured {
        QString words{};
        QMargins margins{};
        QHash<int, int> heights{}; // by width
    };

    Tone m_tone;
    mutable Measured m_measured{};
};

/** The heading of a screen. It takes the focus of each new screen, so that a stray Enter does nothing. */
class Heading final : public Label
{
    Q_OBJECT

public:
    explicit Heading(const QString& words, QWidget* parent = nullptr);

    /** A word that is too long for a line of large letters may break. */
    void setWords(const QString& words);

protected:
    // A QLabel that takes the focus makes itself a text document, for a cursor in words that can be selected: a
    // fifth of what the first screen costs. Nothing can be selected in a heading.
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* /*event*/) override {}
    void focusOutEvent(QFocusEvent* /*event*/) override {}
};

} // namespace quorate::ui
