#include "support/screen_checks.h"

#include "support/keyboard_person.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMetaProperty>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

namespace quorate
{

namespace
{

constexpr int mostControls = 300;

QString controlInWords(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString words = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), words.left(40));
}

bool canBeUsed(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/** Parts of other controls: the line inside a spin box, the frame of a scroll area. */
bool isPart(const QWidget& widget)
{
    return qobject_cast<const QSpinBox*>(widget.parentWidget()) != nullptr || widget.focusProxy() != nullptr;
}

/** Of a group of radio buttons, Tab reaches the one that is chosen; arrow keys reach the others. */
bool arrowsReach(const QWidget& widget)
{
    const auto* radio = qobject_cast<const QRadioButton*>(&widget);
    return radio != nullptr && !radio->isChecked();
}

} // namespace

QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool control = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPart(*widget);
        if (control && spokenName(widget).isEmpty())
            nameless += controlInWords(*widget);
    }
    return nameless;
}

QStringList unreachableControls(QWidget& window)
{
    QList<QWidget*> reached;
    for (int i = 0; i < mostControls; ++i) {
        typeKey(Qt::Key_Tab);
        if (reached.contains(QApplication::focusWidget()))
            break;
        reached += QApplication::focusWidget();
    }
    QStringList unreached;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (canBeUsed(*widget) && !isPart(*widget) && !arrowsReach(*widget) && !reached.contains(widget))
            unreached += controlInWords(*widget);
    }
    return unreached;
}

QStringList clippedWidgets(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool hasWords = qobject_cast<const QLabel*>(widget) != nullptr ||
                              qobject_cast<const QAbstractButton*>(widget) != nullptr;
        if (!widget->isVisible() || !hasWords)
            continue;
        const int needed =
            widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
        const bool wrapped = widget->hasHeightForWidth();
        const bool tooLow = widget->height() < needed;
        const bool tooNarrow =
            widget->width() < (wrapped ? widget->minimumSizeHint() : widget->sizeHint()).width();
        const QPoint right = widget->mapTo(&window, QPoint(widget->width(), 0));
        if (tooLow || tooNarrow || right.x() > window.width())
            clipped += QStringLiteral("%1: %2x%3, needs %4 high")
                           .arg(controlInWords(*widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed);
    }
    return clipped;
}

QString everythingReadable(QObject& root)
{
    QString all;
    const auto add = [&all](const QString& text) { all += text + u'\n'; };
    QList<QObject*> objects = root.findChildren<QObject*>();
    objects += &root;
    for (QObject* object : objects) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
            add(object->metaObject()->property(i).read(object).toString());
        for (const QByteArray& name : object->dynamicPropertyNames())
            add(object->property(name.constData()).toString());
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(object);
        if (interface == nullptr)
            continue;
        for (const auto kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(interface->text(kind));
        if (QAccessibleTextInterface* text = interface->textInterface())
            add(text->text(0, text->characterCount()));
    }
    return all;
}

} // namespace quorate
