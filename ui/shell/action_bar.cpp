#include "ui/shell/action_bar.h"

#include "ui/pages/page.h"
#include "ui/platform/palette.h"
#include "ui/shell/bar_spacing.h"
#include "ui/widgets/flow_layout.h"

#include <QPainter>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int actionMargin = 14;

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent),
      m_stop(new Button(Button::Kind::Secondary, tr("Stop"), this)),
      //: what went otherwise than planned, for the record
      m_deviation(new Button(Button::Kind::Quiet, tr("Deviation"), this)),
      m_pause(new Button(Button::Kind::Quiet, tr("Pause"), this)),
      m_back(new Button(Button::Kind::Secondary, tr("Back"), this)),
      m_whyNot(new Label({}, TypeSize::Small, Label::Tone::Muted, this)),
      m_flow(new FlowLayout(FlowLayout::Side::Trailing, barGap, this))
{
    m_stop->setIconName("stop");
    //: the keys Control and full stop
    m_stop->setHint(tr("Ctrl+."));
    //: the keys Control and D
    m_deviation->setHint(tr("Ctrl+D"));
    m_deviation->setToolTip(tr("Put into the record what went otherwise than planned."));
    m_deviation->setMinimumHeight(m_stop->sizeHint().height());
    m_deviation->hide();
    //: the keys Control and P
    m_pause->setHint(tr("Ctrl+P"));
    m_pause->setToolTip(tr("Step away from your turn. Only your return code brings it back."));
    m_pause->setMinimumHeight(m_stop->sizeHint().height());
    m_pause->hide();
    m_whyNot->setWordWrap(false);
    m_flow->setContentsMargins(barSideMargin, actionMargin, barSideMargin, actionMargin);
    for (QWidget* always :
         {static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_deviation), static_cast<QWidget*>(m_pause)})
        m_flow->addAtBeginning(always);
    setMinimumHeight(m_stop->sizeHint().height() + 2 * actionMargin); // also on a page without a button
    connect(m_stop, &Button::clicked, this, &ActionBar::stopPressed);
    connect(m_deviation, &Button::clicked, this, &ActionBar::deviationPressed);
    connect(m_pause, &Button::clicked, this, &ActionBar::pausePressed);
    connect(m_back, &Button::clicked, this, &ActionBar::backPressed);
}

void ActionBar::showPage(const Page& page, bool mayGoBack, bool mayStop)
{
    m_flow->takeOthers();
    for (Button* button : m_pageButtons) {
        button->hide();
        button->deleteLater();
    }
    m_pageButtons.clear();
    for (const auto& button : page.buttons())
        m_pageButtons.push_back(button);

    m_flow->addWidget(m_whyNot);
    m_whyNot->setText(page.whyNot());
    m_whyNot->setVisible(!page.whyNot().isEmpty());
    connect(&page, &Page::whyNotChanged, this, [this](const QString& reason) {
        m_whyNot->setText(reason);
        m_whyNot->setVisible(!reason.isEmpty());
        m_flow->invalidate();
    });
    m_flow->addWidget(m_back);
    m_back->setVisible(mayGoBack);
    // The keyboard meets the primary button first, the eye finds it last.
    std::for_each(m_pageButtons.rbegin(), m_pageButtons.rend(), [this](Button* button) { place(button); });
    m_stop->setVisible(mayStop);
    updateGeometry();
}

void ActionBar::offerDeviation(bool offered)
{
    m_deviation->setVisible(offered);
}

void ActionBar::offerPause(bool offered)
{
    m_pause->setVisible(offered);
}

void ActionBar::place(Button* button)
{
    button->setParent(this);
    m_flow->addWidget(button);
    button->show();
}

std::vector<QWidget*> ActionBar::tabOrder() const
{
    std::vector<QWidget*> order(m_pageButtons.begin(), m_pageButtons.end());
    order.push_back(m_back);
    order.push_back(m_stop);
    order.push_back(m_deviation);
    order.push_back(m_pause);
    return order;
}

void ActionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colors().line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace quorate::ui
