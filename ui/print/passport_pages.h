#pragma once

#include "ceremony/document.h"
#include "ui/print/document_pages.h"

namespace quorate::ui
{

/** The passport of a token: what it is and holds, and a place for its envelope and a signature. */
[[nodiscard]] DocumentPages passportPages(const PassportDocument& passport);

} // namespace quorate::ui
