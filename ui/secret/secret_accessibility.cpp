#include "ui/secret/secret_accessibility.h"

#include "ui/secret/secret_surface.h"

#include <QAccessibleWidget>

namespace quorate::ui
{

namespace
{

class SecretAccessible final : public QAccessibleWidget
{
public:
    explicit SecretAccessible(SecretSurface* surface)
        : QAccessibleWidget(surface, surface->focusPolicy() == Qt::NoFocus ? QAccessible::StaticText
                                                                           : QAccessible::EditableText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto* surface = static_cast<const SecretSurface*>(widget());
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return surface->hiddenText();
        if (QString readable = surface->readableText(); kind == QAccessible::Name && !readable.isEmpty())
            return readable;
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        return state;
    }
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    auto* surface = qobject_cast<SecretSurface*>(object);
    return surface != nullptr ? new SecretAccessible(surface) : nullptr;
}

} // namespace

void describeSecretsToScreenReaders()
{
    static const bool installed = (QAccessible::installFactory(describe), true);
    Q_UNUSED(installed)
}

} // namespace quorate::ui
