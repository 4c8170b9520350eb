#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** The share has left the screen; who comes next. */
class ClearedPage final : public Page
{
    Q_OBJECT

public:
    ClearedPage(const Step& step, const Cleared& cleared, PageHost& host);
};

} // namespace quorate::ui
