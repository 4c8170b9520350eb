#include "ui/pages/notice_page.h"

namespace quorate::ui
{

NoticePage::NoticePage(const Step& step, const Notice&, PageHost& host) : Page(step, host)
{
    addPrimary(step.primary, [this] { this->host().answer(Continue{}); });
}

bool NoticePage::refresh(const Step& step)
{
    showStep(step);
    return true;
}

} // namespace quorate::ui
