#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/test_program.h"
#include "support/themes.h"
#include "support/wizard_stage.h"
#include "ui/platform/focus_ring.h"
#include "ui/platform/palette.h"
#include "ui/shell/accessibility_dialog.h"
#include "ui/shell/deviation_dialog.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/stop_dialog.h"
#include "ui/text/help_text.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <algorithm>
#include <array>
#include <map>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostStops = 120;
constexpr int around = 6;             // pixels around a control in which its ring lies
constexpr double leastContrast = 3;   // of the ring against what was there before (ceremony UX 10, checks 4, 16)
constexpr double leastOfASide = 0.85; // the corners are round

QImage onScreen(QWidget& window)
{
    settle();
    return window.screen()
        ->grabWindow(window.winId(), 0, 0, window.width(), window.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

QString described(const QWidget& widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()), spokenName(const_cast<QWidget*>(&widget)).left(40));
}

/** The part of a window in which a control and its ring may be painted: a scroll area cuts what is outside. */
QRect roomOf(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr && up != &window; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(up);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget))
            return {area->viewport()->mapTo(&window, QPoint()), area->viewport()->size()};
    }
    return window.rect();
}

bool becameRing(const QImage& with, const QImage& without, QPoint at)
{
    return with.valid(at) && with.pixel(at) != without.pixel(at) &&
           ui::contrast(with.pixelColor(at), without.pixelColor(at)) >= leastContrast;
}

enum class Side { Top, Bottom, Left, Right };
constexpr std::array sides{std::pair{Side::Top, "top"}, std::pair{Side::Bottom, "bottom"},
                           std::pair{Side::Left, "left"}, std::pair{Side::Right, "right"}};

/** The points across the edge of a control, from outside to inside, at a distance along that edge. */
QPoint pointAt(Side side, const QRect& control, int along, int across)
{
    switch (side) {
    case Side::Top:
        return {control.left() + along, control.top() - across};
    case Side::Bottom:
        return {control.left() + along, control.bottom() + across};
    case Side::Left:
        return {control.left() - across, control.top() + along};
    case Side::Right:
        return {control.right() + across, control.top() + along};
    }
    return {};
}

/** How much of one side of a control has a ring, from 0 to 1. */
double partWithRing(Side side, const QRect& control, const QImage& with, const QImage& without)
{
    const int length = side == Side::Top || side == Side::Bottom ? control.width() : control.height();
    int marked = 0;
    for (int along = 0; along < length; ++along) {
        bool found = false;
        for (int across = -around; across <= around && !found; ++across)
            found = becameRing(with, without, pointAt(side, control, along, across));
        marked += found ? 1 : 0;
    }
    return static_cast<double>(marked) / std::max(1, length);
}

/** What is wrong with the ring around the control that has the focus; empty if nothing is. */
QString faultOfRing(QWidget& control, QWidget& window, const QString& picture)
{
    const QImage with = onScreen(window);
    const QRect place(control.mapTo(&window, QPoint()), control.size());
    control.clearFocus();
    const QImage without = onScreen(window);
    const bool stayed = place == QRect(control.mapTo(&window, QPoint()), control.size());
    control.setFocus(Qt::TabFocusReason);
    settle();
    if (!stayed)
        return u"%1 moves when the focus leaves it"_s.arg(described(control));
    QString fault;
    const QRect room = roomOf(control, window);
    const bool fits = place.width() <= room.width() && place.height() <= room.height();
    if (fits && !room.contains(place))
        fault = u"%1 has the focus out of sight"_s.arg(described(control));
    const QRect seen = place & room;
    for (const auto& [side, name] : sides) {
        if (!fits && (side == Side::Top || side == Side::Bottom))
            continue; // a list that is taller than the window: its sides show the ring
        const double part = partWithRing(side, seen, with, without);
        if (part < leastOfASide)
            fault += u"%1: %2 % of its %3 have a ring. "_s.arg(described(control))
                         .arg(static_cast<int>(100 * part))
                         .arg(QLatin1String(name));
    }
    if (!fault.isEmpty()) {
        const QString folder = QStringLiteral(QUORATE_BUILD_DIR "/focus-ring");
        QDir().mkpath(folder);
        with.save(folder + u'/' + picture + u"-with.png"_s);
        without.save(folder + u'/' + picture + u"-without.png"_s);
    }
    return fault;
}

/** Where Tab (or Shift and Tab) leads until it comes round; empty if it never does. */
QList<QWidget*> wayRound(Qt::KeyboardModifiers modifiers)
{
    QList<QWidget*> stops;
    for (int i = 0; i < mostStops; ++i) {
        typeKey(modifiers == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, modifiers);
        QWidget* now = QApplication::focusWidget();
        if (!stops.isEmpty() && now == stops.front())
            return stops;
        if (now == nullptr || stops.contains(now)) // it goes round without its beginning: a trap
            return {};
        stops += now;
    }
    return {};
}

bool isControl(const QWidget& widget)
{
    const auto* radio = qobject_cast<const QRadioButton*>(&widget);
    const bool byArrows = radio != nullptr && !radio->isChecked(); // Tab reaches the chosen one of a group
    const bool isPart = qobject_cast<const QSpinBox*>(widget.parentWidget()) != nullptr;
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr && !byArrows && !isPart;
}

