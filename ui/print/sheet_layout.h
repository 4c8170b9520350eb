#pragma once

#include "ceremony/paper.h"

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace quorate::ui
{

/**
 * Where everything of a custodian's sheet lies, in millimetres from the top left corner (ceremony UX, section 5):
 * three panels at exact thirds; the value and the seal 10 to 64 mm above the second fold; the privacy pattern as
 * far below it, so that it lands on them when the lowest panel is folded up.
 */
struct SheetLayout {
    QSizeF paper{};
    double left = 0;  // of everything printed
    double width = 0; // liveWidth
    double fold1 = 0; // from the top
    double fold2 = 0;
    QRectF identity{};                  // panel 1: public
    QRectF qr{};                        // in panel 1
    QRectF prime{};                     // panel 2: above the secret, where a password has its rules of writing
    std::vector<QRectF> columnHeads{};  // the numbers above the groups
    std::vector<QRectF> rowHeads{};     // the letters before the rows
    std::vector<QRectF> digits{};       // a box for each digit of the value, or each character of a password
    std::vector<QRectF> checkLetters{}; // and for each check letter, a group each
    std::vector<QRectF> seal{};         // four
    QRectF sealLabel{};
    QRectF note{};
    QRectF code{};    // for the QR code of the share, only if it was asked for
    QRectF pattern{}; // panel 3
    QRectF custody{};
};

/** With a code of the share its rows move closer together, for the pattern must cover both. */
[[nodiscard]] SheetLayout sheetLayout(PaperSize size, int rows, int groupsPerRow, bool withCode = false);

/** For a password: rows of boxes, a character each; no check letters, no seal. */
[[nodiscard]] SheetLayout passwordLayout(PaperSize size);

constexpr double liveWidth = 186;  // millimetres, of everything printed
constexpr double sheetMargin = 12; // above and below it
constexpr int digitsInGroup = 4;   // of a share

constexpr int passwordRows = 4;
constexpr int passwordColumns = 25;
constexpr int passwordMark = 5; // every so many boxes there is a number above

[[nodiscard]] QSizeF paperSize(PaperSize size);

/** The place that this one is pressed onto when the lowest panel is folded up. */
[[nodiscard]] QRectF foldedUp(const SheetLayout& layout, const QRectF& rect);

} // namespace quorate::ui
