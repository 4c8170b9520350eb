#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QTest>
#include <algorithm>

using namespace quorate;

/** One page of each kind, alone: names for screen readers, the keyboard, large letters. */
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyControlHasAName_data() { eachStep(); }
    void everyControlHasAName();
    void theKeyboardReachesEverything_data() { eachStep(); }
    void theKeyboardReachesEverything();
    void strayKeysDoNothing_data() { eachStep(); }
    void strayKeysDoNothing();
    void largeLettersAreNotCut_data() { eachStep(); }
    void largeLettersAreNotCut();
    void aPageSaysOnceThatNothingIsBlocked();

private:
    void eachStep();
    [[nodiscard]] Step sample() const;

    SecretSlot m_secret{};
};

void PagesTest::init()
{
    m_secret.show(sampleShare());
}

void PagesTest::eachStep()
{
    QTest::addColumn<int>("index");
    const auto steps = sampleSteps(m_secret);
    for (std::size_t i = 0; i < steps.size(); ++i)
        QTest::newRow(steps[i].name) << static_cast<int>(i);
}

Step PagesTest::sample() const
{
    QFETCH(int, index);
    return sampleSteps(m_secret)[static_cast<std::size_t>(index)].step;
}

void PagesTest::everyControlHasAName()
{
    PageStage stage(sample());
    QVERIFY(stage.show());
    photograph(stage.view(), QStringLiteral("page-%1").arg(QLatin1String(QTest::currentDataTag())));
    const QStringList nameless = namelessControls(stage.view());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void PagesTest::theKeyboardReachesEverything()
{
    PageStage stage(sample());
    QVERIFY(stage.show());
    const QStringList unreached = unreachableControls(stage.view());
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
}

/**
 * On a new screen Enter and Escape change nothing but what Escape is for; Space only shows a share that is ready.
 */
void PagesTest::strayKeysDoNothing()
{
    PageStage stage(sample());
    QVERIFY(stage.show());
    typeKey(Qt::Key_Return);
    typeKey(Qt::Key_Enter);
    QVERIFY(stage.log().inputs.empty());
    typeKey(Qt::Key_Escape);
    for (const Input& input : stage.log().inputs)
        QVERIFY(std::holds_alternative<Hide>(input));
}

void PagesTest::largeLettersAreNotCut()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(24);
    QApplication::setFont(large);
    {
        PageStage stage(sample());
        QVERIFY(stage.show(leastWindow));
        photograph(stage.view(), QStringLiteral("large-%1").arg(QLatin1String(QTest::currentDataTag())));
        const QStringList clipped = clippedWidgets(stage.view());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
    QApplication::setFont(usual);
}

/** What went wrong with a password has it among its three sentences. */
void PagesTest::aPageSaysOnceThatNothingIsBlocked()
{
    const auto says = [](PageStage& stage) {
        const auto labels = stage.view().findChildren<ui::Label*>();
        return std::ranges::any_of(labels, [](const ui::Label* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("nothing can be blocked"));
        });
    };
    Step step = sampleStep("password", m_secret);
    PageStage before(step);
    QVERIFY(before.show());
    QVERIFY(says(before));
    step.problem = Problem{.happened = {QUORATE_TR("This answer cannot be right")}};
    PageStage after(step);
    QVERIFY(after.show());
    QVERIFY(!says(after));
}

QUORATE_GUI_TEST(PagesTest)
#include "tst_pages.moc"
