#pragma once

#include "ceremony/document.h"
#include "ui/print/document_pages.h"

namespace quorate::ui
{

/** A record on paper: its facts, its entries, open items, access log of sheets, and a place for each signature. */
[[nodiscard]] DocumentPages recordPages(const RecordDocument& document);

} // namespace quorate::ui
