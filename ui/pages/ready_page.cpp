#include "ui/pages/ready_page.h"

#include "ui/secret/secret_grid.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace quorate::ui
{

ReadyPage::ReadyPage(const Step& step, const Ready& ready, PageHost& host)
    : Page(step, host), m_show(addPrimary(step.primary, [this] { this->host().answer(Continue{}); }))
{
    m_show->setIconName(ready.prints ? "printer" : "eye");
    if (ready.mayPractise)
        addButton(Button::Kind::Secondary, step.practice ? tr("End the practice") : tr("Practise first"),
                  [this] { this->host().answer(Practise{}); });
    body()->addWidget(new SecretGrid(ready.layout, host.curtain(), this));
}

void ReadyPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        m_show->click();
    else
        Page::keyPressEvent(event);
}

} // namespace quorate::ui
