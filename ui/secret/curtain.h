#pragma once

#include <QAccessible>
#include <QObject>
#include <array>
#include <vector>

class QKeyEvent;

namespace quorate::ui
{

class SecretSurface;

/**
 * The one place that knows whether a secret is on the screen. While it is closed every SecretSurface paints its
 * cover, and close() returns only after they have done so: no pixel of a secret is left in the window's memory.
 *
 * It also stands in front of everything that listens to keys. An assistive technology makes Qt send each key and
 * its text over the session bus, from a filter on the application, before any widget sees it; so the keys of
 * secret fields are taken out here, first.
 */
class Curtain final : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)

public:
    explicit Curtain(QObject* parent = nullptr);
    ~Curtain() override;

    [[nodiscard]] bool isOpen() const { return m_open; }
    void open();
    void close();

    /**
     * The holder of the secret has said that only they hear their screen reader: it may have one group at a time.
     */
    [[nodiscard]] bool readsPrivately() const { return m_reads; }
    void setReadsPrivately(bool reads);

    /** False: a share stays on the screen until its holder hides it, or something else happens that must. */
    [[nodiscard]] bool hidesInTime() const { return m_hidesInTime; }
    void setHidesInTime(bool hides) { m_hidesInTime = hides; }

    /** The next person comes: what the last one chose is over, and what was chosen for everybody holds again. */
    void forgetHolder();

    void add(SecretSurface* surface) { m_surfaces.push_back(surface); }
    void remove(SecretSurface* surface);

    /** Puts the key filter before filters that were installed later. */
    void standInFront();

Q_SIGNALS:
    void changed(bool open);
    void readingChanged(bool reads);

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void withdrawWhatIsRead();
    void rememberPressed(const QKeyEvent& key);
    [[nodiscard]] bool forgetPressed(const QKeyEvent& key);
    void accessibilityActiveChanged(bool active) override;

    bool m_open = false;
    bool m_reads = false;
    bool m_hidesInTime;
    std::vector<SecretSurface*> m_surfaces{};
    std::array<quint32, 8> m_pressed{}; // keys that a surface took and that are still down
};

} // namespace quorate::ui
