#include "ui/platform/icon.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

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
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg"); // Qt's plugin, which is loaded with the first icon
    reader.setScaledSize(QSize(size, size) * devicePixelRatio);
    QPixmap picture = QPixmap::fromImageReader(&reader);
    Q_ASSERT_X(!picture.isNull(), "icon", name);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace quorate::ui
