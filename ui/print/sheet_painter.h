#pragma once

#include "ceremony/paper.h"
#include "ui/print/canvas.h"
#include "ui/print/sheet_words.h"

namespace quorate::ui
{

/** Draws a custodian's sheet to be filled in by hand; of a void one the notice that says so. */
void drawCustodianSheet(Canvas& canvas, const SheetWords& words, const Paper& paper, const SheetForm& sheet);

/** Draws the same sheet with the share in its boxes, and its QR code if it has one: outlines, no text. */
void drawSecretSheet(Canvas& canvas, const SheetWords& words, const SecretSheet& sheet);

/** "7C3F 91A2 ...". */
[[nodiscard]] QString inGroupsOfFour(const std::string& digits);

/** "KCP1 SET:8491-YCN7 ID:3 T:2 N:4 P:S160 KCV:... SHA:...": what the code on a sheet says. */
[[nodiscard]] std::string publicCode(const PaperSet& set, const SheetForm& sheet);

} // namespace quorate::ui
