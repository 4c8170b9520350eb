#include "ui/pages/cleared_page.h"

#include "ui/platform/palette.h"
#include "ui/widgets/person_card.h"

#include <QVBoxLayout>

namespace quorate::ui
{

ClearedPage::ClearedPage(const Step& step, const Cleared& cleared, PageHost& host) : Page(step, host)
{
    addSign("check", colors().success);
    if (cleared.next.number > 0) {
        body()->addWidget(new Label(tr("Next:"), TypeSize::Label, Label::Tone::Muted));
        body()->addWidget(new PersonCard(cleared.next));
    }
    addPrimary(step.primary, [this] { this->host().answer(Continue{}); });
}

} // namespace quorate::ui
