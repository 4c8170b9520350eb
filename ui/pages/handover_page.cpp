#include "ui/pages/handover_page.h"

#include "ui/widgets/person_card.h"

#include <QVBoxLayout>

namespace quorate::ui
{

HandoverPage::HandoverPage(const Step& step, const Handover& handover, PageHost& host) : Page(step, host)
{
    above()->addWidget(new PersonCard(handover.to));
    addPrimary(step.primary, [this] { this->host().answer(Continue{}); });
    if (handover.mayPractise)
        addButton(Button::Kind::Secondary, tr("Practise first"), [this] { this->host().answer(Practise{}); });
}

} // namespace quorate::ui
