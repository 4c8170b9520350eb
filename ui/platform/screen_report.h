#pragma once

#include "ceremony/room.h"
#include "ui/platform/window_system.h"

#include <QAccessible>
#include <QObject>
#include <atomic>

namespace quorate::ui
{

/** Two screens that show the same picture, or a part of the same. */
[[nodiscard]] bool screensAreMirrored();

/**
 * What the window system knows about the screens, kept up to date on the thread of the windows, so that any other
 * thread may read it at once.
 */
class ScreenReport final : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    ScreenReport();
    ~ScreenReport() override;

    /** From any thread. Adds screens, mirroring, whether they can be covered, and assistive technology. */
    void addTo(RoomFacts& facts) const;

private:
    void look();
    void accessibilityActiveChanged(bool active) override;

    std::atomic_int m_screens = 0;
    std::atomic_bool m_mirrored = false;
    std::atomic_bool m_assistive = false;
    const bool m_canCover = canCoverScreens();
};

} // namespace quorate::ui
