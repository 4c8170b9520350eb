#pragma once

#include "ceremony/step.h"
#include "ui/platform/keyboard_layout.h"
#include "ui/secret/secret_input.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace quorate::ui
{

/**
 * A PIN, SO-PIN or password to be typed once or twice: how many characters there are, whether Caps Lock seems to
 * be on, which keyboard layout is in use if that can be known, a switch that shows what is typed, and a button
 * that shows it for as long as it is held.
 */
class SecretFields final : public QWidget
{
    Q_OBJECT

public:
    SecretFields(SecretKind kind, int longest, bool twice, Curtain& curtain, QWidget* parent = nullptr);

    [[nodiscard]] SecretInput* first() const { return m_first; }
    [[nodiscard]] bool filledIn() const;

    /** What was typed leaves the fields. */
    [[nodiscard]] SecretBytes takeFirst() { return m_first->take(); }
    [[nodiscard]] SecretBytes takeSecond() { return m_second->take(); }
    void clear();

Q_SIGNALS:
    void changed();
    /** Enter was pressed in the last field. */
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString nameOf(SecretKind kind);
    SecretInput* addField(const QString& label, const SecretShape& shape);
    void addShowSwitch();
    void tell();

    Curtain& m_curtain;
    SecretKind m_kind;
    KeyboardLayout m_keyboard{};
    SecretInput* m_first = nullptr;
    SecretInput* m_second = nullptr;
    Button* m_hold = nullptr;
    Label* m_status = nullptr;
    Label* m_capsLock = nullptr;
};

} // namespace quorate::ui
