#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** The black card after a share was hidden. */
class HiddenPage final : public Page
{
    Q_OBJECT

public:
    HiddenPage(const Step& step, const Hidden& hidden, PageHost& host);
};

} // namespace quorate::ui
