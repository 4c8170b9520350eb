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
    if (!ready.prints)
        addPeek();
    if (ready.mayPractise)
        addButton(Button::Kind::Secondary, step.practice ? tr("End the practice") : tr("Practise first"),
                  [this] { this->host().answer(Practise{}); });
    body()->addWidget(new SecretGrid(ready.layout, host.curtain(), this));
}

/** An extra: who cannot hold a key and write takes the other button. */
void ReadyPage::addPeek()
{
    Button* peek = addButton(Button::Kind::Secondary, tr("Hold to peek"), [] {}); // what counts is the press
    peek->setToolTip(tr("Shown only while you hold the key or the mouse button down."));
    connect(peek, &Button::pressed, this, [this] { host().peek(); });
}

void ReadyPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        m_show->click();
    else
        Page::keyPressEvent(event);
}

} // namespace quorate::ui
