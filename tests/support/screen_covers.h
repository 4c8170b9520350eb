#pragma once

#include <QWidget>

namespace quorate
{

/** What stands before other screens now, while a secret is shown on one. */
[[nodiscard]] QList<QWidget*> visibleScreenCovers();

} // namespace quorate
