#pragma once

namespace quorate::ui
{

/**
 * Before there is an application. In a Wayland session no program knows where its windows lie, and none can put
 * one onto another screen without taking the keyboard there: a cover could neither be placed nor stay in the
 * background. So the wizard is a program of the X server that comes with the session, if there is one and
 * QT_QPA_PLATFORM does not say otherwise.
 */
void preferX11();

/** Can windows be put onto the other screens, whole and without taking the keyboard? To be asked of an application
 * that runs. */
[[nodiscard]] bool canCoverScreens();

} // namespace quorate::ui
