#include "support/keyboard_person.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/platform/accessibility.h"
#include "ui/shell/accessibility_dialog.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/help_dialog.h"

#include <QApplication>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** What helps on every page, in the same place and by the same key. */
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void helpByKeyEverywhere();
    void lettersAndColoursFollow();
    void aRunningCeremonyStays();
    void nonsenseInTheSettingsIsIgnored();

private:
    QTemporaryDir m_settings{};
};

void TestAccessibility::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); // not those of whoever runs the test
}

void TestAccessibility::cleanup()
{
    ui::useAccessibility({.theme = ui::Theme::Light});
    ui::saveAccessibility({});
}

void TestAccessibility::helpByKeyEverywhere()
{
    WizardStage stage;
    QVERIFY(stage.show());
    const auto help = [&stage] { return stage.window().findChild<ui::HelpDialog*>(); };
    typeKey(Qt::Key_F1);
    QTRY_VERIFY(help() != nullptr && QApplication::activeWindow() == help());
    typeKey(Qt::Key_Escape);
    QTRY_VERIFY(help() == nullptr);
    stage.window().activateWindow(); // there is no window manager here to do it
    stage.window().startCeremony(u"create"_s);
    const std::string before(stage.window().ceremony()->step().id);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    typeKey(Qt::Key_F1);
    QTRY_VERIFY(help() != nullptr && QApplication::activeWindow() == help());
    typeKey(Qt::Key_Return); // "Close" has the focus
    QTRY_VERIFY(help() == nullptr);
    QCOMPARE(std::string(stage.window().ceremony()->step().id), before);
}

void TestAccessibility::lettersAndColoursFollow()
{
    WizardStage stage;
    QVERIFY(stage.show());
    KeyboardPerson person(stage.window());
    const double points = QApplication::font().pointSizeF();
    QVERIFY2(person.press(u"Accessibility"_s), qPrintable(person.why()));
    auto* dialog = stage.window().findChild<ui::AccessibilityDialog*>();
    QVERIFY(dialog != nullptr);
    const ui::Accessibility wanted{.letters = 200, .theme = ui::Theme::Dark};
    Q_EMIT dialog->chosen(wanted);
    dialog->close();
    stage.window().activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * points);
    QCOMPARE(ui::colors().ground, ui::colorsOf(ui::Theme::Dark).ground);
    QVERIFY(ui::savedAccessibility() == wanted);
    QVERIFY2(person.tabTo(u"Ceremonies"_s), qPrintable(person.why())); // the new home page is in use
}

void TestAccessibility::aRunningCeremonyStays()
{
    WizardStage stage;
    QVERIFY(stage.show());
    stage.window().startCeremony(u"create"_s);
    const std::string before(stage.window().ceremony()->step().id);
    KeyboardPerson person(stage.window());
    QVERIFY2(person.press(u"Accessibility"_s), qPrintable(person.why()));
    auto* dialog = stage.window().findChild<ui::AccessibilityDialog*>();
    QTRY_VERIFY(QApplication::activeWindow() == dialog);
    QVERIFY2(person.tabTo(u"Use these settings"_s), qPrintable(person.why()));
    typeKey(Qt::Key_Space);
    QTRY_VERIFY(stage.window().findChild<ui::AccessibilityDialog*>() == nullptr);
    stage.window().activateWindow(); // there is no window manager here to do it
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(std::string(stage.window().ceremony()->step().id), before);
    QVERIFY2(person.tabTo(u"Stop"_s), qPrintable(person.why()));
}

void TestAccessibility::nonsenseInTheSettingsIsIgnored()
{
    ui::saveAccessibility({.letters = 7000});
    QCOMPARE(ui::savedAccessibility().letters, ui::mostLetters);
}

QUORATE_GUI_TEST(TestAccessibility)
#include "tst_accessibility.moc"
