#pragma once

#include "ceremony/paper.h"
#include "ui/print/canvas.h"
#include "ui/print/sheet_words.h"

namespace quorate::ui
{

/**
 * The share file for typing in and for a scanner, and how a key is brought back, with and without this program.
 */
void drawShareFileSheet(Canvas& canvas, const SheetWords& words, const Paper& paper);

/**
 * resources/recover.py on as many pages as it needs: nothing else stands there, so that all of it can be typed.
 */
[[nodiscard]] int scriptPages(PaperSize size);
void drawScriptPage(Canvas& canvas, PaperSize size, int page);

/** "KCF1 SHA:<16> FILE:<128 hex>". */
[[nodiscard]] std::string fileCode(const PaperSet& set);

} // namespace quorate::ui
