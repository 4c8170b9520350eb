#include "support/offscreen_screens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quorate
{

namespace
{

constexpr int screenDotsPerInch = 96;

QJsonObject screenAt(const QRect& place, qsizetype number)
{
    return {{QStringLiteral("name"), QStringLiteral("screen %1").arg(number)},
            {QStringLiteral("x"), place.x()},
            {QStringLiteral("y"), place.y()},
            {QStringLiteral("width"), place.width()},
            {QStringLiteral("height"), place.height()},
            {QStringLiteral("logicalDpi"), screenDotsPerInch},
            {QStringLiteral("logicalBaseDpi"), screenDotsPerInch},
            {QStringLiteral("dpr"), 1}};
}

} // namespace

OffscreenScreens::OffscreenScreens(const std::vector<QRect>& places)
{
    QJsonArray screens;
    for (const QRect& place : places)
        screens += screenAt(place, screens.size() + 1);
    const QJsonObject configuration{{QStringLiteral("screens"), screens}};
    if (!m_configuration.open() || m_configuration.write(QJsonDocument(configuration).toJson()) < 0)
        qFatal("no file that tells of the screens");
    m_configuration.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + m_configuration.fileName().toUtf8());
}

} // namespace quorate
