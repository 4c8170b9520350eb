#pragma once

#include <span>
#include <string>
#include <string_view>

namespace quorate
{

/** All of these in one text, with `between` where two of them meet. */
[[nodiscard]] inline std::string joined(std::span<const std::string> parts, std::string_view between)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty())
            text += between;
        text += part;
    }
    return text;
}

} // namespace quorate
