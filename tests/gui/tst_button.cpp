#include "support/test_program.h"
#include "ui/platform/palette.h"
#include "ui/widgets/button.h"

#include <QTest>

using namespace quorate;

Q_DECLARE_METATYPE(ui::Theme)

namespace
{

/** How often the colour changes along the upper border, between the round corners. */
int changesAlongBorder(ui::Button& button)
{
    constexpr int corner = 12;
    const QImage picture = button.grab().toImage();
    int changes = 0;
    for (int x = corner; x < picture.width() - corner; ++x)
        changes += picture.pixel(x, 0) != picture.pixel(x - 1, 0) ? 1 : 0;
    return changes;
}

} // namespace

/** What a button looks like. */
class ButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCannotPressItSeesAShapeNotAColour_data();
    void whoCannotPressItSeesAShapeNotAColour();
};

void ButtonTest::whoCannotPressItSeesAShapeNotAColour_data()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::newRow("light") << ui::Theme::Light;
    QTest::newRow("dark") << ui::Theme::Dark;
    QTest::newRow("high contrast") << ui::Theme::Contrast;
}

void ButtonTest::whoCannotPressItSeesAShapeNotAColour()
{
    QFETCH(const ui::Theme, theme);
    ui::applyTheme(theme);
    constexpr int fewestChanges = 10;
    for (const auto kind : {ui::Button::Kind::Primary, ui::Button::Kind::Secondary, ui::Button::Kind::Danger}) {
        ui::Button button(kind, QStringLiteral("Use these settings"));
        button.resize(button.sizeHint());
        QCOMPARE(changesAlongBorder(button), 0);
        button.setEnabled(false);
        QVERIFY(changesAlongBorder(button) >= fewestChanges);
    }
}

QUORATE_GUI_TEST(ButtonTest)
#include "tst_button.moc"