/** Everything that check 4 asks of a window that is active. */
QStringList faultsOf(QWidget& window, const QString& name)
{
    QStringList faults;
    // A heading has the focus at first; Tab leaves it for good.
    typeKey(Qt::Key_Tab);
    const QList<QWidget*> forward = wayRound(Qt::NoModifier);
    const QList<QWidget*> backward = wayRound(Qt::ShiftModifier);
    if (forward.isEmpty() || backward.isEmpty())
        return {name + u": Tab does not come round"_s};
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !isControl(*widget))
            continue;
        if (!forward.contains(widget))
            faults += u"Tab never reaches %1"_s.arg(described(*widget));
        if (!backward.contains(widget))
            faults += u"Shift and Tab never reach %1"_s.arg(described(*widget));
    }
    for (qsizetype i = 0; i < forward.size(); ++i) {
        forward[i]->setFocus(Qt::TabFocusReason);
        const QString fault = faultOfRing(*forward[i], window, u"%1-%2"_s.arg(name).arg(i));
        if (!fault.isEmpty())
            faults += fault;
    }
    return faults.replaceInStrings(QRegularExpression(u"^"_s), name + u": "_s);
}

} // namespace

/**
 * Check 4 of the ceremony UX: every control is reached by Tab and by Shift and Tab, the keyboard comes round, and
 * the control with the focus has a ring of enough contrast on all of its sides, as the pixels show. Pictures of
 * what fails are kept in the folder "focus-ring" of the build.
 */
class FocusRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        m_secret.show(sampleShare());
    }
    void cleanup() { ui::applyTheme(ui::Theme::Light); }

    /** The measure itself: it must tell a ring from none, from half of one and from one that is too pale. */
    void theMeasureCanFail()
    {
        const QRect control(40, 40, 100, 30);
        QImage without(200, 120, QImage::Format_RGB32);
        without.fill(Qt::white);
        const auto least = [&](const QRect& ring, const QColor& ink) {
            QImage with = without;
            QPainter painter(&with);
            painter.setPen(QPen(ink, 3));
            painter.drawRoundedRect(ring, 8, 8);
            painter.end();
            double part = 1;
            for (const auto& [side, name] : sides)
                part = std::min(part, partWithRing(side, control, with, without));
            return part;
        };
        const QRect ring = control.adjusted(-4, -4, 3, 3);
        QVERIFY(least(ring, Qt::darkBlue) >= leastOfASide);
        QVERIFY(least(ring, QColor(0xDD, 0xDD, 0xDD)) < leastOfASide);
        QVERIFY(least(ring.adjusted(0, 0, 20, 0), Qt::darkBlue) < leastOfASide);
        QVERIFY(least(ring.adjusted(0, -20, 0, 20), Qt::darkBlue) < leastOfASide);
        QVERIFY(least(QRect(), Qt::darkBlue) < leastOfASide);
    }

    void aTrapIsFound()
    {
        class Trap final : public QWidget
        {
            bool focusNextPrevChild(bool) override { return false; }
        };
        QWidget window;
        auto* trap = new Trap;
        trap->setParent(&window);
        trap->setFocusPolicy(Qt::StrongFocus);
        auto* other = new QWidget(&window);
        other->setFocusPolicy(Qt::StrongFocus);
        other->setGeometry(50, 50, 20, 20);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QVERIFY(!faultsOf(window, u"trap"_s).isEmpty());
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("page");
        for (std::size_t theme = 0; theme < themes.size(); ++theme) {
            for (const SampleStep& sample : sampleSteps(m_secret))
                QTest::addRow("%s, %s", sample.name, themes[theme].name)
                    << static_cast<int>(theme) << QString::fromLatin1(sample.name);
        }
    }
    void everyPage()
    {
        QFETCH(int, theme);
        QFETCH(QString, page);
        ui::applyTheme(themes[static_cast<std::size_t>(theme)].theme);
        Step step = sampleStep(page.toStdString(), m_secret);
        step.mayPause = true;
        PageStage stage(step);
        const ui::FocusRing ring(nullptr);
        QVERIFY(stage.show(leastWindow));
        settle();
        const QStringList faults =
            faultsOf(stage.view(), page + u'-' + QLatin1String(themes[static_cast<std::size_t>(theme)].name));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void home_data() { eachTheme(); }
    void home()
    {
        QFETCH(int, theme);
        ui::applyTheme(themes[static_cast<std::size_t>(theme)].theme);
        WizardStage stage(2);
        stage.window().resize(leastWindow);
        QVERIFY(stage.show());
        settle();
        const QStringList faults =
            faultsOf(stage.window(), u"home-"_s + QLatin1String(themes[static_cast<std::size_t>(theme)].name)) +
            namelessControls(stage.window());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void dialogs_data() { eachTheme(); }
    void dialogs()
    {
        QFETCH(int, theme);
        ui::applyTheme(themes[static_cast<std::size_t>(theme)].theme);
        QWidget window;
        window.resize(leastWindow);
        window.show();
        const ui::FocusRing ring(nullptr);
        const std::vector<std::pair<QString, ui::Dialog*>> all{
            {u"stop"_s, new ui::StopDialog(sampleStep("notice", m_secret).stop, &window)},
            {u"deviation"_s, new ui::DeviationDialog([](const Deviation&) { return Result<void>{}; }, &window)},
            {u"help"_s, new ui::HelpDialog(ui::helpFor(Reveal{}), &window)},
            {u"accessibility"_s, new ui::AccessibilityDialog({}, &window)}};
        QStringList faults;
        for (const auto& [name, dialog] : all) {
            dialog->open();
            dialog->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            settle();
            faults += faultsOf(*dialog, u"dialog-"_s + name + u'-' +
                                            QLatin1String(themes[static_cast<std::size_t>(theme)].name));
            faults += namelessControls(*dialog);
            dialog->close();
            settle();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    static void eachTheme()
    {
        QTest::addColumn<int>("theme");
        for (std::size_t theme = 0; theme < themes.size(); ++theme)
            QTest::newRow(themes[theme].name) << static_cast<int>(theme);
    }

    SecretSlot m_secret{};
};

QUORATE_GUI_TEST(FocusRingTest)
#include "tst_focus_ring.moc"
