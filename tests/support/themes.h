#pragma once

#include "ui/platform/palette.h"

#include <array>

namespace quorate
{

struct NamedTheme {
    const char* name;
    ui::Theme theme;
};

/** Every theme of the window, for tests that walk through all of them. */
constexpr std::array themes{NamedTheme{"light", ui::Theme::Light}, NamedTheme{"dark", ui::Theme::Dark},
                            NamedTheme{"contrast", ui::Theme::Contrast}};

} // namespace quorate
