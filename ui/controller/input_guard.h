#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <chrono>
#include <set>

class QKeyEvent;

namespace quorate::ui
{

/**
 * Keeps one key press or click from acting on two screens (ceremony UX, 3.2). For a moment after each new screen
 * nothing can be pressed, and a key that was down before must be released first; so Enter that is held down never
 * passes a hand-over, reveals a share or erases a token. Esc and the keys of Stop always work, and text can be
 * typed.
 */
class InputGuard final : public QObject
{
    Q_OBJECT

public:
    explicit InputGuard(QObject* parent = nullptr);

    /** How long nothing can be pressed on a new screen. Tests may take less. */
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    /** A key that presses, or a mouse button, is down. */
    [[nodiscard]] bool isHeld() const;

    void screenChanged() { m_quietUntil = QDeadlineTimer(m_pause); }

Q_SIGNALS:
    /** What was held was let go, or nobody would tell; a key that repeats by itself was not. */
    void letGo();

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    [[nodiscard]] bool swallowKeyPress(const QKeyEvent& key);
    [[nodiscard]] bool quiet() const { return !m_quietUntil.hasExpired(); }

    std::chrono::milliseconds m_pause{600};
    QDeadlineTimer m_quietUntil{0};
    std::set<int> m_held{}; // pressing keys that are down
};

} // namespace quorate::ui
