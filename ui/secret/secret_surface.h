#pragma once

#include "ui/secret/curtain.h"

#include <QWidget>

class QKeyEvent;

namespace quorate::ui
{

/**
 * A widget on which a secret may be painted. It paints the secret only while the curtain is open, and only onto
 * its own window: grab() and render() get the cover. No input method, clipboard, drag, undo, tooltip or context
 * menu.
 */
class SecretSurface : public QWidget
{
    Q_OBJECT

public:
    SecretSurface(Curtain& curtain, QWidget* parent);
    ~SecretSurface() override;

    /** Paints the cover before it returns, also when the window cannot be seen. */
    void paintCoverNow();

    /** "hidden, 10 groups": all that a screen reader is told. */
    [[nodiscard]] virtual QString hiddenText() const = 0;

    /** What its holder's screen reader may read now; nothing unless they asked for it, see Curtain. */
    [[nodiscard]] QString readableText() const;
    /** Tells screen readers that this has changed. */
    void tellReader();

    /** Is this a key for this surface? */
    [[nodiscard]] virtual bool takesKey(const QKeyEvent&) const { return false; }
    /** Uses a key; false if it was not for this surface. */
    virtual bool takeKey(const QKeyEvent&) { return false; }

protected:
    [[nodiscard]] Curtain& curtain() const { return m_curtain; }
    /** One group, or the last key, spelled. It is in an ordinary text for as long as the screen reader asks for
     * it. */
    [[nodiscard]] virtual QString spelled() const { return {}; }
    virtual void paintSecret(QPainter& painter) = 0;
    virtual void paintCover(QPainter& painter) = 0;
    void paintEvent(QPaintEvent* event) final;
    void keyPressEvent(QKeyEvent* event) final;

private:
    [[nodiscard]] bool paintsOnWindow() const;

    Curtain& m_curtain;
};

} // namespace quorate::ui
