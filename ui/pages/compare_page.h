#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** Two public values, one above the other in large digits; a person says whether they are the same. */
class ComparePage final : public Page
{
    Q_OBJECT

public:
    ComparePage(const Step& step, const Compare& values, PageHost& host);
};

} // namespace quorate::ui
