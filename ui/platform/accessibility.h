#pragma once

#include "ui/platform/palette.h"

namespace quorate::ui
{

/** What somebody needs to see and use the screen; nothing of it is secret. Kept in the settings of the user. */
struct Accessibility {
    int letters = 100; // per cent of the usual size
    Theme theme = Theme::System;
    bool hideOnlyWhenAsked = false; // no time limit hides a share; for this run of the program, never saved

    friend bool operator==(const Accessibility&, const Accessibility&) = default;
};

inline constexpr int leastLetters = 100;
inline constexpr int mostLetters = 300;

[[nodiscard]] const Accessibility& accessibility();

/** From now on, for what is made after this call. Needs an application object. */
void useAccessibility(const Accessibility& wanted);

/**
 * From and to quorate/quorate.conf in the user's folder of settings (XDG). What makes no sense there is ignored.
 */
[[nodiscard]] Accessibility savedAccessibility();
void saveAccessibility(const Accessibility& wanted);

} // namespace quorate::ui
