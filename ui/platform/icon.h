#pragma once

#include <QColor>
#include <QPixmap>

namespace quorate::ui
{

/** The pictures of resources/icons: a grid of 24, a stroke of 2, drawn in the colour of the text beside them. */
[[nodiscard]] QPixmap iconPicture(const char* name, const QColor& color, int size, qreal devicePixelRatio);

} // namespace quorate::ui
