#include "support/layout_checks.h"

#include "support/screen_checks.h"
#include "ui/pages/reveal_page.h"
#include "ui/secret/secret_grid.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/foot_area.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <functional>

namespace quorate
{

namespace
{

constexpr int primaryTarget = 44;
constexpr int leastTarget = 24;
constexpr int touching = 1; // pixels that neighbours may share

template <class... Kinds>
bool isOneOf(const QWidget& widget)
{
    return (... || (qobject_cast<const Kinds*>(&widget) != nullptr));
}

/** What people see or use; all else only holds such parts. */
bool isContent(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull();
    return isOneOf<QAbstractButton, QLineEdit, QAbstractSpinBox, QProgressBar, QListWidget, ui::SecretSurface,
                   ui::Badge>(widget);
}

QString described(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString words = label != nullptr ? label->text() : widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()),
             (button != nullptr ? button->text() : words).left(40));
}

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

/** The scroll area that a widget moves with, or nothing. */
const QScrollArea* scrollerOf(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr && up != &window; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(up);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget))
            return area;
    }
    return nullptr;
}

std::vector<const QWidget*> visibleContent(const QWidget& window)
{
    std::vector<const QWidget*> found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && widget->window() == window.window() && isContent(*widget))
            found.push_back(widget);
    }
    return found;
}

QStringList overlaps(const QWidget& window)
{
    QStringList faults;
    const auto parts = visibleContent(window);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t j = i + 1; j < parts.size(); ++j) {
            const QWidget& one = *parts[i];
            const QWidget& other = *parts[j];
            if (one.isAncestorOf(&other) || other.isAncestorOf(&one) ||
                scrollerOf(one, window) != scrollerOf(other, window))
                continue;
            const QRect both = placeIn(window, one) & placeIn(window, other);
            if (both.width() > touching && both.height() > touching)
                faults += QStringLiteral("overlap: %1 and %2").arg(described(one), described(other));
        }
    }
    return faults;
}

QStringList outOfReach(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* part : visibleContent(window)) {
        const QScrollArea* scroller = scrollerOf(*part, window);
        const QWidget& whole = scroller != nullptr ? *scroller->widget() : window;
        if (!whole.rect().contains(placeIn(whole, *part)))
            faults += QStringLiteral("out of reach: %1").arg(described(*part));
    }
    return faults;
}

QString widestIn(const QWidget& content)
{
    const QWidget* widest = &content;
    int most = 0;
    for (const QWidget* part : content.findChildren<QWidget*>()) {
        if (part->isVisibleTo(&content) && isContent(*part) && part->minimumSizeHint().width() > most) {
            widest = part;
            most = part->minimumSizeHint().width();
        }
    }
    return described(*widest);
}

QStringList sidewaysScrolling(const QWidget& window)
{
    QStringList faults;
    for (const QAbstractScrollArea* area : window.findChildren<QAbstractScrollArea*>()) {
        if (!area->isVisibleTo(&window))
            continue;
        const auto* holder = qobject_cast<const QScrollArea*>(area);
        const QWidget* content = holder != nullptr ? holder->widget() : nullptr;
        const bool wider = content != nullptr && content->width() > area->viewport()->width();
        if (wider || area->horizontalScrollBar()->maximum() > 0)
            faults += QStringLiteral("scrolls sideways: %1, because of %2")
                          .arg(described(*area), content != nullptr ? widestIn(*content) : QString());
    }
    return faults;
}

/** What people look at or type into can be seen without scrolling, if there is room for it. */
QString outOfSight(const QWidget& part, const QWidget& window)
{
    const QScrollArea* scroller = scrollerOf(part, window);
    if (scroller == nullptr || part.height() > scroller->viewport()->height())
        return {};
    const QRect place = placeIn(*scroller->viewport(), part);
    if (place.top() >= 0 && place.bottom() <= scroller->viewport()->rect().bottom())
        return {};
    return QStringLiteral("out of sight: %1, %2 to %3 of %4")
        .arg(described(part))
        .arg(place.top())
        .arg(place.bottom())
        .arg(scroller->viewport()->height());
}

/** Nothing scrolls that has room for all it holds. */
QStringList idleScrolling(const QWidget& window)
{
    QStringList faults;
    for (const auto* area : window.findChildren<const QScrollArea*>()) {
        const QWidget* content = area->widget();
        if (content == nullptr || !area->isVisibleTo(&window) || area->verticalScrollBar()->maximum() == 0)
            continue;
        const int needed = std::max(content->minimumHeight(), content->hasHeightForWidth()
                                                                  ? content->heightForWidth(area->width())
                                                                  : content->minimumSizeHint().height());
        const auto* foot = qobject_cast<const ui::FootArea*>(area);
        const int room = foot != nullptr ? foot->parentWidget()->height() / 2 : area->height();
        if (needed <= room)
            faults += QStringLiteral("scrolls for nothing: %1, %2 of %3 high")
                          .arg(described(*area))
                          .arg(needed)
                          .arg(room);
    }
    return faults;
}

QStringList smallTargets(const QWidget& window)
{
    QStringList faults;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&window))
            continue;
        bool below = false;
        for (const QWidget* up = button->parentWidget(); up != nullptr; up = up->parentWidget())
            below = below || qobject_cast<const ui::ActionBar*>(up) != nullptr;
        const int least = below ? primaryTarget : leastTarget;
        if (button->height() < least || button->width() < leastTarget)
            faults += QStringLiteral("small target: %1 %2x%3")
                          .arg(described(*button))
                          .arg(button->width())
                          .arg(button->height());
    }
    return faults;
}

/** All that a widget of its own says: on the screen, as a hint, to screen readers. */
QStringList wordsOf(const QWidget& widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words += label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words += button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        words += line->placeholderText();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
        words += spin->text();
    if (const auto* list = qobject_cast<const QListWidget*>(&widget)) {
        for (int i = 0; i < list->count(); ++i)
            words += {list->item(i)->text(), list->item(i)->data(Qt::AccessibleTextRole).toString()};
    }
    words.removeDuplicates();
    return words;
}

} // namespace

QStringList sightFaults(const QWidget& window)
{
    QStringList faults;
    for (const auto* page : window.findChildren<const ui::RevealPage*>()) {
        if (const auto* share = page->findChild<const ui::SecretGrid*>())
            faults += outOfSight(*share, window);
    }
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && window.isAncestorOf(focus) && qobject_cast<const ui::Heading*>(focus) == nullptr)
        faults += outOfSight(*focus, window);
    faults.removeAll(QString());
    return faults;
}

QStringList layoutFaults(const QWidget& window)
{
    return clippedWidgets(window) + overlaps(window) + outOfReach(window) + sidewaysScrolling(window) +
           smallTargets(window) + idleScrolling(window);
}

QStringList untranslatedWords(const QWidget& window, QStringList publicWords)
{
    // Not a letter alone: rows of a share are called A and B in every language.
    static const QRegularExpression vowel(QStringLiteral("[AEIOUaeiou][A-Za-z]|[A-Za-z][AEIOUaeiou]"));
    const QChar mayBreak(0x200B);
    publicWords.replaceInStrings(QString(mayBreak), QString());
    std::ranges::sort(publicWords, std::ranges::greater(), &QString::size); // a name before a part of it
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != window.window())
            continue;
        for (const QString& shown : wordsOf(*widget)) {
            QString left = shown;
            left.remove(mayBreak);
            for (const QString& word : publicWords)
                left.remove(word);
            if (left.contains(vowel))
                faults += QStringLiteral("not translated: %1 says \"%2\"").arg(described(*widget), left);
        }
    }
    return faults;
}

} // namespace quorate
