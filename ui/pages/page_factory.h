#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace quorate::ui
{

/** The page for a step. A kind of step without a page does not compile. */
[[nodiscard]] std::unique_ptr<Page> makePage(const Step& step, PageHost& host);

} // namespace quorate::ui
