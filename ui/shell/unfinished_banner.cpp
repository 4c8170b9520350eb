#include "ui/shell/unfinished_banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int spacing = 12;

} // namespace

UnfinishedBanner::UnfinishedBanner(QWidget* parent)
    : MessageBox(Tone::Warning, parent),
      m_words(new Label({}, TypeSize::Label)),
      m_goOn(new Button(Button::Kind::Primary, tr("Continue"), this)),
      m_close(new Button(Button::Kind::Secondary, tr("Close it in the record"), this))
{
    content()->setSpacing(spacing);
    content()->addWidget(m_words);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Side::Leading, spacing, buttons);
    flow->addWidget(m_goOn);
    flow->addWidget(m_close);
    content()->addWidget(buttons);
    connect(m_goOn, &Button::clicked, this, &UnfinishedBanner::goOnWanted);
    connect(m_close, &Button::clicked, this, &UnfinishedBanner::closingWanted);
}

QWidget* UnfinishedBanner::firstInTabOrder() const
{
    return m_goOn;
}

QWidget* UnfinishedBanner::lastInTabOrder() const
{
    return m_close;
}

void UnfinishedBanner::setCeremony(const QString& title, int place, int of)
{
    //: %1 is the title of a ceremony that ended unexpectedly
    m_words->setText(tr("Unfinished: %1, stopped at step %2 of %3").arg(title).arg(place).arg(of));
}

} // namespace quorate::ui
