#pragma once

#include "ui/platform/type.h"

#include <QWidget>

namespace quorate::ui
{

/** Has this part of a window no room for two columns, because it is narrow or the letters are large? */
[[nodiscard]] inline bool isNarrow(const QWidget& part)
{
    constexpr int narrowWindow = 900;
    return part.width() < narrowWindow || lettersAreLarge();
}

} // namespace quorate::ui
