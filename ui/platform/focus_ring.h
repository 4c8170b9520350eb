#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace quorate::ui
{

/** Draws the ring around the control that has the focus, in every window of the application. */
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);

private:
    void follow(QWidget* now);

    QPointer<QFocusFrame> m_frame{}; // moves into the window or scroll area of the control, and may end with it
};

} // namespace quorate::ui
