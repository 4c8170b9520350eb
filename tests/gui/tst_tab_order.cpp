#include "support/keyboard_person.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostWidgets = 2000;

bool isTabStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled();
}

/** Where Tab goes from the focus, one after another, until it is back. */
std::vector<QWidget*> tabStops()
{
    std::vector<QWidget*> stops;
    QWidget* const start = QApplication::focusWidget();
    QWidget* widget = start->nextInFocusChain();
    for (int i = 0; widget != start && i < mostWidgets; ++i, widget = widget->nextInFocusChain()) {
        if (isTabStop(*widget))
            stops.push_back(widget);
    }
    return stops;
}

/** Everything that can be used by keyboard in this part of the window is among the stops. */
bool reached(const QWidget& part, const std::vector<QWidget*>& stops, QString& missing)
{
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        if (isTabStop(*widget) && std::ranges::find(stops, widget) == stops.end() &&
            widget != QApplication::focusWidget()) {
            missing = spokenName(widget);
            return false;
        }
    }
    return true;
}

} // namespace

/** Tab reaches everything on every page of a ceremony, the page first and the bar at the top last. */
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRoundEveryPage();
    void goesOnFromAnotherChoice();
};

void TabOrderTest::goesRoundEveryPage()
{
    WizardStage stage(2, 2031, 1000, ui::MainWindow::Opens::AtOnce); // as the program does
    stage.setRoom([] { return RoomFacts{.screens = 1}; });
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}})
        .fill("room", {{"reason", u"a test"_s}})
        .give("save", stage.folder());
    QVERIFY2(people.open(u"Create a set of shares"_s), qPrintable(people.why()));
    auto* bar = stage.window().findChild<ui::ActionBar*>();
    auto* top = stage.window().findChild<ui::TopBar*>();
    while (!std::holds_alternative<Outcome>(people.step().kind)) {
        const std::vector<QWidget*> stops = tabStops();
        QString missing;
        const QString step = QString::fromStdString(std::string(people.step().id)) + u": "_s;
        QVERIFY2(reached(*bar, stops, missing), qPrintable(step + missing));
        QVERIFY2(reached(*top, stops, missing), qPrintable(step + missing));
        QVERIFY2(std::ranges::is_partitioned(stops, [&](QWidget* stop) { return !top->isAncestorOf(stop); }),
                 qPrintable(step));
        QVERIFY2(people.answerPage(), qPrintable(people.why()));
    }
}

/** Tab stops at the choice that is made. Another one is taken with an arrow key: the way on is the same. */
void TabOrderTest::goesOnFromAnotherChoice()
{
    WizardStage stage(1);
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}});
    QVERIFY2(people.open(u"Create a set of shares"_s), qPrintable(people.why()));
    while (people.step().id != "scheme")
        QVERIFY2(people.answerPage(), qPrintable(people.why()));
    int choices = 0;
    for (QRadioButton* made : stage.window().findChild<ui::CeremonyView*>()->findChildren<QRadioButton*>()) {
        if (!made->isVisible() || !made->isChecked())
            continue;
        made->setFocus(Qt::TabFocusReason);
        const QWidget* after = tabStops().front();
        typeKey(Qt::Key_Down);
        if (made->hasFocus())
            typeKey(Qt::Key_Up); // it was the last of its question
        QVERIFY(QApplication::focusWidget() != made && qobject_cast<QRadioButton*>(QApplication::focusWidget()));
        QCOMPARE(tabStops().front(), after);
        ++choices;
    }
    QVERIFY(choices > 0);
}

QUORATE_GUI_TEST(TabOrderTest)
#include "tst_tab_order.moc"
