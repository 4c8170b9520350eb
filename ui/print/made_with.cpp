#include "ui/print/made_with.h"

namespace quorate::ui
{

QString programAndVersion()
{
    return QStringLiteral("Quorate " QUORATE_VERSION);
}

} // namespace quorate::ui
