#include "ui/platform/screen_report.h"

#include <QGuiApplication>
#include <QScreen>

namespace quorate::ui
{

bool screensAreMirrored()
{
    const auto screens = QGuiApplication::screens();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        for (qsizetype j = i + 1; j < screens.size(); ++j) {
            if (screens[i]->geometry().intersects(screens[j]->geometry()))
                return true;
        }
    }
    return false;
}

ScreenReport::ScreenReport()
{
    const auto watch = [this](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, &ScreenReport::look);
    };
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, [this, watch](QScreen* screen) {
        watch(screen);
        look();
    });
    // A little later, when the list of screens is without it.
    connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenReport::look, Qt::QueuedConnection);
    QAccessible::installActivationObserver(this);
    m_assistive = QAccessible::isActive();
    look();
}

ScreenReport::~ScreenReport()
{
    QAccessible::removeActivationObserver(this);
}

void ScreenReport::addTo(RoomFacts& facts) const
{
    facts.screens = m_screens;
    facts.mirrored = m_mirrored;
    facts.canCover = m_canCover;
    facts.assistive = m_assistive ? Answered::Yes : Answered::No;
}

void ScreenReport::look()
{
    m_screens = static_cast<int>(QGuiApplication::screens().size());
    m_mirrored = screensAreMirrored();
}

void ScreenReport::accessibilityActiveChanged(bool active)
{
    m_assistive = active;
}

} // namespace quorate::ui
