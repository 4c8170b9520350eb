#pragma once

#include <functional>

class QWidget;

namespace quorate::ui
{

/**
 * Calls `then` once, when this widget has been painted for the first time and its picture is with the window
 * system: what nobody can see or use before belongs there. Never called if the widget is gone before.
 */
void afterFirstPaint(QWidget& widget, std::function<void()> then);

} // namespace quorate::ui
