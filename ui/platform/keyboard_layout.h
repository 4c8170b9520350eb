#pragma once

#include <QAbstractNativeEventFilter>
#include <QByteArray>
#include <QObject>
#include <QString>

namespace quorate::ui
{

/**
 * "de (nodeadkeys)", as panels of desktops name it, from what an X server says about its keyboard: five texts that
 * end with a zero byte, of which the third and the fourth are lists of layouts and variants, one for each group.
 * Empty where that is not what it says.
 */
[[nodiscard]] QString layoutInWords(const QByteArray& rulesNames, int group);

/**
 * Which keyboard layout is in use now, and when that changes. An X server knows; elsewhere an input method may;
 * otherwise nobody tells.
 */
class KeyboardLayout final : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit KeyboardLayout(QObject* parent = nullptr);
    ~KeyboardLayout() override;

    /** In words; empty if nobody tells. */
    [[nodiscard]] QString name() const { return m_name; }

Q_SIGNALS:
    void changed();

private:
    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;
    void lookSoon();
    void look();

    QString m_name{};
    quint32 m_property = 0;   // 0: no X server
    int m_keyboardEvents = 0; // the number of the server's events about keyboards; 0: none
    bool m_willLook = false;
};

} // namespace quorate::ui
