#include "support/screen_covers.h"

#include <QApplication>

namespace quorate
{

QList<QWidget*> visibleScreenCovers()
{
    QList<QWidget*> covers;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String("screenCover") && window->isVisible())
            covers += window;
    }
    return covers;
}

} // namespace quorate
