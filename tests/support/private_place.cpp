#include "support/private_place.h"

#include "base/private_folder.h"

#include <QDir>

namespace quorate
{

std::unique_ptr<QTemporaryDir> privatePlace()
{
    for (const QString& folder : {QStringLiteral(QUORATE_BUILD_DIR), QDir::homePath()}) {
        auto place = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/quorate-test-XXXXXX"));
        if (place->isValid() && checkPrivateFolder(place->path().toStdString()))
            return place;
    }
    return nullptr;
}

} // namespace quorate
