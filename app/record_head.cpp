#include "app/record_head.h"

#include <QString>
#include <QSysInfo>

namespace quorate
{

RecordHead recordHead(std::string ceremony, std::string folder, bool test)
{
    return {.ceremony = std::move(ceremony),
            .test = test,
            .folder = std::move(folder),
            .program = "quorate " QUORATE_VERSION,
            .system = QSysInfo::prettyProductName().toStdString()};
}

} // namespace quorate
