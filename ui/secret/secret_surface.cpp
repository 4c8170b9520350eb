#include "ui/secret/secret_surface.h"

#include "ui/platform/palette.h"
#include "ui/secret/secret_accessibility.h"

#include <QBackingStore>
#include <QKeyEvent>
#include <QPainter>
#include <QWindow>

namespace quorate::ui
{

SecretSurface::SecretSurface(Curtain& curtain, QWidget* parent) : QWidget(parent), m_curtain(curtain)
{
    describeSecretsToScreenReaders();
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setLayoutDirection(Qt::LeftToRight); // as sheets are written in every language
    m_curtain.add(this);
}

SecretSurface::~SecretSurface()
{
    m_curtain.remove(this);
}

void SecretSurface::paintCoverNow()
{
    repaint();
    const QWindow* handle = window()->windowHandle();
    QBackingStore* store = backingStore();
    if (store == nullptr || handle == nullptr || handle->isExposed())
        return;
    // A window that cannot be seen is not painted, but its memory still holds the last picture.
    const QRegion area = QRegion(rect()).translated(mapTo(window(), QPoint()));
    store->beginPaint(area);
    QPainter painter(store->paintDevice());
    painter.fillRect(area.boundingRect(), colors().shareGround);
    painter.end();
    store->endPaint();
    window()->update();
}

QString SecretSurface::readableText() const
{
    return m_curtain.readsPrivately() && m_curtain.isOpen() && hasFocus() ? spelled() : QString();
}

void SecretSurface::tellReader()
{
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

bool SecretSurface::paintsOnWindow() const
{
    const QBackingStore* store = backingStore();
    QPoint offset;
    return store != nullptr && redirected(&offset) == const_cast<QBackingStore*>(store)->paintDevice();
}

void SecretSurface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_curtain.isOpen() && paintsOnWindow())
        paintSecret(painter);
    else
        paintCover(painter);
}

void SecretSurface::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(takeKey(*event));
}

} // namespace quorate::ui
