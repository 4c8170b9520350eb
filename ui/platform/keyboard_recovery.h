#pragma once

class QWidget;

namespace quorate::ui
{

/**
 * Keeps the keyboard of a window whole in a Wayland session, as long as the window lives. A window that closes
 * before the program has heard that it had the keyboard can leave Qt (seen with 6.4) thinking that none of the
 * program's windows has it, while the keys still come: then no shortcut works, and nothing is told when another
 * program takes the keyboard. A key that comes all the same gives that away. The window is then shown again: for
 * the compositor that is a new one, which is given the keyboard anew. No secret stays open meanwhile.
 */
void recoverKeyboard(QWidget& window);

} // namespace quorate::ui
