#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** Something to read. */
class NoticePage final : public Page
{
    Q_OBJECT

public:
    NoticePage(const Step& step, const Notice& notice, PageHost& host);
    bool refresh(const Step& step) override;
};

} // namespace quorate::ui
