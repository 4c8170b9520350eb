#include "support/test_program.h"
#include "ui/shell/stop_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

QAbstractButton* buttonNamed(const QWidget& dialog, const QString& words)
{
    for (auto* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

/** What stands there, for whoever has no mouse to ask the button with. */
bool asksForAReason(const QWidget& dialog)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"Write a reason first."_s;
    });
}

} // namespace

/** The question before a ceremony is stopped, and its reason, which goes into the record. */
class TestStopDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonIsNeeded()
    {
        ui::StopDialog dialog({}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy stopped(&dialog, &ui::StopDialog::stopConfirmed);
        auto* stop = buttonNamed(dialog, u"Stop and record why"_s);
        QVERIFY(stop != nullptr && !stop->isEnabled());
        QVERIFY(asksForAReason(dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), u"  "_s);
        QVERIFY(!stop->isEnabled());
        QVERIFY(asksForAReason(dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), u" the fire alarm "_s);
        QVERIFY(stop->isEnabled());
        QVERIFY(!asksForAReason(dialog));
        stop->click();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][0].toString(), u"the fire alarm"_s);
    }

    /** A share in the reason would stand in the record for ever. */
    void aSecretIsNoReason()
    {
        ui::StopDialog dialog({}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy stopped(&dialog, &ui::StopDialog::stopConfirmed);
        auto* reason = dialog.findChild<QLineEdit*>();
        auto* stop = buttonNamed(dialog, u"Stop and record why"_s);
        QTest::keyClicks(reason, u"mine is 7C3FJ 91A2X 0B54T"_s);
        stop->click();
        QCOMPARE(stopped.size(), 0);
        QVERIFY(dialog.isVisible());
        reason->clear();
        QTest::keyClicks(reason, u"a sheet was lost"_s);
        stop->click();
        QCOMPARE(stopped.size(), 1);
    }
};

QUORATE_GUI_TEST(TestStopDialog)
#include "tst_stop_dialog.moc"
