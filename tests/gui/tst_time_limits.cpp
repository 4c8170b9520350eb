#include "support/assistive_bus.h"
#include "support/invisible_screen.h"
#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/started_again.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/platform/accessibility.h"
#include "ui/shell/accessibility_dialog.h"
#include "ui/shell/ceremony_view.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int leastWarning = 20; // seconds (ceremony UX 10, check 17)
constexpr int patience = 5000;

QStringList announced; // what screen readers were told at once

void listen(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface() != nullptr)
        announced += event->accessibleInterface()->text(QAccessible::Name);
}

/** The sentence of a label that can be seen; empty if none begins so. */
QString seen(const QWidget& window, const QString& beginning)
{
    const auto labels = window.findChildren<ui::Label*>();
    const auto found = std::ranges::find_if(
        labels, [&](const ui::Label* label) { return label->isVisible() && label->text().startsWith(beginning); });
    return found != labels.end() ? (*found)->text() : QString();
}

/** The first number in a sentence; -1 if there is none. */
int numberIn(const QString& sentence)
{
    const auto match = QRegularExpression(u"[0-9]+"_s).match(sentence);
    return match.hasMatch() ? match.captured().toInt() : -1;
}

/** Once: in writing and aloud, with at least 20 seconds left, and what to do. */
void hearWarning(const QWidget& window, const QString& beginning, const QString& whatToDo)
{
    QTRY_VERIFY_WITH_TIMEOUT(!announced.isEmpty(), patience);
    const QString spoken = announced.takeFirst();
    QVERIFY2(spoken.startsWith(beginning), qPrintable(spoken));
    QVERIFY2(spoken.contains(whatToDo), qPrintable(spoken));
    QVERIFY2(numberIn(spoken) >= leastWarning || spoken.contains(u"minute"_s), qPrintable(spoken));
    QVERIFY(!seen(window, beginning).isEmpty());
    QVERIFY(announced.isEmpty());
}

} // namespace

/**
 * Each time limit warns at least 20 seconds ahead, in writing and aloud, and one key extends it, ten times and
 * more; and whoever cannot live with limits at all switches them off.
 */
class TimeLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); // not those of whoever runs the test
        dressApplication();
        QAccessible::installUpdateHandler(listen);
        QTRY_VERIFY(QAccessible::isActive());
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }
    void init()
    {
        m_secret.show(sampleShare());
        announced.clear();
    }
    void cleanup() { ui::useAccessibility({.theme = ui::Theme::Light}); }

    /** The first warning comes a second after the share; each further one at once. */
    void showingIsExtended()
    {
        Step step = sampleStep("reveal", m_secret);
        std::get<Reveal>(step.kind).hideAfterSeconds = leastWarning + 1;
        PageStage stage({step, sampleStep("hidden", m_secret)});
        QVERIFY(stage.show());
        QVERIFY(announced.isEmpty());
        QCOMPARE(numberIn(seen(stage.view(), u"Hides in"_s)), leastWarning + 1);
        for (int i = 0; i < extensions; ++i) {
            hearWarning(stage.view(), u"Hides in"_s, u"Keep showing"_s);
            if (QTest::currentTestFailed())
                return;
            typeKey(Qt::Key_K);
            QCOMPARE(numberIn(seen(stage.view(), u"Hides in"_s)), leastWarning + 1);
        }
        QCOMPARE(stage.count<Hide>(), 0);
        QVERIFY(stage.view().curtain().isOpen());
    }

    void typingIsExtended()
    {
        Step step = sampleStep("confirm", m_secret);
        std::get<EnterShare>(step.kind).idleSeconds = leastWarning;
        PageStage stage(step);
        QVERIFY(stage.show());
        for (int i = 0; i < extensions; ++i) {
            hearWarning(stage.view(), u"Hides in"_s, u"if no key is pressed"_s);
            if (QTest::currentTestFailed())
                return;
            typeKey(i % 2 == 0 ? Qt::Key_A : Qt::Key_Backspace);
            QVERIFY(seen(stage.view(), u"Hides in"_s).isEmpty());
        }
        QCOMPARE(stage.count<Hide>(), 0);
    }

    /** Wherever the focus is: the code is typed in the same page. */
    void waitingIsExtended()
    {
        Step step = sampleStep("paused", m_secret);
        std::get<Paused>(step.kind).askAfterSeconds = 0;
        PageStage stage(step);
        QVERIFY(stage.show());
        for (int i = 0; i < extensions; ++i) {
            hearWarning(stage.view(), u"Keep waiting?"_s, u"Press \"Keep waiting\" for more time"_s);
            if (QTest::currentTestFailed())
                return;
            typeKey(Qt::Key_K, Qt::ControlModifier);
            QVERIFY(seen(stage.view(), u"Keep waiting?"_s).isEmpty());
        }
        QCOMPARE(stage.count<TimeOver>(), 0);
    }

    /** By keyboard; it holds for this run of the program only. */
    void limitsAreSwitchedOff()
    {
        {
            WizardStage stage;
            QVERIFY(stage.show());
            KeyboardPerson person(stage.window());
            QVERIFY2(person.press(u"Accessibility"_s), qPrintable(person.why()));
            auto* dialog = stage.window().findChild<ui::AccessibilityDialog*>();
            QTRY_VERIFY(QApplication::activeWindow() == dialog);
            QVERIFY2(person.press(u"Only hide when I say so"_s), qPrintable(person.why()));
            QVERIFY2(person.press(u"Use these settings"_s), qPrintable(person.why()));
            QTRY_VERIFY(stage.window().findChild<ui::AccessibilityDialog*>() == nullptr);
        }
        QVERIFY(ui::accessibility().hideOnlyWhenAsked);
        QVERIFY(!ui::savedAccessibility().hideOnlyWhenAsked);
        ui::useAccessibility({.theme = ui::Theme::Light, .hideOnlyWhenAsked = true});

        Step reveal = sampleStep("reveal", m_secret);
        std::get<Reveal>(reveal.kind).hideAfterSeconds = 1;
        Step typed = sampleStep("confirm", m_secret);
        std::get<EnterShare>(typed.kind).idleSeconds = 1;
        PageStage stage({sampleStep("handover", m_secret), reveal, typed, sampleStep("handover", m_secret), reveal,
                         sampleStep("hidden", m_secret)});
        QVERIFY(stage.show());
        for (int turn = 0; turn < 2; ++turn) { // also the next person's
            stage.view().answer(Continue{});
            QVERIFY(!seen(stage.view(), u"Stays until you press Esc."_s).isEmpty());
            QTest::qWait(1700);
            QVERIFY(stage.view().curtain().isOpen());
            stage.view().answer(Continue{});
            if (turn == 0) {
                QTest::qWait(1700);
                QVERIFY(stage.view().curtain().isOpen());
                stage.view().answer(Continue{});
            }
        }
        QCOMPARE(stage.count<Hide>(), 0);
        QVERIFY(announced.isEmpty());
    }

    /** Safe at first: whoever was not asked has the limit. */
    void limitsAreOnAtFirst()
    {
        QVERIFY(!ui::Accessibility{}.hideOnlyWhenAsked);
        PageStage stage(sampleStep("reveal", m_secret));
        QVERIFY(stage.show());
        QVERIFY(stage.view().curtain().hidesInTime());
    }

private:
    QTemporaryDir m_settings{};
    SecretSlot m_secret{};
};

namespace
{

/**
 * Qt tells screen readers something only where one may listen: so the test starts itself again, on a display and a
 * bus of its own, where the service for assistive programs runs.
 */
int whereScreenReadersListen(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    for (const QString& missing : {InvisibleScreen::missingProgram(), AssistiveBus::missingProgram()}) {
        if (!missing.isEmpty())
            return exitWithout(missing);
    }
    InvisibleScreen screen;
    if (!screen.start())
        return 1;
    QProcessEnvironment environment = environmentOn(screen.display());
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    AssistiveBus bus;
    return bus.start(environment) ? startAgain(bus.environment()) : 1;
}

} // namespace

QUORATE_TEST_MAIN(TimeLimitsTest)
{
    if (!isStartedAgain())
        return whereScreenReadersListen(argc, argv);
    const QApplication application(argc, argv);
    TimeLimitsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_time_limits.moc"
