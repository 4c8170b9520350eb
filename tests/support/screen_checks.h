#pragma once

#include <QStringList>
#include <QWidget>

namespace quorate
{

/** Controls that the keyboard reaches but a screen reader cannot name. */
[[nodiscard]] QStringList namelessControls(const QWidget& window);

/** Controls that can be used but that Tab never reaches, from wherever the focus is. */
[[nodiscard]] QStringList unreachableControls(QWidget& window);

/**
 * Labels and buttons whose words do not fit into them, and widgets that reach over the right edge of their page.
 */
[[nodiscard]] QStringList clippedWidgets(const QWidget& window);

/** So often at least a time that is over soon can be made longer (WCAG 2.2, 2.2.1). */
constexpr int extensions = 10;

/** Every property of every object under this one and all that it tells screen readers, as text. */
[[nodiscard]] QString everythingReadable(QObject& root);

} // namespace quorate
