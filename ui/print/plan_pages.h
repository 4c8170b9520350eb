#pragma once

#include "ceremony/document.h"
#include "ui/print/document_pages.h"

namespace quorate::ui
{

/** The plan of a ceremony: who and what it needs, its steps with the numbers of the record, a blank access log. */
[[nodiscard]] DocumentPages planPages(const PlanDocument& plan);

} // namespace quorate::ui
