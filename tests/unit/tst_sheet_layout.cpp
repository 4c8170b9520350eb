#include "sharing/profile.h"
#include "support/test_program.h"
#include "ui/print/sheet_layout.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ui;

/** Check 13: both papers, every profile; lengths in millimetres. */
class SheetLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papers_data();
    void papers();
    void passwords_data();
    void passwords();
    void codesOfShares_data();
    void codesOfShares();
};

namespace
{

std::vector<QRectF> secretBoxes(const SheetLayout& layout)
{
    std::vector<QRectF> boxes = layout.digits;
    boxes.insert(boxes.end(), layout.checkLetters.begin(), layout.checkLetters.end());
    boxes.insert(boxes.end(), layout.seal.begin(), layout.seal.end());
    return boxes;
}

} // namespace

void SheetLayoutTest::papers_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<PaperSize>("size");
    for (std::size_t i = 0; i < profiles().size(); ++i) {
        const std::string name(profiles()[i].id);
        QTest::newRow((name + " A4").c_str()) << static_cast<int>(i) << PaperSize::A4;
        QTest::newRow((name + " Letter").c_str()) << static_cast<int>(i) << PaperSize::Letter;
    }
}

void SheetLayoutTest::papers()
{
    QFETCH(const int, profile);
    QFETCH(const PaperSize, size);
    const Profile& known = profiles()[static_cast<std::size_t>(profile)];
    const SheetLayout layout = sheetLayout(size, known.rows, known.groupsPerRow);
    const bool a4 = size == PaperSize::A4;
    QVERIFY(std::abs(layout.fold1 - (a4 ? 99 : 93.1)) < 0.05);
    QVERIFY(std::abs(layout.fold2 - (a4 ? 198 : 186.2)) < 0.1);
    QVERIFY(std::abs(layout.left - (a4 ? 12 : 14.95)) < 0.01);
    QCOMPARE(layout.width, 186.0);
    QCOMPARE(layout.digits.size(), known.valueBytes * 2);
    QCOMPARE(layout.checkLetters.size(), known.valueBytes / 2);
    QCOMPARE(layout.seal.size(), std::size_t{4});

    const QRectF cover = foldedUp(layout, layout.pattern);
    const std::vector<QRectF> boxes = secretBoxes(layout);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF& box = boxes[i];
        QCOMPARE(box.size(), QSizeF(6.4, 9));
        QVERIFY(box.top() >= layout.fold1 && box.bottom() <= layout.fold2); // inside of panel 2
        QVERIFY(box.top() >= layout.fold2 - 64.001 && box.bottom() <= layout.fold2 - 9.999);
        QVERIFY(box.left() >= layout.left && box.right() <= layout.left + layout.width + 0.001);
        QVERIFY(cover.adjusted(-0.001, -0.001, 0.001, 0.001).contains(box));
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY(!boxes[other].adjusted(0.01, 0.01, -0.01, -0.01).intersects(box));
    }
    QVERIFY(layout.pattern.height() == 54 && layout.pattern.width() == 186);
    QVERIFY(layout.custody.height() >= 16); // two lines to write on
    QVERIFY(layout.custody.bottom() <= layout.paper.height() - 11.999);
    QVERIFY(layout.identity.height() <= 78 && layout.identity.bottom() <= layout.fold1);
    QVERIFY(layout.identity.contains(layout.qr));
    QVERIFY(layout.prime.height() >= 16 && layout.prime.bottom() < layout.columnHeads.front().top());
}

void SheetLayoutTest::passwords_data()
{
    QTest::addColumn<PaperSize>("size");
    QTest::newRow("A4") << PaperSize::A4;
    QTest::newRow("Letter") << PaperSize::Letter;
}

/** Six words of eight letters and the blanks between them find room, and the pattern covers every box. */
void SheetLayoutTest::passwords()
{
    QFETCH(const PaperSize, size);
    constexpr std::size_t longestWords = 6 * 8 + 5;
    const SheetLayout layout = passwordLayout(size);
    QVERIFY(layout.digits.size() >= longestWords);
    QVERIFY(layout.seal.empty() && layout.checkLetters.empty() && layout.code.isNull());
    const QRectF cover = foldedUp(layout, layout.pattern).adjusted(-0.001, -0.001, 0.001, 0.001);
    for (std::size_t i = 0; i < layout.digits.size(); ++i) {
        const QRectF& box = layout.digits[i];
        QVERIFY(cover.contains(box));
        QVERIFY(box.width() >= 6.4 && box.height() >= 9);
        QVERIFY(box.left() >= layout.left && box.right() <= layout.left + layout.width + 0.001);
        QVERIFY(!layout.note.intersects(box));
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY(!layout.digits[other].adjusted(0.01, 0.01, -0.01, -0.01).intersects(box));
    }
    QCOMPARE(layout.rowHeads.size(), std::size_t{passwordRows});
    QCOMPARE(layout.columnHeads.size(), std::size_t{passwordColumns / passwordMark});
    for (std::size_t i = 0; i < layout.columnHeads.size(); ++i) { // above the fifth, the tenth ... box
        const QRectF& box = layout.digits[(i + 1) * passwordMark - 1];
        QCOMPARE(layout.columnHeads[i].center().x(), box.center().x());
        QVERIFY(layout.columnHeads[i].bottom() <= box.top() + 0.001);
    }
    QVERIFY(layout.note.height() >= 7.2 && layout.note.bottom() <= layout.fold2 - 9.999); // two lines
}

void SheetLayoutTest::codesOfShares_data()
{
    papers_data();
}

/** The code of a share lies where the pattern covers it, over nothing else, and its squares can be scanned. */
void SheetLayoutTest::codesOfShares()
{
    QFETCH(const int, profile);
    QFETCH(const PaperSize, size);
    constexpr double smallestSquare = 0.2; // what a hand scanner reads of a laser print
    constexpr int squares = 57 + 8;        // version 10 with its quiet zone; the profiles need at most that
    const Profile& known = profiles()[static_cast<std::size_t>(profile)];
    QVERIFY(sheetLayout(size, known.rows, known.groupsPerRow).code.isNull());
    const SheetLayout layout = sheetLayout(size, known.rows, known.groupsPerRow, true);
    const QRectF cover = foldedUp(layout, layout.pattern).adjusted(-0.001, -0.001, 0.001, 0.001);
    QVERIFY(cover.contains(layout.code));
    QVERIFY(layout.code.width() / squares >= smallestSquare);
    QVERIFY(!layout.code.intersects(layout.note) && !layout.code.intersects(layout.sealLabel));
    for (const QRectF& box : secretBoxes(layout)) {
        QVERIFY(cover.contains(box));
        QVERIFY(!layout.code.intersects(box.adjusted(0.01, 0.01, -0.01, -0.01)));
    }
}

QUORATE_TEST(SheetLayoutTest)
#include "tst_sheet_layout.moc"
