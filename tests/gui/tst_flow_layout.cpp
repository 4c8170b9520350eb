#include "support/test_program.h"
#include "ui/widgets/flow_layout.h"

#include <QTest>
#include <QWidget>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int flowWidth = 500;
constexpr int flowGap = 10;
constexpr int buttonHeight = 20;

} // namespace

/** Which line a button stands on, and where. */
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void othersAreTakenAlone();
};

void FlowLayoutTest::places_data()
{
    QTest::addColumn<QList<int>>("beginning"); // widths
    QTest::addColumn<QList<int>>("others");
    QTest::addColumn<QList<QPoint>>("expected"); // left and line, of all
    using Widths = QList<int>;
    using Places = QList<QPoint>;
    QTest::newRow("one line") << Widths{100} << Widths{100, 100} << Places{{0, 0}, {290, 0}, {400, 0}};
    QTest::newRow("the next line has all of the width")
        << Widths{100} << Widths{300, 200, 100} << Places{{0, 0}, {200, 0}, {190, 1}, {400, 1}};
    QTest::newRow("no room beside the beginning")
        << Widths{300} << Widths{300, 100} << Places{{0, 0}, {90, 1}, {400, 1}};
    QTest::newRow("nothing at the beginning") << Widths{} << Widths{300, 300} << Places{{200, 0}, {200, 1}};
}

void FlowLayoutTest::places()
{
    QFETCH(const QList<int>, beginning);
    QFETCH(const QList<int>, others);
    QFETCH(const QList<QPoint>, expected);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget bar;
        bar.setLayoutDirection(direction);
        auto* flow = new ui::FlowLayout(ui::FlowLayout::Side::Trailing, flowGap, &bar);
        QList<QWidget*> all;
        for (const int one : beginning + others) {
            all += new QWidget(&bar);
            all.back()->setFixedSize(one, buttonHeight);
            if (all.size() <= beginning.size())
                flow->addAtBeginning(all.back());
            else
                flow->addWidget(all.back());
        }
        const int lines = expected.back().y() + 1;
        QCOMPARE(flow->heightForWidth(flowWidth), lines * buttonHeight + (lines - 1) * flowGap);
        flow->setGeometry({0, 0, flowWidth, flow->heightForWidth(flowWidth)});
        for (qsizetype i = 0; i < all.size(); ++i) {
            const int left = expected[i].x();
            const int mirrored = flowWidth - left - all[i]->width();
            QCOMPARE(all[i]->pos(), QPoint(direction == Qt::LeftToRight ? left : mirrored,
                                           expected[i].y() * (buttonHeight + flowGap)));
        }
    }
}

void FlowLayoutTest::othersAreTakenAlone()
{
    QWidget bar;
    auto* flow = new ui::FlowLayout(ui::FlowLayout::Side::Trailing, flowGap, &bar);
    flow->addAtBeginning(new QWidget(&bar));
    flow->addWidget(new QWidget(&bar));
    flow->addWidget(new QWidget(&bar));
    flow->takeOthers();
    QCOMPARE(flow->count(), 1);
}

QUORATE_GUI_TEST(FlowLayoutTest)
#include "tst_flow_layout.moc"
