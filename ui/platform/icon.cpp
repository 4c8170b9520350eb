#include "ui/platform/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

/** A static library's resources are found only after this call, which must stand outside of every namespace. */
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace quorate::ui
{

QPixmap iconPicture(const char* name, const QColor& color, int size, qreal devicePixelRatio)
{
    static const bool loaded = (loadResources(), true);
    Q_ASSERT(loaded);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "icon", name);
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap picture(QSize(size, size) * devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace quorate::ui
