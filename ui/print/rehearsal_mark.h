#pragma once

#include "ceremony/paper.h"
#include "ui/print/canvas.h"
#include "ui/print/sheet_words.h"

namespace quorate::ui
{

/**
 * Crosses a page of a rehearsal, before anything else is drawn on it: the word VOID from corner to corner, in a
 * grey that leaves QR codes and letters readable and as outlines, so that it does not come between the lines of a
 * script that is copied from the page; and a sentence above the text.
 */
void drawRehearsalMark(Canvas& canvas, const SheetWords& words, PaperSize size);

} // namespace quorate::ui
