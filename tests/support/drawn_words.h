#pragma once

#include "ui/print/canvas.h"

#include <functional>
#include <vector>

namespace quorate
{

/** Words that a painter wrote in one go: a line, or what of it has the same letters. Outlines are no words. */
struct DrawnWords {
    QString words{};
    QRectF place{}; // millimetres: from the top of a capital letter to the foot of a "g"
    double points = 0;
};

/** What `draw` writes on a page, without what is blank only. */
[[nodiscard]] std::vector<DrawnWords> wordsDrawn(const std::function<void(ui::Canvas&)>& draw);

} // namespace quorate
