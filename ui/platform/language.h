#pragma once

#include <span>
#include <string>
#include <string_view>

namespace quorate::ui
{

/** The languages of the screen as their ISO 639 codes, English first. */
[[nodiscard]] std::span<const std::string_view> languages();

/**
 * From now on the screen is in this language: one of languages(), or "system" for the first of them that the
 * computer's settings name. Two more are for pictures and tests: "pseudo" (long, with marks) and "rtl" (from right
 * to left). Needs an application object. False for another name; nothing is changed then.
 */
[[nodiscard]] bool useLanguage(std::string_view name);

} // namespace quorate::ui
