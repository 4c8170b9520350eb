#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/pages/page.h"
#include "ui/shell/ceremony_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <array>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int repeats = 25;
constexpr std::array heldKeys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space};
constexpr std::array guarded{"handover", "ready", "hidden", "erase"};

/** The buttons with which a page goes on: the worst that the focus can stand on. */
void focusPrimary(ui::CeremonyView& view)
{
    const auto& buttons = view.page()->buttons();
    if (!buttons.empty())
        buttons.front()->setFocus(Qt::TabFocusReason);
}

/** As the window system repeats a key that is held; some mark the repeated presses, others do not. */
void repeat(Qt::Key key)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        return;
    QKeyEvent marked(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(focus, &marked);
    if (QApplication::focusWidget() != nullptr)
        QTest::keyPress(QApplication::focusWidget(), key);
}

int goingOn(const SlideShow::Log& log)
{
    return static_cast<int>(std::ranges::count_if(log.inputs, [](const Input& input) {
        return std::holds_alternative<Continue>(input) || std::holds_alternative<Picked>(input) ||
               std::holds_alternative<Practise>(input);
    }));
}

} // namespace

/**
 * Check 6 of the ceremony UX: a key that is held down from any screen never passes a hand-over, reveals a share or
 * erases a token, even if the focus of the next screen stood on the button that does it.
 */
class HeldEnterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        m_secret.show(sampleShare());
    }
    void fromEveryScreen_data();
    void fromEveryScreen();
    void asTheScreenAppears_data();
    void asTheScreenAppears();
    void aFreshPressStillWorks();

private:
    /** Nothing has to be typed before it is erased: only the key stands between. */
    [[nodiscard]] Step step(const QString& name) const
    {
        Step step = sampleStep(name.toStdString(), m_secret);
        if (auto* erase = std::get_if<Erase>(&step.kind))
            erase->charactersToType = 0;
        if (auto* handover = std::get_if<Handover>(&step.kind))
            handover->mayPractise = true;
        return step;
    }

    SecretSlot m_secret{};
};

void HeldEnterTest::fromEveryScreen_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const SampleStep& sample : sampleSteps(m_secret)) {
        if (std::holds_alternative<Work>(sample.step.kind))
            continue; // has no button; what follows it appears while nothing was pressed
        for (const char* to : guarded)
            QTest::addRow("%s, %s", sample.name, to)
                << QString::fromLatin1(sample.name) << QString::fromLatin1(to);
    }
}

void HeldEnterTest::fromEveryScreen()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (const Qt::Key key : heldKeys) {
        Step next = step(to);
        next.id = "next"; // a screen of its own also where both are of one kind
        PageStage stage({step(from), next, step(u"reveal"_s)});
        QVERIFY(stage.show());
        focusPrimary(stage.view());
        QTest::keyPress(QApplication::focusWidget(), key);
        for (int i = 0; i < 3; ++i)
            repeat(key);
        if (stage.view().step().id != next.id)
            stage.view().answer(Continue{}); // what the person did there leads on while the key is still down
        QCOMPARE(stage.view().step().id, next.id);
        const int before = goingOn(stage.log());
        for (const auto& button : stage.view().page()->buttons()) {
            for (int i = 0; i < repeats; ++i) {
                button->setFocus(Qt::TabFocusReason);
                repeat(key);
            }
        }
        QCOMPARE(goingOn(stage.log()), before);
        QVERIFY(!stage.view().curtain().isOpen());
        QTest::keyRelease(QApplication::focusWidget(), key);
        QCOMPARE(goingOn(stage.log()), before);
    }
}

void HeldEnterTest::asTheScreenAppears_data()
{
    QTest::addColumn<QString>("screen");
    for (const char* screen : guarded)
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

/** The focus of these screens is not on their button, so that even a fresh Enter does nothing. */
void HeldEnterTest::asTheScreenAppears()
{
    QFETCH(QString, screen);
    PageStage stage({step(screen), step(u"reveal"_s)});
    QVERIFY(stage.show());
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Return);
    for (int i = 0; i < repeats; ++i)
        repeat(Qt::Key_Return);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(goingOn(stage.log()), 0);
    QVERIFY(!stage.view().curtain().isOpen());
}

/** The guard is no wall: with the button focused, one press goes on once. */
void HeldEnterTest::aFreshPressStillWorks()
{
    for (const char* screen : guarded) {
        PageStage stage({step(QString::fromLatin1(screen)), step(u"notice"_s)});
        QVERIFY(stage.show());
        focusPrimary(stage.view());
        typeKey(Qt::Key_Space); // Enter erases nothing, whatever has the focus
        QCOMPARE(goingOn(stage.log()), 1);
    }
}

QUORATE_GUI_TEST(HeldEnterTest)
#include "tst_held_enter.moc"
