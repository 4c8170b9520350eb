#include "ui/print/sheet_layout.h"

#include "ui/text/group_name.h"

#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr double panelContent = 78;
constexpr double boxWidth = 6.4;
constexpr double boxHeight = 9;
constexpr double rowHeadWidth = 8;
constexpr double groupGap = 4;
constexpr double secretNearFold = 10; // the secret and its pattern lie between these two distances from fold 2
constexpr double secretFarFold = 64;
constexpr double columnHeadHeight = 5;
constexpr double publicCodeSide = 32;

/**
 * Rows of boxes: 13 mm from one to the next; four rows and the seal only fit with 11, and a code takes its part.
 */
double pitchOf(int rows, bool withCode)
{
    constexpr double widest = 13;
    constexpr double closest = 9.4;
    constexpr double forCode = 28;
    if (withCode)
        return std::clamp((secretFarFold - secretNearFold - forCode) / rows, closest, widest);
    return rows >= 4 ? 11 : widest;
}

void placeRows(SheetLayout& layout, int rows, int groupsPerRow, double pitch)
{
    const double top = layout.fold2 - secretFarFold;
    const double groupWidth = (digitsInGroup + 1) * boxWidth;
    for (int row = 0; row < rows; ++row) {
        const double y = top + row * pitch;
        layout.rowHeads.emplace_back(layout.left, y, rowHeadWidth, boxHeight);
        for (int group = 0; group < groupsPerRow; ++group) {
            const double x = layout.left + rowHeadWidth + group * (groupWidth + groupGap);
            for (int digit = 0; digit < digitsInGroup; ++digit)
                layout.digits.emplace_back(x + digit * boxWidth, y, boxWidth, boxHeight);
            layout.checkLetters.emplace_back(x + digitsInGroup * boxWidth, y, boxWidth, boxHeight);
            if (row == 0)
                layout.columnHeads.emplace_back(x, top - columnHeadHeight, groupWidth, columnHeadHeight);
        }
    }
}

void placeSeal(SheetLayout& layout, int rows, double pitch)
{
    const double y = layout.fold2 - secretFarFold + rows * pitch;
    constexpr double labelWidth = 44;
    layout.sealLabel = {layout.left, y, labelWidth, boxHeight};
    for (int i = 0; i < sealLetters; ++i)
        layout.seal.emplace_back(layout.left + labelWidth + i * boxWidth, y, boxWidth, boxHeight);
    const double noteLeft = layout.left + labelWidth + sealLetters * boxWidth + groupGap;
    layout.note = {noteLeft, y, layout.left + layout.width - noteLeft, boxHeight + 1};
}

/** Right of the seal, as large as the room that the rows leave. */
void placeCode(SheetLayout& layout)
{
    constexpr double largest = 30;
    constexpr double gap = 2;
    const double top = layout.seal.front().top();
    const double side = std::min(largest, layout.fold2 - secretNearFold - top);
    layout.code = {layout.left + layout.width - side, top, side, side};
    layout.note.setRight(layout.code.left() - gap);
}

/** Four rows, numbered by their first character, and the columns by every fifth. */
void placePassword(SheetLayout& layout)
{
    constexpr double wideBox = 7;
    constexpr double pitch = 12;
    const double top = layout.fold2 - secretFarFold;
    const double left = layout.left + rowHeadWidth;
    for (int row = 0; row < passwordRows; ++row) {
        const double y = top + row * pitch;
        layout.rowHeads.emplace_back(layout.left, y, rowHeadWidth, boxHeight);
        for (int column = 0; column < passwordColumns; ++column)
            layout.digits.emplace_back(left + column * wideBox, y, wideBox, boxHeight);
    }
    for (int column = passwordMark; column <= passwordColumns; column += passwordMark)
        layout.columnHeads.emplace_back(left + (column - 1) * wideBox, top - columnHeadHeight, wideBox,
                                        columnHeadHeight);
    const double noteTop = layout.digits.back().bottom() + 1;
    layout.note = {left, noteTop, layout.width - rowHeadWidth, layout.fold2 - secretNearFold - noteTop};
}

/** Everything but the secret. */
SheetLayout panels(PaperSize size)
{
    SheetLayout layout;
    layout.paper = paperSize(size);
    layout.width = liveWidth;
    layout.left = (layout.paper.width() - liveWidth) / 2;
    layout.fold1 = layout.paper.height() / 3;
    layout.fold2 = 2 * layout.fold1;
    layout.identity = {layout.left, sheetMargin, liveWidth, panelContent};
    layout.qr = {layout.left + liveWidth - publicCodeSide, sheetMargin, publicCodeSide, publicCodeSide};
    const double primeTop = layout.fold1 + 3;
    layout.prime = {layout.left, primeTop, liveWidth,
                    layout.fold2 - secretFarFold - columnHeadHeight - 1 - primeTop};
    layout.pattern = {layout.left, layout.fold2 + secretNearFold, liveWidth, secretFarFold - secretNearFold};
    const double custodyTop = layout.pattern.bottom() + 0.6;
    layout.custody = {layout.left, custodyTop, liveWidth, layout.paper.height() - sheetMargin - custodyTop};
    return layout;
}

} // namespace

QSizeF paperSize(PaperSize size)
{
    return size == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
}

SheetLayout sheetLayout(PaperSize size, int rows, int groupsPerRow, bool withCode)
{
    SheetLayout layout = panels(size);
    const double pitch = pitchOf(rows, withCode);
    placeRows(layout, rows, groupsPerRow, pitch);
    placeSeal(layout, rows, pitch);
    if (withCode)
        placeCode(layout);
    return layout;
}

SheetLayout passwordLayout(PaperSize size)
{
    SheetLayout layout = panels(size);
    placePassword(layout);
    return layout;
}

QRectF foldedUp(const SheetLayout& layout, const QRectF& rect)
{
    return {rect.left(), 2 * layout.fold2 - rect.bottom(), rect.width(), rect.height()};
}

} // namespace quorate::ui
