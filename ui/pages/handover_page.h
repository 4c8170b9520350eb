#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** The next person comes to the screen. No secret exists in any widget. */
class HandoverPage final : public Page
{
    Q_OBJECT

public:
    HandoverPage(const Step& step, const Handover& handover, PageHost& host);
};

} // namespace quorate::ui
